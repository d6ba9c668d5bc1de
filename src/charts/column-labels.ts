import type { Chart } from 'chart.js';
import { isFloor, labelRank, signedLabel, type ChartPoint } from './chart-view.ts';
import type { ColumnTarget } from './column-marks.ts';
import {
  chevronHeight,
  labelBox,
  placeAllOrKey,
  strokeLines,
  writeLabels,
  type Box,
  type LabelRequest,
  type PlacedLabel,
  type Spot,
} from './labels.ts';
import { chartMessages } from '../i18n/messages/charts.ts';
import { barBox, elementAt, type PlotContext } from './plot.ts';
import { capHeight, widest } from './text.ts';

const gap = 5;

/** Values over their columns or inside the tops of these; none where there is no room. */
export function columnLabels(
  chart: Chart,
  targets: readonly ColumnTarget[],
  bounds: Box,
  context: PlotContext,
): readonly PlacedLabel[] {
  const { view, size, measure } = context;
  const boxes: Box[] = targets.map(({ left, right, y }) => ({ left, right, top: y - 2, bottom: y + 2 }));
  const ranked: (LabelRequest & { readonly rank: number })[] = [];
  for (const [dataset, series] of view.series.entries()) {
    if (series.role === 'target') continue;
    for (const [category, point] of series.points.entries()) {
      const element = elementAt(chart, dataset, category);
      if (point === undefined || element === undefined) continue;
      const box = barBox(element, 'x');
      const ends = [point.value, point.upper ?? point.value].map(
        (value) => chart.scales['y']?.getPixelForValue(value) ?? box.top,
      );
      const reach = { ...box, top: Math.min(box.top, ...ends), bottom: Math.max(box.bottom, ...ends) };
      boxes.push(reach);
      ranked.push({
        rank: labelRank(series, category),
        text: point.label,
        weight: 600,
        spots: columnSpots(point, reach, box, point.early || series.ink.shade > 0, context),
        // Nothing but its number shows that a nought is known.
        key: point.value === 0 || labelRank(series, category) <= 2,
      });
    }
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return placeAllOrKey(ranked, { bounds, boxes, strokes: [] }, size.text, measure);
}

/** Height of the line of targets under the periods, where a chart has targets. */
export const targetRowHeight = ({ view, size }: PlotContext): number =>
  view.series.some(({ role, points }) => role === 'target' && points.some((point) => point !== undefined))
    ? Math.ceil(size.text * 1.4)
    : 0;

/** Targets in a line of their own, each under its column, where none is read as what was reached; the word, or the sign of the legend, stands before them. */
export function drawTargetRow(chart: Chart, targets: readonly ColumnTarget[], bounds: Box, context: PlotContext): void {
  const { view, palette, size, measure } = context;
  const y = bounds.bottom - 4;
  const text: Pick<PlacedLabel, 'y' | 'ink' | 'halo' | 'weight'> = { y, ink: palette.target, halo: false, weight: 600 };
  const requests = targets.map(({ point, left, right }): LabelRequest => ({
    text: signedLabel(point),
    weight: 600,
    spots: [{ ...text, x: (left + right) / 2, align: 'center' }],
    key: true,
  }));
  const labels = placeAllOrKey(requests, { bounds, boxes: [], strokes: [] }, size.text, measure);
  if (labels.length === 0) return;
  const boxes = labels.map((label) => labelBox(label.text, label, size.text, 600, widest(measure)));
  const room = Math.min(...boxes.map(({ left }) => left)) - bounds.left;
  const word = chartMessages[view.locale].target;
  const isWorded = widest(measure)(word, size.text, 600) < room;
  const [left, top] = [bounds.left + 1, y - 9];
  if (!isWorded && room > 18)
    strokeLines(
      chart,
      [
        [
          [left, top + 5],
          [left, top],
          [left + 16, top],
          [left + 16, top + 5],
        ],
      ],
      palette.target,
      2,
    );
  writeLabels(chart, isWorded ? [{ ...text, text: word, x: bounds.left, align: 'left' }, ...labels] : labels, context);
}

/** Beyond the end of the column and of its range, or inside its end where it is wide enough. */
function columnSpots(
  point: ChartPoint,
  reach: Box,
  box: Box,
  isPale: boolean,
  { palette, size, measure }: PlotContext,
): readonly Spot[] {
  const letters = size.text * capHeight;
  const negative = point.value < 0;
  const floor = isFloor(point) ? chevronHeight : 0;
  const outside: Spot = {
    x: (box.left + box.right) / 2,
    y: negative ? reach.bottom + gap + letters + floor : reach.top - gap - floor,
    align: 'center',
    ink: palette.label,
    halo: true,
  };
  // A label wider than its column may begin or end with it, and so keep clear of a taller neighbour.
  if (measure(point.label, size.text, 600) > box.right - box.left - 2)
    return [
      outside,
      { ...outside, x: box.right - 2, align: 'right' },
      { ...outside, x: box.left + 2, align: 'left' },
      ...(isPale && point.upper === undefined && box.bottom - box.top > 3 * letters
        ? [{ ...outside, y: negative ? box.bottom - gap : box.top + gap + letters, over: box }]
        : []),
    ];
  const ink = isPale ? palette.label : palette.surface;
  if (point.upper !== undefined) return [outside];
  if (point.value === 0) return [outside, { ...outside, y: reach.bottom + gap + letters }];
  return [
    outside,
    { ...outside, y: negative ? box.bottom - gap : box.top + gap + letters + 1, ink, halo: false, within: box },
  ];
}
