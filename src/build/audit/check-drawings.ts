import { restate } from '../../figures/rounding-interval.ts';
import { kinds } from '../../charts/kinds/kinds.ts';
import { parseView } from '../../charts/view-json.ts';
import type { Chart } from '../../model/chart.ts';
import { areCommensurable } from '../../model/unit.ts';
import { chartFile } from '../../views/file-paths.ts';
import { numbersIn, significant } from './page-numbers.ts';
import { finding, type Finding } from './finding.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { scaleUnit } from '../../figures/format-quantity.ts';
import type { Locale } from '../../i18n/locales.ts';
import {
  elementsOf,
  insideAddress,
  rawText,
  textOf,
  type AuditedPage,
  type AuditedSite,
  type Element,
} from './audited-site.ts';

/** Every number in the drawing of a chart, in the page and as a file, stands in its table, on its scale or in its names. */
export function* checkDrawings(site: AuditedSite): Iterable<Finding> {
  for (const page of site.pages)
    for (const figure of page.elements) {
      const chart = figure.name === 'figure' ? site.dataset.charts.get(figure.attribs['data-chart'] ?? '') : undefined;
      if (!chart) continue;
      const inside = elementsOf(figure);
      const view = viewOf(inside);
      const known = knownNumbers(site, page, chart, view, inside);
      const expected = `Expected only numbers of the table, the scale or the names of the chart ${chart.id}.`;
      for (const text of inside.filter(({ name }) => name === 'text'))
        for (const number of unknownIn(textOf(text), known, page.locale))
          yield finding(page.file, `The drawing of ${chart.id} says "${number}".`, expected);
      if (view) yield* checkData(site, page, chart, view, inside);
      else yield finding(page.file, `The figure of ${chart.id} has no data.`, 'Expected script.chart-data.');
      if (page.page?.kind === 'embed') yield* checkFile(site, page, chart, known);
    }
}

/** What the figure hands to the live chart: scale, labels and values, as the drawing has them. */
function viewOf(inside: readonly Element[]): ChartView | undefined {
  const data = inside.find(({ name, attribs }) => name === 'script' && attribs['class'] === 'chart-data');
  return data && parseView(rawText(data));
}

function knownNumbers(
  site: AuditedSite,
  page: AuditedPage,
  chart: Chart,
  view: ChartView | undefined,
  inside: readonly Element[],
): ReadonlySet<string> {
  const scales = view === undefined ? [] : [view.scale, ...(kinds[chart.kind].scales?.(view) ?? [])];
  const drawn = [
    ...scales.flatMap(({ ticks }) => ticks.map(({ label }) => label)),
    ...(view?.annotations.map(({ text }) => text) ?? []),
    ...(view?.series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? [])) ?? []),
    // Events without room have a number.
    ...(view?.annotations.map((_, index) => String(index + 1)) ?? []),
  ];
  const words = inside
    .filter(({ name }) => name === 'th' || name === 'td' || name === 'li')
    .map((element) => textOf(element));
  const values = inside.flatMap((link) => valuesOf(site, page, chart, link)).map((value) => value.replace('-', ''));
  return new Set([...[...drawn, ...words].flatMap((text) => numbersIn(text, page.locale)), ...values.map(significant)]);
}

/** The value behind a bound link in the unit in which the chart is drawn, and the upper one of a range. */
function valuesOf(site: AuditedSite, page: AuditedPage, chart: Chart, { name, attribs }: Element): readonly string[] {
  const isGrowth = 'data-p' in attribs;
  if (name !== 'a' || !(isGrowth || 'data-o' in attribs)) return [];
  const report = site.dataset.observations.get(insideAddress(site, page, attribs['href'] ?? '')?.anchor ?? '');
  if (!report) return [];
  if (isGrowth) return [attribs['data-p'] ?? ''];
  const unit = scaleUnit(chart.unit, page.locale);
  // A sentence beside the drawing may name a number of another measure.
  if (!areCommensurable(report.unit, unit)) return [];
  return [report.value, report.upper]
    .filter((value) => value !== undefined)
    .map((value) => restate(value, report.unit, unit));
}

/** Every value that the drawing has stands behind a link of the table, and is the value of its report. */
function* checkData(
  site: AuditedSite,
  page: AuditedPage,
  chart: Chart,
  view: ChartView,
  inside: readonly Element[],
): Iterable<Finding> {
  for (const { full, value: drawn } of view.series.flatMap(({ points }) => points.flatMap((point) => point ?? []))) {
    const links = inside.filter((link) => link.name === 'a' && plain(textOf(link)) === plain(full));
    const values = links.flatMap((link) => valuesOf(site, page, chart, link));
    if (values.length === 0 ? links.length > 0 : values.some((value) => Number(value) === drawn)) continue;
    const expected = `Expected ${values[0] ?? 'a cell of the table'}, the value of its report in the unit of the chart.`;
    yield finding(page.file, `"${full}" of ${chart.id} is drawn as ${drawn}.`, expected);
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The file of the drawing, which stands beside the page for embedding. */
function* checkFile(
  { dataset: { site }, texts, root }: AuditedSite,
  page: AuditedPage,
  chart: Chart,
  known: ReadonlySet<string>,
): Iterable<Finding> {
  const { locale } = page;
  const file = chartFile(chart.id, locale, 'svg').slice(1);
  const around = [
    ...page.elements.filter(({ name }) => name === 'body' || name === 'figcaption').map((element) => textOf(element)),
    root,
    site.licence.id,
    site.licence.name[locale],
    site.asOf,
  ];
  const all = new Set([...known, ...around.flatMap((words) => numbersIn(words, locale))]);
  const written = (texts.get(file) ?? '').matchAll(/<(?:text|title|desc)\b[^>]*>([\s\S]*?)<\/(?:text|title|desc)>/g);
  for (const [, words = ''] of written)
    for (const number of unknownIn(words.replaceAll(/<[^>]*>/g, ' '), all, locale))
      yield finding(file, `The drawing says "${number}".`, `Expected only numbers that stand on ${page.file}.`);
}

const unknownIn = (text: string, known: ReadonlySet<string>, locale: Locale): string[] =>
  numbersIn(text, locale).filter((number) => !known.has(number));
