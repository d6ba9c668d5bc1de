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
import { locales, type Locale } from '../../i18n/locales.ts';
import { elementsOf, insideAddress, textOf, type AuditedPage, type AuditedSite, type Element } from './audited-site.ts';

/** Every number in the drawing of a chart, in the page and as a file, stands in its table, on its scale or in its names. */
export function checkDrawings(site: AuditedSite): Finding[] {
  return site.pages.flatMap((page) =>
    page.elements.flatMap((figure) => {
      const chart = figure.name === 'figure' ? site.dataset.charts.get(figure.attribs['data-chart'] ?? '') : undefined;
      if (!chart) return [];
      const inside = elementsOf(figure);
      const known = knownNumbers(site, page, chart, figure, inside);
      const drawn = inside
        .filter(({ name }) => name === 'text')
        .flatMap((text) => unknownIn(textOf(text), known, page.locale));
      const expected = `Expected only numbers of the table, the scale or the names of the chart ${chart.id}.`;
      return [
        ...drawn.map((number) => finding(page.file, `The drawing of ${chart.id} says "${number}".`, expected)),
        ...checkData(site, page, chart, figure, inside),
        ...(page.page?.kind === 'embed' ? checkFile(site, page, chart, known) : []),
      ];
    }),
  );
}

/** What the figure hands to the live chart: scale, labels and values, as the drawing has them. */
function viewOf(figure: Element): ChartView | undefined {
  const data = elementsOf(figure).find(({ name, attribs }) => name === 'script' && attribs['class'] === 'chart-data');
  return data && parseView(data.children.map((child) => ('data' in child ? child.data : '')).join(''));
}

function knownNumbers(
  site: AuditedSite,
  page: AuditedPage,
  chart: Chart,
  figure: Element,
  inside: readonly Element[],
): ReadonlySet<string> {
  const view = viewOf(figure);
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
function checkData(
  site: AuditedSite,
  page: AuditedPage,
  chart: Chart,
  figure: Element,
  inside: readonly Element[],
): Finding[] {
  const view = viewOf(figure);
  if (view === undefined)
    return [finding(page.file, `The figure of ${chart.id} has no data.`, 'Expected script.chart-data.')];
  const drawn = view.series.flatMap(({ points }) => points.flatMap((point) => point ?? []));
  return drawn.flatMap((point) => {
    const links = inside.filter((link) => link.name === 'a' && plain(textOf(link)) === plain(point.full));
    const values = links.flatMap((link) => valuesOf(site, page, chart, link));
    const isThere = values.length === 0 ? links.length > 0 : values.some((value) => Number(value) === point.value);
    return isThere
      ? []
      : [
          finding(
            page.file,
            `"${point.full}" of ${chart.id} is drawn as ${point.value}.`,
            `Expected ${values[0] ?? 'a cell of the table'}, the value of its report in the unit of the chart.`,
          ),
        ];
  });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The file of the drawing, which stands beside the page for embedding. */
function checkFile(
  { dataset, texts, root }: AuditedSite,
  page: AuditedPage,
  chart: Chart,
  known: ReadonlySet<string>,
): Finding[] {
  const locale = locales.find((one) => one === page.locale) ?? page.locale;
  const file = chartFile(chart.id, locale, 'svg').slice(1);
  const text = texts.get(file);
  if (text === undefined) return [];
  const { site } = dataset;
  const around = [
    ...page.elements.filter(({ name }) => name === 'body' || name === 'figcaption').map((element) => textOf(element)),
    root,
    site.licence.id,
    site.licence.name[locale],
    site.asOf,
  ];
  const all = new Set([...known, ...around.flatMap((words) => numbersIn(words, locale))]);
  const written = Array.from(
    text.matchAll(/<(?:text|title|desc)\b[^>]*>([\s\S]*?)<\/(?:text|title|desc)>/g),
    ([, words = '']) => words.replaceAll(/<[^>]*>/g, ' '),
  );
  const expected = `Expected only numbers that stand on ${page.file}.`;
  return written
    .flatMap((words) => unknownIn(words, all, locale))
    .map((number) => finding(file, `The drawing says "${number}".`, expected));
}

const unknownIn = (text: string, known: ReadonlySet<string>, locale: Locale): string[] =>
  numbersIn(text, locale).filter((number) => !known.has(number));
