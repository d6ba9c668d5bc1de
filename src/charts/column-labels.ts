import type { Chart } from 'chart.js';
import type { ChartPoint } from './chart-view.ts';
import { crossesColumn, type ColumnTarget } from './column-targets.ts';
import { barBox, elementAt } from './element-box.ts';
import { isKeyPoint } from './key-points.ts';
import { chevronHeight } from './pen.ts';
import { placeAllOrKey, type Box, type LabelRequest, type PlacedLabel, type Spot } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { isFloor, isUnsettled } from './series-style.ts';
import { capHeight } from './text-style.ts';

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
  for (const [dataset, series] of view.series.entries()) {
    if (series.role === 'target') continue;
    for (const [category, point] of series.points.entries()) {
      const element = elementAt(chart, dataset, category);
      if (point === undefined || element === undefined) continue;
      const box = barBox(element, 'x');
      boxes.push(box);
      const top = point.upper === undefined ? box.top : (chart.scales['y']?.getPixelForValue(point.upper) ?? box.top);
      requests.push({
        text: point.label,
        weight: 600,
        spots: columnSpots(point, { ...box, top }, box, context),
        key: isKeyPoint(series, category),
      });
    }
  }
  return placeAllOrKey(requests, { bounds, boxes, strokes: [] }, size.text, measure);
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
  { palette, size, measure }: PlotContext,
): readonly Spot[] {
  const letters = size.text * capHeight;
  const negative = point.value < 0;
  const floor = isFloor(point) ? chevronHeight : 0;
  const outside: Spot = {
    x: (box.left + box.right) / 2,
    y: negative ? box.bottom + gap + letters : reach.top - gap - floor,
    align: 'center',
    ink: palette.label,
    halo: true,
  };
  // A label wider than its column may begin or end with it, and so keep clear of a taller neighbour.
  if (measure(point.label, size.text, 600) > box.right - box.left - 2)
    return [outside, { ...outside, x: box.right + 1, align: 'right' }, { ...outside, x: box.left - 1, align: 'left' }];
  const ink = isUnsettled(point) ? palette.label : palette.surface;
  return [
    outside,
    { ...outside, y: negative ? box.bottom - gap : box.top + gap + letters + 1, ink, halo: false, within: box },
  ];
}
