import type { Chart } from 'chart.js';
import type { ChartSeries } from './chart-view.ts';
import { elementAt } from './element-box.ts';
import { isKeyPoint } from './key-points.ts';
import { breakPlaces, breakReach, lineStrokes } from './line-marks.ts';
import { chevronHeight } from './pen.ts';
import { placeAllOrKey, type Box, type LabelRequest, type PlacedLabel, type Spot } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { isFloor } from './series-style.ts';
import { capHeight } from './text-style.ts';

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
  const lines = view.series.filter(({ role }) => role !== 'target').length;
  const boxes: Box[] = [...taken];
  const [first, second, requests]: [LabelRequest[], LabelRequest[], LabelRequest[]] = [[], [], []];
  const strokes = view.series.flatMap((series, dataset) => lineStrokes(chart, dataset, series));
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
      const key = target || isKeyPoint(series, category);
      if (!key && lines > 1) continue;
      const ink = target ? palette.target : palette.label;
      const top = scale === undefined || point.upper === undefined ? y : scale.getPixelForValue(point.upper);
      const up: Spot = {
        x,
        y: top - reach - gap - (isFloor(point) ? chevronHeight : 0),
        align: 'center',
        ink,
        halo: true,
      };
      const down: Spot = { ...up, y: y + reach + gap + size.text * capHeight };
      const aside: Spot = { ...up, x: x + reach + gap + 2, y: y + (size.text * capHeight) / 2, align: 'left' };
      const dips = isDip(
        series.points.map((other) => other?.value),
        category,
      );
      const before: Spot = { ...aside, x: x - reach - gap - 2, align: 'right' };
      const last = category === series.points.findLastIndex((other) => other !== undefined);
      const [near, far] = dips ? [down, up] : [up, down];
      // Where only the next category is taken, a label after the point would seem to be the neighbour's.
      const isBeforeOther = isTaken(view.series, category + 1) && !isTaken(view.series, category - 1);
      const sides = isBeforeOther ? [before, aside] : [aside, before];
      const spots = [near, far, ...sides, ...shifted(near), ...shifted(far)];
      (target ? first : last ? second : requests).push({ text: point.label, weight: 600, spots, key });
    }
  }
  // Targets first, since nothing else says their number on the drawing, then last values.
  return placeAllOrKey([...first, ...second, ...requests], { bounds, boxes, strokes }, size.text, measure);
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
