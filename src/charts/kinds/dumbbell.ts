import type { Chart } from 'chart.js';
import { boundsOf, elementAt, linearScale, type Plot, type PlotContext } from '../plot.ts';
import { capHeight, widest } from '../text.ts';
import { decimalsOf, niceScale } from '../scale.ts';
import { layoutRows, nameBoxes, rowStops, writeRowNames, type PlacedRow } from '../rows.ts';
import { colourOf, lineDataset, markPoints } from '../series-style.ts';
import type { Kind } from '../kind.ts';
import { chartMessages } from '../../i18n/messages/charts.ts';
import { signedLabel, type ChartScale, type ChartView, type Measure } from '../chart-view.ts';
import { placeLabels, strokeLines, writeLabels, type Box, type LabelRequest, type PlacedLabel } from '../labels.ts';
import { planRows } from './plan-outcome.ts';
import { formatNumber } from '../../i18n/format-number.ts';

/** Rows of one measure on one scale; outcomes against a plan stand beside the plan's own line, at 100% or at no gap. */
interface Section {
  readonly measure: Measure;
  readonly base: number | undefined;
  readonly scale: ChartScale;
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly foot: number;
}

const radius = 6;
const bases: { readonly [measure in Measure]?: number } = { 'share-of-plan': 100, gap: 0 };

const measureOf = ({ series }: ChartView, row: Pick<PlacedRow, 'bar' | 'mark'>): Measure =>
  series[(row.bar ?? row.mark)?.series ?? 0]?.measure ?? 'value';

/** Rows one measure after the other: two that stand on two scales are never in one reading. */
function dumbbellRows(view: ChartView) {
  const rows = planRows(view);
  const measures = [...new Set(rows.map((row) => measureOf(view, row)))];
  return measures.map((measure) => ({ measure, rows: rows.filter((row) => measureOf(view, row) === measure) }));
}

function plot(context: PlotContext): Plot {
  const { view, size } = context;
  const groups = dumbbellRows(view);
  const layout = layoutRows(
    groups.flatMap(({ rows }) => rows),
    context,
  );
  const side = Math.max(24, Math.ceil(context.measure('100', size.text, 400)) + 12);
  const left = layout.left + side;
  const width = size.width - left - Math.max(layout.right, side);
  // What a scale counts, where there are two, and the name of the line of the plan stand over the rows.
  const head = groups.length > 1 || groups.some(({ measure }) => bases[measure] !== undefined) ? size.text + 14 : 0;
  const foot = size.text + 14;
  let index = 0;
  let shift = 0;
  const sections = groups.map(({ measure, rows }): Section => {
    const top = Math.max(0, (layout.rows[index]?.y ?? 0) - layout.bar + shift + head);
    shift += head;
    const own = layout.rows.slice(index, index + rows.length);
    const placed = own.map((row) => ({ ...row, y: row.y + shift, labelY: row.labelY + shift }));
    index += rows.length;
    const last = placed.at(-1);
    const words = (last?.labelY ?? 0) + ((last?.lines.length ?? 1) - 1) * size.text * 1.25;
    const end = Math.max((last?.y ?? top) + layout.bar, words);
    shift += Math.max(0, words - (last?.y ?? top) - layout.bar);
    shift += foot;
    const scale = scaleOf(view, measure, rows, size.variant);
    return { measure, base: bases[measure], scale, rows: placed, top, foot: end };
  });
  const rows = sections.flatMap((section) => section.rows.map((row) => ({ row, section })));
  const place = ({ scale }: Section, value: number): number =>
    ((value - scale.min) / (scale.max - scale.min || 1)) * width;
  const find = (series: number, category: number): number =>
    rows.findIndex(({ row }) =>
      [row.bar, row.mark].some((value) => value?.series === series && value.category === category),
    );
  const names = { ...layout, rows: rows.map(({ row }) => row), left };
  const height = Math.ceil((sections.at(-1)?.foot ?? 0) + foot);
  const padding = { top: 0, right: size.width - left - width, bottom: 0, left };
  return {
    height,
    padding,
    indexAxis: 'y',
    datasets: view.series.map((series, own) => {
      const data = rows.map(({ row, section }) => {
        const value = [row.bar, row.mark].find((one) => one?.series === own);
        return { x: value === undefined ? null : place(section, value.point.value), y: row.y };
      });
      if (series.role === 'target') return markPoints(series, data);
      const points = rows.map(({ row }) => [row.bar].find((one) => one?.series === own)?.point);
      return { ...lineDataset(context, { ...series, points, breaksAfter: [] }, data, radius), showLine: false };
    }),
    scales: { x: linearScale(0, width), y: linearScale(0, height, { reverse: true }) },
    elementIndex: find,
    drawUnder(chart: Chart): void {
      const { left: from, top } = chart.chartArea;
      for (const section of sections)
        drawSection(chart, section, { from, top, place, heading: groups.length > 1, left }, context);
      writeRowNames(chart, names, context, layout.isAbove);
      for (const { row, section } of rows) {
        const [bar, mark] = [row.bar, row.mark].map((value) => value && from + place(section, value.point.value));
        const base = mark ?? (section.base === undefined ? undefined : from + place(section, section.base));
        const y = top + row.y;
        const stroke = (a: readonly [number, number], b: readonly [number, number], colour: string): void =>
          strokeLines(chart, [[a, b]], colour, 3);
        if (row.bar && bar !== undefined && base !== undefined)
          stroke([bar, y], [base, y], colourOf(context, view.series[row.bar.series]!));
        if (mark !== undefined) stroke([mark, y - radius - 3], [mark, y + radius + 3], context.palette.target);
      }
    },
    drawOver(chart: Chart): void {
      const bounds = { ...boundsOf(chart, padding), left: chart.chartArea.left - side };
      const from = chart.chartArea.left;
      const ended = rows.map(({ row, section }) => ({
        row,
        base: section.base === undefined ? undefined : from + place(section, section.base),
      }));
      writeLabels(chart, valueLabels(chart, ended, bounds, nameBoxes(chart, names, context), context), context);
    },
  };
}

