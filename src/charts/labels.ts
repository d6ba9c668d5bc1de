import type { Chart } from 'chart.js';
import type { PlotContext } from './plot.ts';
import { canvasFont, capHeight, widest, type FontWeight, type MeasureText } from './text.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of line that no label may cross. */
export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One spot where a label could stand: `y` is its baseline. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly ink: string;
  /** Drawn with an edge in the surface's colour, since gridlines run behind it. */
  readonly halo: boolean;
  /** Box that this spot may cover although labels avoid it, and within which it must stand: the column. */
  readonly within?: Box | undefined;
  /** Box that this spot may cover without standing within it. */
  readonly over?: Box | undefined;
}

export interface LabelRequest {
  readonly text: string;
  readonly weight: FontWeight;
  /** Best first. */
  readonly spots: readonly Spot[];
  /** Kept where not every label has room. */
  readonly key: boolean;
}

export interface PlacedLabel extends Omit<Spot, 'within' | 'over'> {
  readonly text: string;
  readonly weight: FontWeight;
}

export interface Obstacles {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  /** Where other texts stand in the widest font. */
  readonly texts?: readonly Box[];
  readonly strokes: readonly Stroke[];
}

/** Room between two labels on one line. */
const sideRoom = 2;
const lineRoom = 1.5;
/** Beyond this a label would seem to belong to its neighbour. */
const mostNudge = 12;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A box and the room that keeps two numbers on one line from being read as one. */
const apart = ({ left, right, ...box }: Box): Box => ({ ...box, left: left - sideRoom, right: right + sideRoom });

const sameBox = (a: Box, b: Box | undefined): boolean =>
  a.left === b?.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

/** Whether a box lies within another but for the room that labels keep around themselves. */
const holds = (outer: Box, inner: Box): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom + lineRoom &&
  inner.left + sideRoom >= outer.left &&
  inner.right - sideRoom <= outer.right;

/** Whether a stroke touches a box: clips the stroke to the box by Liang and Barsky's parameters. */
export function crosses({ x0, y0, x1, y1 }: Stroke, box: Box): boolean {
  let from = 0;
  let to = 1;
  for (const [delta, room] of [
    [x0 - x1, x0 - box.left],
    [x1 - x0, box.right - x0],
    [y0 - y1, y0 - box.top],
    [y1 - y0, box.bottom - y0],
  ] as const) {
    if (delta === 0) {
      if (room < 0) return false;
    } else if (delta < 0) {
      from = Math.max(from, room / delta);
    } else {
      to = Math.min(to, room / delta);
    }
  }
  return from <= to;
}

type OfLabel = [
  text: string,
  spot: Pick<Spot, 'x' | 'y' | 'align'>,
  size: number,
  weight: FontWeight,
  measure: MeasureText,
];

/** Where the letters of a label are. */
function letterBox(...[text, { x, y, align }, size, weight, measure]: OfLabel): Box {
  const width = measure(text, size, weight);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * capHeight, bottom: y };
}

/** The same with the room around them. */
export function labelBox(...label: OfLabel): Box {
  const { left, right, top, bottom } = letterBox(...label);
  return { left: left - sideRoom, right: right + sideRoom, top: top - lineRoom, bottom: bottom + lineRoom };
}

/** A centred label near an edge moves inwards as far as it must, if that is not far. `width`: in the widest font. */
function nudged({ x, align }: Pick<Spot, 'x' | 'align'>, width: number, bounds: Box): number {
  if (align !== 'center') return x;
  const inside = Math.max(bounds.left + width / 2, Math.min(bounds.right - width / 2, x));
  return Math.abs(inside - x) > mostNudge ? x : inside;
}

/**
 * Gives each label the first of its spots where it covers no earlier label, box or stroke, and leaves out labels that have none. Earlier requests
 * matter more. Coordinates are whole units, so that the picture and the canvas that replaces it agree.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
  size: number,
  measure: MeasureText,
): readonly (PlacedLabel | undefined)[] {
  const taken: { readonly box: Box; readonly edges: Box }[] = [];
  return requests.map(({ text, weight, spots }) => {
    for (const { within, over, ...spot } of spots) {
      const placed = {
        ...spot,
        x: Math.round(nudged(spot, widest(measure)(text, size, weight), obstacles.bounds)),
        y: Math.round(spot.y),
        text,
        weight,
      };
      const box = labelBox(text, placed, size, weight, measure);
      const { bounds } = obstacles;
      const edges = letterBox(text, placed, size, weight, widest(measure));
      const outside =
        edges.left < bounds.left - 0.5 ||
        edges.right > bounds.right + 0.5 ||
        box.top < bounds.top ||
        box.bottom > bounds.bottom ||
        (within !== undefined && !holds(within, box));
      const hit =
        // In the site's font labels keep apart, in any other they do not run into each other: 5.8 beside 6 is not 5.86.
        taken.some((other) => overlaps(box, other.box) || overlaps(apart(edges), other.edges)) ||
        obstacles.texts?.some((other) => overlaps(edges, other)) ||
        obstacles.boxes.some((other) => !sameBox(other, within ?? over) && overlaps(box, other));
      if (outside || hit || obstacles.strokes.some((stroke) => crosses(stroke, box))) continue;
      taken.push({ box, edges });
      return placed;
    }
    return undefined;
  });
}

/** All labels, or, where more than a quarter has no room, the key ones alone: a random half of the labels would look like a statement. */
export function placeAllOrKey(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
  size: number,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const present = (labels: readonly (PlacedLabel | undefined)[]): readonly PlacedLabel[] =>
    labels.filter((label) => label !== undefined);
  const all = present(placeLabels(requests, obstacles, size, measure));
  if (all.length >= requests.length * 0.75) return all;
  return present(
    placeLabels(
      requests.filter(({ key }) => key),
      obstacles,
      size,
      measure,
    ),
  );
}

type Point = readonly [x: number, y: number];

/** Strokes open lines of one look, each a list of corners. */
export function strokeLines(
  chart: Chart,
  lines: readonly (readonly Point[])[],
  colour: string,
  width: number,
  dash: readonly number[] = [],
): void {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  for (const [first, ...rest] of lines) {
    if (first === undefined) continue;
    ctx.moveTo(...first);
    for (const corner of rest) ctx.lineTo(...corner);
  }
  ctx.stroke();
  ctx.restore();
}

/** Writes labels where they were placed, one font and colour after the other. */
export function writeLabels(
  chart: Chart,
  labels: readonly PlacedLabel[],
  { size, palette, family }: PlotContext,
): void {
  const { ctx } = chart;
  ctx.save();
  for (const { text, x, y, align, ink, weight, halo } of labels) {
    ctx.font = canvasFont(size.text, weight, family);
    ctx.textAlign = align;
    ctx.textBaseline = 'alphabetic';
    ctx.fillStyle = ink;
    if (halo) {
      ctx.strokeStyle = palette.surface;
      ctx.lineWidth = 3;
      ctx.lineJoin = 'round';
      ctx.strokeText(text, x, y);
    }
    ctx.fillText(text, x, y);
  }
  ctx.restore();
}

/** A small upward tick over a value that the source gives as a floor; `y` is its foot. */
export function chevron(x: number, y: number): readonly Point[] {
  return [
    [x - 4, y],
    [x, y - 4],
    [x + 4, y],
  ];
}

/** Room that a chevron takes above a mark. */
export const chevronHeight = 7;
