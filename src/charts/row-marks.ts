import type { Chart } from 'chart.js';
import { innerEnd, isFloor, signedLabel } from './chart-view.ts';
import { placeLabels, strokeLines, type Box, type LabelRequest, type PlacedLabel, type Spot } from './labels.ts';
import { paint } from './palette.ts';
import { barBox, elementAt, type PlotContext } from './plot.ts';
import { markReach, nameBoxes, type Row, type RowLayout, type RowValue } from './rows.ts';
import { colourOf } from './series-style.ts';
import { capHeight } from './text.ts';

const gap = 7;
/** Room of the arrowhead after a floor. */
const headRoom = 7;

interface DrawnRow {
  /** `reach`: the bar with the open part of its range. */
  readonly bar?: { readonly value: RowValue; readonly box: Box; readonly reach: Box };
  readonly mark?: { readonly value: RowValue; readonly x: number; readonly box: Box };
}

/** Where the bar and the mark of a row are at this moment; what is hidden is left out. */
function drawnRow(chart: Chart, { bar, mark }: Row, row: number): DrawnRow {
  const barElement = bar && elementAt(chart, bar.series, row);
  const markElement = mark && elementAt(chart, mark.series, row);
  const own = barElement && barBox(barElement, 'y');
  const tick = markElement && barBox(markElement, 'y');
  const ends = bar && [bar.point.value, bar.point.upper ?? bar.point.value].map((value) => pixel(chart, value));
  return {
    ...(bar &&
      own &&
      ends && {
        bar: {
          value: bar,
          box: own,
          reach: { ...own, left: Math.min(own.left, ...ends), right: Math.max(own.right, ...ends) },
        },
      }),
    ...(mark &&
      markElement &&
      tick && {
        mark: {
          value: mark,
          x: markElement.x,
          box: {
            left: markElement.x - 3,
            right: markElement.x + 3,
            top: tick.top - markReach,
            bottom: tick.bottom + markReach,
          },
        },
      }),
  };
}

const pixel = (chart: Chart, value: number): number => chart.scales['x']?.getPixelForValue(value) ?? 0;

/** Open parts of ranges; ticks of targets across their bars, dotted where no outcome is known; arrowheads after outcomes that the source gives as floors. */
export function drawRowMarks(chart: Chart, { rows }: RowLayout, context: PlotContext): void {
  const { view, palette } = context;
  const drawn = rows.map((row, index) => drawnRow(chart, row, index));
  for (const { bar } of drawn) {
    if (bar?.value.point.upper === undefined) continue;
    const { point, series } = bar.value;
    const { ink } = view.series[series]!;
    const inner = innerEnd(point);
    const [from, to] =
      inner === 0 ? [point.value, point.upper] : [inner, inner === point.value ? point.upper : point.value];
    const [left, right] = [
      Math.min(pixel(chart, from!), pixel(chart, to!)),
      Math.max(pixel(chart, from!), pixel(chart, to!)),
    ];
    const { ctx } = chart;
    ctx.save();
    ctx.setLineDash([]);
    ctx.fillStyle = paint(palette, ink, true);
    ctx.strokeStyle = paint(palette, ink);
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    ctx.rect(left, bar.box.top + 0.75, right - left, bar.box.bottom - bar.box.top - 1.5);
    ctx.fill();
    ctx.stroke();
    ctx.restore();
  }
  const ticks = drawn.flatMap(({ mark }) =>
    mark === undefined
      ? []
      : [
          [
            [mark.x, mark.box.top],
            [mark.x, mark.box.bottom],
          ] as const,
        ],
  );
  const open = drawn.flatMap(({ mark }, index) => (rows[index]?.bar === undefined && mark !== undefined ? [mark] : []));
  const outline = open.flatMap(({ x, box }) =>
    [box.top + markReach, box.bottom - markReach].map(
      (y) =>
        [
          [pixel(chart, 0), y],
          [x, y],
        ] as const,
    ),
  );
  strokeLines(chart, outline, palette.target, 1.5, [2, 4]);
  strokeLines(chart, ticks, palette.surface, 7);
  strokeLines(chart, ticks, palette.target, 3);
  for (const [index, series] of view.series.entries()) {
    const own = drawn.flatMap(({ bar }) =>
      bar?.value.series === index
        ? [{ point: bar.value.point, x: bar.value.point.value < 0 ? bar.box.left - 10 : bar.box.right, box: bar.box }]
        : [],
    );
    const heads = own
      .filter(({ point }) => isFloor(point))
      .map(({ x, box }) => {
        const middle = (box.top + box.bottom) / 2;
        return [
          [x + 3, middle - 4],
          [x + 7, middle],
          [x + 3, middle + 4],
        ] as const;
      });
    strokeLines(chart, heads, palette.surface, 5);
    strokeLines(chart, heads, colourOf(context, series), 2);
  }
}

