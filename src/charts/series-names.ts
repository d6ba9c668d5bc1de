import type { Chart } from 'chart.js';
import { elementAt } from './element-box.ts';
import { writeLabels } from './pen.ts';
import { labelBox, placeLabels, type Box, type LabelRequest } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { colourOf } from './series-style.ts';
import { capHeight } from './text-style.ts';

const gap = 12;
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
const roomBeside = (width: number, slot: number): number => Math.max(0, Math.ceil(width + gap + 4 - slot / 2));

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
          x: element.x + gap,
          y: y + shift * size.text,
          align: 'left',
          ink: colourOf(context, series),
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