function scaleOf(
  { locale, series }: ChartView,
  measure: Measure,
  rows: ReturnType<typeof planRows>,
  variant: 'wide' | 'narrow',
): ChartScale {
  const points = rows.flatMap(({ bar, mark }) => [bar?.point, mark?.point].flatMap((point) => point ?? []));
  const values = [
    ...points.flatMap(({ value, upper = value }) => [value, upper]),
    ...(bases[measure] === undefined ? [] : [bases[measure]]),
  ];
  return niceScale({
    min: Math.min(...values),
    max: Math.max(...values),
    zero: false,
    decimals: series.length > 0 ? Math.max(0, ...values.map(decimalsOf)) : 0,
    maxTicks: variant === 'narrow' ? 4 : 6,
    format: (value, decimals) => formatNumber(value.toFixed(decimals), locale),
  });
}

interface Frame {
  readonly from: number;
  readonly top: number;
  readonly place: (section: Section, value: number) => number;
  readonly heading: boolean;
  /** From the edge of the drawing to the plot. */
  readonly left: number;
}

/** Vertical gridlines with their numbers under the rows, the line of the plan, and what the scale counts where there are two. */
function drawSection(
  chart: Chart,
  section: Section,
  { from, top, place, heading, left }: Frame,
  context: PlotContext,
): void {
  const { size, palette, view, measure } = context;
  const line = (value: number) =>
    [
      [from + place(section, value), top + section.top],
      [from + place(section, value), top + section.foot],
    ] as const;
  const { ticks } = section.scale;
  strokeLines(
    chart,
    ticks.filter(({ value }) => value !== section.base).map(({ value }) => line(value)),
    palette.grid,
    1,
  );
  if (section.base !== undefined) strokeLines(chart, [line(section.base)], palette.target, 2);
  const labels: PlacedLabel[] = [];
  let taken = -Infinity;
  for (const { value, label } of ticks) {
    const half = widest(measure)(label, size.text, 400) / 2;
    const x = Math.max(half, Math.min(size.width - half, place(section, value) + left)) - left;
    // Numbers of many digits leave out every other one.
    if (x - half < taken + 2) continue;
    taken = x + half;
    const y = Math.round(top + section.foot + size.text + 2);
    labels.push({ text: label, x: from + x, y, align: 'center', ink: palette.axisText, weight: 400, halo: false });
  }
  const words = chartMessages[view.locale];
  const y = Math.round(top + Math.min(section.top, (section.rows[0]?.labelY ?? 0) - size.text) - 7);
  const name = heading ? words.measure[section.measure] : '';
  const over = { y, weight: 600, halo: false } as const;
  if (heading) labels.push({ ...over, text: name, x: from - left, align: 'left', ink: palette.axisText });
  if (section.base !== undefined) {
    const half = widest(measure)(words.target, size.text, 600) / 2;
    const x = Math.min(from + place(section, section.base), size.width - half);
    if (x - half > from - left + widest(measure)(name, size.text, 600) + 8)
      labels.push({ ...over, text: words.target, x, align: 'center', ink: palette.target });
  }
  writeLabels(chart, labels, context);
}

function valueLabels(
  chart: Chart,
  rows: readonly { readonly row: PlacedRow; readonly base: number | undefined }[],
  bounds: Box,
  texts: readonly Box[],
  context: PlotContext,
): readonly PlacedLabel[] {
  const { size, palette, measure } = context;
  const boxes: Box[] = [];
  const requests = rows.flatMap(({ row, base }, index): readonly LabelRequest[] => {
    const ends = [row.bar, row.mark].flatMap((value) => {
      const element = value && elementAt(chart, value.series, index);
      return value && element ? [{ value, ...element }] : [];
    });
    for (const { x, y } of ends)
      boxes.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    return ends.map(({ value, x, y }) => {
      const other = ends.find((end) => end.value !== value)?.x ?? base;
      const after = {
        x: x + radius + 5,
        y: y + (size.text * capHeight) / 2,
        align: 'left' as const,
        ink: value === row.mark ? palette.target : palette.label,
        halo: true,
      };
      const before = { ...after, x: x - radius - 5, align: 'right' as const };
      const above = { ...after, x, y: y - radius - 5, align: 'center' as const };
      const isRight = other === undefined || x >= other;
      return {
        text: signedLabel(value.point),
        weight: 600,
        key: true,
        spots: isRight ? [after, above, before] : [before, above, after],
      };
    });
  });
  return placeLabels(requests, { bounds, boxes, texts, strokes: [] }, size.text, measure).filter(
    (label) => label !== undefined,
  );
}

/** Two values of each of several indicators on one honest scale: percent of plan for levels, points for rates. */
export const dumbbell: Kind = {
  plot,
  zero: false,
  outcome: 'point',
  target: 'tick',
  isNamed: () => true,
  stops: (view) => dumbbellRows(view).flatMap(({ rows }) => rowStops(rows)),
  scales: (view) =>
    dumbbellRows(view).flatMap(({ measure, rows }) =>
      (['wide', 'narrow'] as const).map((variant) => scaleOf(view, measure, rows, variant)),
    ),
  rows: true,
};
