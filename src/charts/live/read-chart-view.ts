import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { chartMessages } from '../../i18n/messages/chart-parts.ts';
import { parseChartMarkup, type MarkupCell } from '../parse-chart-markup.ts';
import type { ChartView } from '../chart-view.ts';

/**
 * Reads a chart from the page, so that its numbers are in the page once. The markup, whose attributes
 * `charts/chart-markup.ts` makes:
 *
 * ```html
 * <figure …figureAttributes>
 *   <div class="chart-drawing"> two svg: .chart-wide and .chart-narrow </div>
 *   <ul class="chart-legend"><li data-series="…"> mark, label </li> …</ul>
 *   <table data-chart-table>
 *     <tr><th>…</th><th …seriesAttributes>label</th> …</tr>
 *     <tr><th …categoryAttributes>label</th><td …cellAttributes><a>full wording</a> <small>status</small></td> …</tr>
 *   </table>
 *   <ul data-chart-sources><li>source</li> …</ul>
 * </figure>
 * ```
 *
 * The table may also have series as rows and categories as columns. Of a value's cell the first element is the full
 * wording, a `small` the status; of a head cell the label is the whole text. Sources are in the order of the view's.
 */
export function readChartView(figure: HTMLElement): ChartView {
  const table = figure.querySelector('table[data-chart-table]');
  if (table === null)
    throw new Error(`Chart ${figure.dataset['chart']}: its figure has no table[data-chart-table] to read from.`);
  const rows = [...table.querySelectorAll('tr')];
  const heads = (name: 'series' | 'category'): HTMLElement[] => [
    ...table.querySelectorAll<HTMLElement>(`th[data-${name}]`),
  ];
  const [series, categories] = [heads('series'), heads('category')];
  const across = series[0]?.parentElement === rows[0] && categories[0]?.parentElement !== rows[0];
  const cellAt = (row: HTMLElement, column: HTMLElement): MarkupCell | undefined => {
    const cell = (row.parentElement as HTMLTableRowElement).cells[(column as HTMLTableCellElement).cellIndex];
    return cell === undefined ? undefined : readCell(cell);
  };
  return parseChartMarkup({
    locale: localeOf(figure),
    data: figure.dataset,
    series: series.map(readCell),
    categories: categories.map(readCell),
    cells: series.map((one) => categories.map((category) => (across ? cellAt(category, one) : cellAt(one, category)))),
    sources: [...figure.querySelectorAll('[data-chart-sources] > li')].map(textOf),
  });
}

function readCell(cell: HTMLElement): MarkupCell {
  const value = cell.matches('td') ? cell.firstElementChild : null;
  return { data: cell.dataset, text: textOf(value ?? cell), status: textOf(cell.querySelector('small')) };
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();

function localeOf(element: HTMLElement): Locale {
  const lang = element.closest<HTMLElement>('[lang]')?.lang;
  // The list of locales is also the search's: shared, it would be a file and a request of its own.
  return (Object.keys(chartMessages) as Locale[]).find((locale) => locale === lang) ?? defaultLocale;
}
