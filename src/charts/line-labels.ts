import type { Chart } from 'chart.js';
import { isFloor, labelRank, type ChartSeries } from './chart-view.ts';
import { breakPlaces, breakReach, lineStrokes, targetReach } from './line-marks.ts';
import {
  chevronHeight,
  labelBox,
  placeAllOrKey,
  placeLabels,
  type Box,
  type LabelRequest,
  type PlacedLabel,
  type Spot,
} from './labels.ts';
import { elementAt, type PlotContext } from './plot.ts';
import { colourOf } from './series-style.ts';
import { capHeight, widest } from './text.ts';
import { valueAxisWidth } from './value-axis.ts';

const gap = 5;

/**
 * Values over or under their points. One line shows all that fit, several lines only those that readers look for first, but for the last one of a line that
 * has it beside its name.
 */
export function lineLabels(
  chart: Chart,
  bounds: Box,
  taken: readonly Box[],
  radius: number,
  context: PlotContext,
  names: ReadonlyMap<number, PlacedLabel> = new Map(),
): readonly PlacedLabel[] {
  const { view, palette, size, measure } = context;
  const reversed = view.kind === 'rank';
  const lines = view.series.filter(({ role }) => role !== 'target').length;
  const boxes: Box[] = [...taken];
  for (const name of names.values()) boxes.push(labelBox(name.text, name, size.text, 600, measure));
  const marks = pointBoxes(chart, context);
  const requests: (LabelRequest & { readonly rank: number })[] = [];
  const strokes = view.series.flatMap((series, dataset) => lineStrokes(chart, dataset, series, view));
  for (const [dataset, series] of view.series.entries()) {
    const target = series.role === 'target';
    const reach = target ? targetReach(radius) : radius;
    // The bracket of a target is flat above its height.
    const over = target ? 2 : radius;
    for (const { x, y } of breakPlaces(chart, dataset, series)) {
      boxes.push({ left: x - breakReach, right: x + breakReach, top: y - breakReach, bottom: y + breakReach });
    }
    const scale = chart.getDatasetMeta(dataset).yScale;
    for (const [category, point] of series.points.entries()) {
      const element = elementAt(chart, dataset, category);
      if (point === undefined || element === undefined) continue;
      const { x, y } = element;
      boxes.push({ left: x - reach, right: x + reach, top: y - over, bottom: y + radius });
      const rank = target ? -1 : labelRank(series, category);
      const key = rank <= 2;
      if (!key && lines > 1) continue;
      if (names.has(dataset) && rank === 0) continue;
      const ink = target ? palette.target : palette.label;
      const end = scale === undefined || point.upper === undefined ? y : scale.getPixelForValue(point.upper);
      const [top, foot] = [Math.min(y, end), Math.max(y, end)];
      if (end !== y) boxes.push({ left: x - 5, right: x + 5, top, bottom: foot });
      const up: Spot = {
        x,
        y: top - over - gap - (isFloor(point) ? chevronHeight : 0),
        align: 'center',
        ink,
        halo: true,
      };
      const down: Spot = { ...up, y: foot + radius + gap + size.text * capHeight };
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
      const own = { left: x - 4, right: x + 4, top: y - 4, bottom: foot + 4 };
      const zero = view.scale.min > 0 || scale === undefined ? Infinity : scale.getPixelForValue(0);
      // Where another point is nearer, the number would seem to be that one's; beside the zero line the line would seem to be its sign.
      const [close, away] = [near, far].map((spot) => beyondLine(spot, zero, y, size.text * capHeight)) as [Spot, Spot];
      const spots = [close, away, ...sides, ...shifted(close), ...shifted(away)].filter((spot) => {
        if (spot.align !== 'center' && Math.abs(zero - y) < size.text / 2) return false;
        const box = labelBox(point.label, spot, size.text, 600, measure);
        return marks.every((mark) => distance(box, mark) > distance(box, own) - 1);
      });
      requests.push({ text: point.label, weight: 600, spots, key, rank });
    }
  }
  // Targets first, since nothing else says their number on the drawing, then last values.
  requests.sort((a, b) => a.rank - b.rank);
  return placeAllOrKey(requests, { bounds, boxes, strokes }, size.text, measure);
}

/** A spot whose number the zero line would cross, as if it were a sign before it, moves beyond the line, away from its point at `y`. */
function beyondLine(spot: Spot, zero: number, y: number, letters: number): Spot {
  if (spot.y - letters > zero + 2 || spot.y < zero - 2) return spot;
  return { ...spot, y: spot.y > y ? zero + letters + 2 : zero - 3 };
}

/** A little to the left or right, where lines leave room there. */
const shifted = (spot: Spot): readonly Spot[] => [-7, 7, -12, 12].map((by) => ({ ...spot, x: spot.x + by }));

const isTaken = (series: readonly ChartSeries[], category: number): boolean =>
  series.some(({ points }) => points[category] !== undefined);

/** How far two boxes are apart. */
const distance = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a.left - b.right, b.left - a.right, 0), Math.max(a.top - b.bottom, b.top - a.bottom, 0));

/** Whether a value lies below both of its neighbours: its label stands better underneath. */
function isDip(values: readonly (number | undefined)[], index: number): boolean {
  const value = values[index] ?? 0;
  const before = values[index - 1] ?? Infinity;
  const after = values[index + 1] ?? Infinity;
  return value < before && value < after && (before !== Infinity || after !== Infinity);
}

const nameGap = 12;

/** Numbers of many digits and names leave the lines at least two fifths of the room. */
export const mostBeside = (context: PlotContext): number =>
  Math.max(0, context.size.width * 0.6 - valueAxisWidth(context));

