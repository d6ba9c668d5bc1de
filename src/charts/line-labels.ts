import type { Chart } from 'chart.js';
import { isFloor, labelRank, type ChartSeries } from './chart-view.ts';
import { breakPlaces, breakReach, lineStrokes } from './line-marks.ts';
import {
  chevronHeight,
  labelBox,
  placeAllOrKey,
  placeLabels,
  writeLabels,
  type Box,
  type LabelRequest,
  type PlacedLabel,
  type Spot,
} from './labels.ts';
import { elementAt, type PlotContext } from './plot.ts';
import { colourOf } from './series-style.ts';
import { capHeight, fallbackWidth } from './text.ts';

const gap = 5;

/** Values over or under their points. One line shows all that fit, several lines only those that readers look for first. */
export function lineLabels(
  chart: Chart,
  bounds: Box,
  taken: readonly Box[],
  radius: number,
  context: PlotContext,
): readonly PlacedLabel[] {
  const { view, palette, size, measure } = context;
  const reversed = view.kind === 'rank';
  const lines = view.series.filter(({ role }) => role !== 'target').length;
  const boxes: Box[] = [...taken];
  const requests: (LabelRequest & { readonly rank: number })[] = [];
  const strokes = view.series.flatMap((series, dataset) => lineStrokes(chart, dataset, series, view));
  for (const [dataset, series] of view.series.entries()) {
    const target = series.role === 'target';
    const reach = target ? radius + 2 : radius;
    for (const { x, y } of breakPlaces(chart, dataset, series)) {
      boxes.push({ left: x - breakReach, right: x + breakReach, top: y - breakReach, bottom: y + breakReach });
    }
    const scale = chart.getDatasetMeta(dataset).yScale;
    for (const [category, point] of series.points.entries()) {
      const element = elementAt(chart, dataset, category);
      if (point === undefined || element === undefined) continue;
      const { x, y } = element;
      boxes.push({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
      const rank = target ? -1 : labelRank(series, category);
      const key = rank <= 2;
      if (!key && lines > 1) continue;
      const ink = target ? palette.target : palette.label;
      const end = scale === undefined || point.upper === undefined ? y : scale.getPixelForValue(point.upper);
      const [top, foot] = [Math.min(y, end), Math.max(y, end)];
      if (end !== y) boxes.push({ left: x - 5, right: x + 5, top, bottom: foot });
      const up: Spot = {
        x,
        y: top - reach - gap - (isFloor(point) ? chevronHeight : 0),
        align: 'center',
        ink,
        halo: true,
      };
      const down: Spot = { ...up, y: foot + reach + gap + size.text * capHeight };
      const aside: Spot = { ...up, x: x + reach + gap + 2, y: y + (size.text * capHeight) / 2, align: 'left' };
      const dips =
        isDip(
          series.points.map((other) => other?.value),
          category,
        ) !== reversed;
      const before: Spot = { ...aside, x: x - reach - gap - 2, align: 'right' };
      const [near, far] = dips ? [down, up] : [up, down];
      // Where only the next category is taken, a label after the point would seem to be the neighbour's.
      const isBeforeOther = isTaken(view.series, category + 1) && !isTaken(view.series, category - 1);
      const sides = isBeforeOther ? [before, aside] : [aside, before];
      const spots = [near, far, ...sides, ...shifted(near), ...shifted(far)];
      requests.push({ text: point.label, weight: 600, spots, key, rank });
    }
  }
  // Targets first, since nothing else says their number on the drawing, then last values.
  requests.sort((a, b) => a.rank - b.rank);
  return placeAllOrKey(requests, { bounds, boxes, strokes }, size.text, measure);
}

/** A little to the left or right, where lines leave room there. */
const shifted = (spot: Spot): readonly Spot[] => [-7, 7, -12, 12].map((by) => ({ ...spot, x: spot.x + by }));

const isTaken = (series: readonly ChartSeries[], category: number): boolean =>
  series.some(({ points }) => points[category] !== undefined);

/** Whether a value lies below both of its neighbours: its label stands better underneath. */
function isDip(values: readonly (number | undefined)[], index: number): boolean {
  const value = values[index] ?? 0;
  const before = values[index - 1] ?? Infinity;
  const after = values[index + 1] ?? Infinity;
  return value < before && value < after && (before !== Infinity || after !== Infinity);
}

const nameGap = 12;
/** Longer names stay in the legend. */
const widestName = 150;

const namedSeries = ({ view }: PlotContext) =>
  view.series.flatMap((series, dataset) => (series.role === 'target' ? [] : [{ series, dataset }]));

/** Whether lines carry their names at their ends; else the legend alone names them: one line, narrow drawings, long names. */
export function hasSeriesNames(context: PlotContext): boolean {
  const widths = nameWidths(context);
  return context.size.variant === 'wide' && widths.length > 1 && Math.max(...widths) <= widestName;
}

const nameWidths = (context: PlotContext): readonly number[] =>
  namedSeries(context).map(({ series }) => context.measure(series.label, context.size.text, 600));

/** Room right of the plot for the names. */
export function seriesNamesWidth(context: PlotContext, slot: number): number {
  return hasSeriesNames(context) ? roomBeside(Math.max(...nameWidths(context)), slot) : 0;
}

/** Room right of the plot for the last values, where several series compete for the room over and under their points. */
export function lastValueWidth({ view, size, measure }: PlotContext, slot: number): number {
  if (view.series.length < 2) return 0;
  const last = view.series.flatMap(({ points }) => points.at(-1) ?? []);
  return roomBeside(Math.max(0, ...last.map(({ label }) => measure(label, size.text, 600))), slot);
}

/** What a text beside the last point needs beyond that point's own slot. */
const roomBeside = (width: number, slot: number): number =>
  Math.max(0, Math.ceil(width * fallbackWidth + nameGap - slot / 2));

/** Writes names beside the last point of their lines, moved up or down until they are clear of each other; returns the room they take. */
export function drawSeriesNames(chart: Chart, bounds: Box, context: PlotContext): readonly Box[] {
  const { size, measure } = context;
  const requests = namedSeries(context).flatMap(({ series, dataset }): readonly LabelRequest[] => {
    const element = elementAt(
      chart,
      dataset,
      series.points.findLastIndex((point) => point !== undefined),
    );
    if (element === undefined) return [];
    const y = element.y + (size.text * capHeight) / 2;
    const spots = [0, -0.5, 0.5, -1, 1, -1.5, 1.5].map(
      (shift) =>
        ({
          x: element.x + nameGap,
          y: y + shift * size.text,
          align: 'left',
          ink: series.ink.shade > 0 ? context.palette.label : colourOf(context, series),
          halo: true,
        }) as const,
    );
    return [{ text: series.label, weight: 600, spots, key: true }];
  });
  const placed = placeLabels(requests, { bounds, boxes: [], strokes: [] }, size.text, measure).filter(
    (label) => label !== undefined,
  );
  writeLabels(chart, placed, context);
  return placed.map((label) => labelBox(label.text, label, size.text, label.weight, measure));
}
