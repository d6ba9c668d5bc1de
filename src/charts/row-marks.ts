import type { Chart } from 'chart.js';
import { barBox, elementAt } from './element-box.ts';
import { strokeLines } from './pen.ts';
import type { Box } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { markReach, type RowLayout } from './row-layout.ts';
import type { Row, RowValue } from './rows.ts';
import { colourOf, isFloor } from './series-style.ts';

export interface DrawnRow {
  readonly bar?: { readonly value: RowValue; readonly box: Box };
  readonly mark?: { readonly value: RowValue; readonly x: number; readonly box: Box };
}

/** Where the bar and the mark of a row are at this moment; what is hidden is left out. */
export function drawnRow(chart: Chart, { bar, mark }: Row, row: number): DrawnRow {
  const barElement = bar && elementAt(chart, bar.series, row);
  const markElement = mark && elementAt(chart, mark.series, row);
  const box = markElement && { ...barBox(markElement, 'y'), left: markElement.x - 3, right: markElement.x + 3 };
  return {
    ...(bar && barElement && { bar: { value: bar, box: barBox(barElement, 'y') } }),
    ...(mark &&
      markElement &&
      box && {
        mark: {
          value: mark,
          x: markElement.x,
          box: { ...box, top: box.top - markReach, bottom: box.bottom + markReach },
        },
      }),
  };
}

/** Ticks of targets across their bars, dotted where there is no bar yet; arrowheads after values that the source gives as floors. */
export function drawRowMarks(chart: Chart, { rows }: RowLayout, context: PlotContext): void {
  const { view, palette } = context;
  const drawn = rows.map((row, index) => drawnRow(chart, row, index));
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
  const open = drawn.flatMap(({ bar, mark }) => (bar === undefined && mark !== undefined ? [mark] : []));
  const outline = open.flatMap(({ x, box }) =>
    [box.top + markReach, box.bottom - markReach].map(
      (y) =>
        [
          [chart.scales['x']?.getPixelForValue(0) ?? x, y],
          [x, y],
        ] as const,
    ),
  );
  strokeLines(chart, outline, palette.target, 1.5, [2, 4]);
  strokeLines(chart, ticks, palette.surface, 7);
  strokeLines(chart, ticks, palette.target, 3);
  for (const [index, series] of view.series.entries()) {
    const own = drawn.flatMap(({ bar, mark }) => [
      ...(bar?.value.series === index ? [{ point: bar.value.point, x: bar.box.right, box: bar.box }] : []),
      ...(mark?.value.series === index ? [{ point: mark.value.point, x: mark.x + 2, box: mark.box }] : []),
    ]);
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