/** Longer names stay in the legend. */
const widestName = { wide: 266, narrow: 140 } as const;

/** Lines with what stands at their ends: the name and, since there is no better place for it, the last value. */
const namedSeries = ({ view }: PlotContext) =>
  view.series.flatMap((series, dataset) => {
    const last = series.points.findLastIndex((point) => point !== undefined);
    const text = `${series.label}\u00a0 ${series.points[last]?.label ?? ''}`;
    return series.role === 'target' || last === -1 ? [] : [{ series, dataset, last, text }];
  });

/**
 * Whether lines carry their names at their ends; else the legend alone names them: one line, long names. On a phone names would take half of the room, but
 * where several lines have one colour only they tell which is which.
 */
function hasSeriesNames(context: PlotContext): boolean {
  const widths = nameWidths(context);
  const { variant } = context.size;
  const inks = namedSeries(context).map(({ series }) => series.ink.name);
  const isNeeded = variant === 'wide' ? inks.length > 1 : new Set(inks).size < inks.length;
  const room = Math.max(...widths);
  return isNeeded && room <= widestName[variant] && room + nameGap <= mostBeside(context);
}

const nameWidths = (context: PlotContext): readonly number[] =>
  namedSeries(context).map(({ text }) => widest(context.measure)(text, context.size.text, 600));

/** Room right of the plot for the names. */
export function seriesNamesWidth(context: PlotContext, after: number): number {
  return hasSeriesNames(context) ? roomBeside(Math.max(...nameWidths(context)), after, context) : 0;
}

/** Room right of the plot for the last values, where several series compete for the room over and under their points. */
export function lastValueWidth(context: PlotContext, after: number): number {
  const { view, size, measure } = context;
  if (view.series.length < 2) return 0;
  const last = view.series.flatMap(({ points }) => points.at(-1) ?? []);
  return roomBeside(Math.max(0, ...last.map(({ label }) => widest(measure)(label, size.text, 600))), after, context);
}

/** What a text beside the last point needs beyond the `after` units that follow this, which are the fewer the more it needs. */
const roomBeside = (width: number, after: number, context: PlotContext): number =>
  Math.max(0, Math.ceil((width + nameGap - after) / (1 - after / (context.size.width - valueAxisWidth(context)))));

/**
 * Names beside the ends of their lines, in the order of these. A line that ends before the others has its name where nothing crosses it, else in the
 * legend alone.
 */
export function seriesNames(chart: Chart, bounds: Box, context: PlotContext): ReadonlyMap<number, PlacedLabel> {
  const { view, size, palette, measure } = context;
  if (!hasSeriesNames(context)) return new Map();
  const ends = namedSeries(context).flatMap((one) => {
    const element = elementAt(chart, one.dataset, one.last);
    return element === undefined ? [] : [{ ...one, x: element.x, y: element.y + (size.text * capHeight) / 2 }];
  });
  const label = ({ series, text, x, y }: (typeof ends)[number]): PlacedLabel => ({
    text,
    x: Math.round(x + nameGap),
    y: Math.round(y),
    align: 'left',
    weight: 600,
    ink: series.ink.shade > 0 ? palette.axisText : colourOf(context, series),
    halo: true,
  });
  const atEnd = ends.filter(({ last }) => last === view.categories.length - 1);
  const ys = spread(
    atEnd.map(({ y }) => y),
    size.text * 1.2,
    [bounds.top + size.text, bounds.bottom],
  );
  const names = new Map(atEnd.map((end, index) => [end.dataset, label({ ...end, y: ys[index] ?? end.y })]));
  const strokes = view.series.flatMap((series, dataset) => lineStrokes(chart, dataset, series, view));
  for (const end of ends) {
    if (names.has(end.dataset)) continue;
    const beside = label(end);
    const under: Spot = { ...beside, x: end.x, align: 'center' };
    const spots = [beside, ...[2, -1.2].map((lines) => ({ ...under, y: end.y + lines * size.text }))];
    const boxes = [...names.values()].map((name) => labelBox(name.text, name, size.text, 600, measure));
    const [placed] = placeLabels(
      [{ text: end.text, weight: 600, spots, key: true }],
      { bounds, boxes: [...boxes, ...pointBoxes(chart, context)], strokes },
      size.text,
      measure,
    );
    if (placed) names.set(end.dataset, placed);
  }
  return names;
}

/** Points of all series, as marks that no name may cover. */
const pointBoxes = (chart: Chart, { view }: PlotContext): readonly Box[] =>
  view.series.flatMap(({ points }, dataset) =>
    points.flatMap((_, category) => {
      const { x, y } = elementAt(chart, dataset, category) ?? {};
      return x === undefined || y === undefined ? [] : [{ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }];
    }),
  );

/** Moves heights apart until they keep `least` between each other, each as little as it must; their order stays. */
export function spread(
  ys: readonly number[],
  least: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = [...ys.keys()].sort((a, b) => ys[a]! - ys[b]!);
  const mean = (block: readonly number[]): number => block.reduce((sum, one) => sum + one, 0) / block.length;
  const blocks: number[][] = [];
  for (const [place, index] of order.entries()) {
    let block = [ys[index]! - place * least];
    while (blocks.length > 0 && mean(blocks.at(-1)!) > mean(block)) block = [...blocks.pop()!, ...block];
    blocks.push(block);
  }
  const highest = bottom - (ys.length - 1) * least;
  const moved = blocks.flatMap((block) => block.map(() => Math.max(top, Math.min(highest, mean(block)))));
  return ys.map((_, index) => moved[order.indexOf(index)]! + order.indexOf(index) * least);
}
