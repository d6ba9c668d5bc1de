import { layoutCategoryAxis } from './category-axis.ts';
import type { PlotContext } from './plot.ts';
import { capHeight } from './text-style.ts';
import { valueAxisWidth } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface Panel {
  /** Indexes of the series in it: an outcome and its targets. */
  readonly series: readonly number[];
  readonly lines: readonly string[];
  readonly row: number;
  /** From the left edge of the plot. */
  readonly left: number;
}

export interface PanelLayout {
  readonly panels: readonly Panel[];
  readonly rows: number;
  readonly rowHeight: number;
  readonly panelWidth: number;
  /** Room of one category in a panel. */
  readonly slot: number;
  /** Room of names above and of periods below the plot of a panel. */
  readonly head: number;
  readonly foot: number;
  /** Part of the foot between axis and periods, for the labels of the lowest points. */
  readonly dip: number;
  readonly left: number;
  readonly height: number;
}

const gap = 22;
const plotHeights = { wide: 120, narrow: 96 } as const;

/** Panels in as few rows as their width allows: two columns in narrow drawings, up to four in wide ones. */
export function layoutPanels(context: PlotContext): PanelLayout {
  const { view, size, measure } = context;
  const outcomes = view.series.flatMap((series, index) => (series.role === 'target' ? [] : [{ series, index }]));
  const most = size.variant === 'narrow' ? 2 : outcomes.length % 3 === 0 ? 3 : 4;
  const columns = Math.min(outcomes.length, most);
  const rows = Math.ceil(outcomes.length / columns);
  const left = valueAxisWidth(context);
  const panelWidth = (size.width - left - gap * (columns - 1)) / columns;
  const slot = panelWidth / view.categories.length;
  const panels = outcomes.map(({ series, index }, place): Panel => ({
    series: [
      index,
      ...view.series.flatMap((other, target) => (other.role === 'target' && other.of === series.id ? [target] : [])),
    ],
    lines: wrapText(series.label, panelWidth, (text) => measure(text, size.text, 600)),
    row: Math.floor(place / columns),
    left: (place % columns) * (panelWidth + gap),
  }));
  const head = Math.max(...panels.map(({ lines }) => lines.length)) * size.text * 1.2 + size.text + 12;
  const dip = Math.ceil(size.text * capHeight) + 4;
  const foot = dip + layoutCategoryAxis(context, slot).height + 8;
  const rowHeight = Math.ceil(head + plotHeights[size.variant] + foot);
  return { panels, rows, rowHeight, panelWidth, slot, head, foot, dip, left, height: rowHeight * rows };
}