/** Values beyond the ends of their bars, also beyond the target's tick where that is in the way; targets over their ticks. */
export function rowLabels(chart: Chart, layout: RowLayout, bounds: Box, context: PlotContext): readonly PlacedLabel[] {
  const { palette, size, measure } = context;
  const drawn = layout.rows.map((row, index) => drawnRow(chart, row, index));
  const zero = pixel(chart, 0);
  const marks: LabelRequest[] = drawn.flatMap(({ mark }) => {
    if (mark === undefined) return [];
    const label = signedLabel(mark.value.point);
    const half = measure(label, size.text, 600) / 2;
    const x = Math.min(bounds.right - half, Math.max(bounds.left + half, mark.x));
    const spot: Spot = { x, y: mark.box.top - 4, align: 'center', ink: palette.target, halo: false };
    return [{ text: label, weight: 600, key: true, spots: [spot] }];
  });
  const values: LabelRequest[] = drawn.flatMap((row) =>
    row.bar === undefined
      ? []
      : [
          {
            text: row.bar.value.point.label,
            weight: 600,
            key: true,
            spots: valueSpots(row, row.bar, zero, context),
          },
        ],
  );
  const boxes = drawn.flatMap(({ bar, mark }) => [bar?.reach, mark?.box].filter((box) => box !== undefined));
  // Names before or above the bars are in the way of numbers that stand to the left.
  const obstacles = { bounds, boxes, texts: nameBoxes(chart, layout, context), strokes: [] };
  return placeLabels([...marks, ...values], obstacles, size.text, measure).filter((label) => label !== undefined);
}

function valueSpots(
  { mark }: DrawnRow,
  { value, box, reach }: NonNullable<DrawnRow['bar']>,
  zero: number,
  { palette, size, measure, view }: PlotContext,
): readonly Spot[] {
  const { point } = value;
  const y = (box.top + box.bottom + size.text * capHeight) / 2;
  const negative = point.value < 0 && (point.upper ?? point.value) <= 0;
  const room = gap + (isFloor(point) ? headRoom : 0);
  const after: Spot = negative
    ? { x: reach.left - room, y, align: 'right', ink: palette.label, halo: false }
    : { x: reach.right + room, y, align: 'left', ink: palette.label, halo: false };
  const beyond: Spot[] =
    mark === undefined
      ? []
      : negative
        ? [{ ...after, x: mark.box.left - gap }]
        : [{ ...after, x: mark.box.right + gap }];
  // On the other side of zero there is room as long as no target stands there.
  const across: Spot = negative
    ? { ...after, x: zero + gap, align: 'left' }
    : { ...after, x: zero - gap, align: 'right' };
  if (point.upper !== undefined || measure(point.label, size.text, 600) > box.right - box.left - 2 * gap)
    return [after, ...beyond, across];
  const pale = point.early || (view.series[value.series]?.ink.shade ?? 0) > 0;
  const inside: Spot = {
    ...after,
    x: negative ? box.left + gap : box.right - gap,
    align: negative ? 'left' : 'right',
    ink: pale ? palette.label : palette.surface,
    within: box,
  };
  return [after, ...beyond, inside, across];
}
