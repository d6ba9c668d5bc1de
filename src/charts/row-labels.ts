import type { Chart } from 'chart.js';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel, type Spot } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { drawnRow, type DrawnRow } from './row-marks.ts';
import type { RowLayout } from './row-layout.ts';
import { isFloor, isUnsettled } from './series-style.ts';
import { capHeight } from './text-style.ts';

const gap = 7;
/** Room of the arrowhead after a floor. */
const headRoom = 7;

/** Values after their bars, beyond the target's tick where that is in the way; targets over their ticks. */
export function rowLabels(chart: Chart, layout: RowLayout, bounds: Box, context: PlotContext): readonly PlacedLabel[] {
  const { palette, size, measure } = context;
  const drawn = layout.rows.map((row, index) => drawnRow(chart, row, index));
  const marks: LabelRequest[] = drawn.flatMap(({ mark }) => {
    if (mark === undefined) return [];
    const { label } = mark.value.point;
    const half = measure(label, size.text, 600) / 2;
    const x = Math.min(bounds.right - half, Math.max(bounds.left + layout.left + half, mark.x));
    return [
      {
        text: label,
        weight: 600,
        key: true,
        spots: [{ x, y: mark.box.top - 4, align: 'center', ink: palette.target, halo: false }],
      },
    ];
  });
  const values: LabelRequest[] = drawn.flatMap((row) =>
    row.bar === undefined
      ? []
      : [{ text: row.bar.value.point.label, weight: 600, key: true, spots: valueSpots(row, row.bar, context) }],
  );
  const boxes = drawn.flatMap(({ bar, mark }) => [bar?.box, mark?.box].filter((box) => box !== undefined));
  return placeLabels([...marks, ...values], { bounds, boxes, strokes: [] }, size.text, measure).filter(
    (label) => label !== undefined,
  );
}

function valueSpots(
  { mark }: DrawnRow,
  { value, box }: NonNullable<DrawnRow['bar']>,
  { palette, size, measure }: PlotContext,
): readonly Spot[] {
  const { point } = value;
  const y = (box.top + box.bottom + size.text * capHeight) / 2;
  const negative = point.value < 0;
  const room = gap + (isFloor(point) ? headRoom : 0);
  const after: Spot = negative
    ? { x: box.left - gap, y, align: 'right', ink: palette.label, halo: false }
    : { x: box.right + room, y, align: 'left', ink: palette.label, halo: false };
  const beyond: Spot[] =
    mark === undefined || negative
      ? []
      : [{ ...after, x: mark.box.right + gap + (isFloor(mark.value.point) ? headRoom : 0) }];
  if (measure(point.label, size.text, 600) > box.right - box.left - 2 * gap) return [after, ...beyond];
  const ink = isUnsettled(point) ? palette.label : palette.surface;
  return [after, ...beyond, { ...after, x: box.right - gap, align: 'right', ink, within: box }];
}
