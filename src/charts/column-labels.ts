import type { Chart } from 'chart.js';
import { isFloor, labelRank, type ChartPoint } from './chart-view.ts';
import { crossesColumn, type ColumnTarget } from './column-marks.ts';
import { chevronHeight, placeAllOrKey, type Box, type LabelRequest, type PlacedLabel, type Spot } from './labels.ts';
import { barBox, elementAt, type PlotContext } from './plot.ts';
import { capHeight } from './text.ts';

const gap = 5;

/** Values over their columns or inside the tops of these, targets over their brackets; none where there is no room. */
export function columnLabels(
  chart: Chart,
  targets: readonly ColumnTarget[],
  bounds: Box,
  context: PlotContext,
): readonly PlacedLabel[] {
  const { view, size, measure } = context;
  const boxes: Box[] = targets.map(({ left, right, y }) => ({ left, right, top: y - 2, bottom: y + 2 }));
  const requests: LabelRequest[] = targets.map((target) => ({
    text: target.point.label,
    weight: 600,
    spots: targetSpots(target, context),
    key: true,
  }));
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
        key: labelRank(series, category) <= 2,
      });
    }
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return placeAllOrKey([...requests, ...ranked], { bounds, boxes, strokes: [] }, size.text, measure);
}

/** Over the bracket; under it, within the column, where the column is higher. */
function targetSpots(
  { point, left, right, y, columns }: ColumnTarget,
  { palette, size, measure }: PlotContext,
): readonly Spot[] {
  const above: Spot = {
    x: (left + right) / 2,
    y: y - gap - (isFloor(point) ? chevronHeight : 0),
    align: 'center',
    ink: palette.target,
    halo: true,
  };
  const crossed = columns.filter((column) => crossesColumn(y, column));
  if (crossed.length === 0) return [above];
  const width = measure(point.label, size.text, 600);
  return crossed
    .filter((column) => width <= column.right - column.left - 2)
    .map((column) => ({
      ...above,
      x: (column.left + column.right) / 2,
      y: y + 9 + size.text * capHeight,
      ink: column.thin ? palette.target : palette.surface,
      halo: false,
      within: column,
    }));
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
  return [
    outside,
    { ...outside, y: negative ? box.bottom - gap : box.top + gap + letters + 1, ink, halo: false, within: box },
  ];
}
