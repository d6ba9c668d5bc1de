import { spellOut } from '../../figures/render-text.ts';
import { judgements } from '../../figures/verdict.ts';
import { perLocale } from '../../i18n/locales.ts';
import { unitWords } from '../../i18n/messages/units.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Site } from '../../model/site.ts';
import type { Source } from '../../model/source.ts';
import type { Unit } from '../../model/unit.ts';
import { indicatorPath, projectPath } from '../../figures/record-paths.ts';
import type { Address } from '../../views/file-paths.ts';
import { recordSources } from '../../views/source-uses.ts';
import { wordedVerdict } from '../../views/verdict-words.ts';
import { boundOf, numericValue, reportRows, type ReportRow } from './report-table.ts';

/** Who made a file, under which licence and as of when: the head of every JSON file. */
export function fileHead(site: Site, address: Address) {
  return {
    publisher: site.publisher,
    site: perLocale((locale) => address(pathOf('home', locale))),
    licence: { id: site.licence.id, url: site.licence.url },
    asOf: site.asOf,
  };
}

/** JSON for people and programs: two spaces, no undefined fields, a line break at the end. */
export const serializeJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** `data/<indicator>.json`: what is measured, in both languages, and every report of it. */
export const indicatorJson = (dataset: Dataset, indicator: Indicator, address: Address): string =>
  serializeJson({ ...fileHead(dataset.site, address), ...indicatorData(dataset, indicator, address) });

/** `data/other-figures.json`: the indicators without a page of their own, each as in its own file. */
export function otherFiguresJson(dataset: Dataset, indicators: readonly Indicator[], address: Address): string {
  const list = indicators.map((indicator) => indicatorData(dataset, indicator, address));
  return serializeJson({ ...fileHead(dataset.site, address), indicators: list });
}

function indicatorData(dataset: Dataset, indicator: Indicator, address: Address) {
  const record = spellOut(dataset, indicator);
  return {
    id: record.id,
    name: record.name,
    shortName: record.shortName,
    definition: record.definition,
    summary: record.summary,
    unit: unitNames(record.unit),
    measure: record.measure,
    scope: record.scope,
    direction: record.direction,
    priceBase: record.priceBase,
    breaks: record.breaks,
    related: record.related,
    comparator: record.comparator,
    notFound: record.notFound,
    page: perLocale((locale) => address(indicatorPath(dataset, record.id, locale))),
    reports: reportRows(dataset, [indicator]).map(reportData),
  };
}

const unitNames = (unit: Unit) => ({ id: unit, ...perLocale((locale) => unitWords[locale][unit].name) });

function reportData(row: ReportRow) {
  const { report, indicator, source, note } = row;
  const { firstDay: start, lastDay: end } = report.period;
  return {
    id: report.id,
    period: { id: report.period.id, start, end },
    status: report.status,
    role: report.role,
    used: report.used,
    qualifier: report.qualifier,
    value: report.value,
    upper: report.upper,
    unit: report.unit,
    precision: report.precision,
    numericValue: asNumber(numericValue(row)),
    low: asNumber(boundOf(row, 'low')),
    high: asNumber(boundOf(row, 'high')),
    numericUnit: indicator.unit,
    growth: report.growth,
    shareOfPlan: report.shareOfPlan,
    chosenReason: report.chosen,
    note,
    source: sourceData(source),
  };
}

/** What files say of a source, its publisher in the source's own language. */
export const sourceData = ({ id, publisher, title, date, language, url }: Source) => ({
  id,
  publisher: publisher[language],
  title,
  date,
  language,
  url,
});

const asNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** `data/projects.json`: the project records as they are, bound numbers spelled out, sources named by id and listed once. */
export function projectsJson(dataset: Dataset, address: Address): string {
  const records = [...dataset.projects.values()];
  const projects = records.map(
    ({ digits: _digits, order: _order, slug: _slug, formerSlugs: _formerSlugs, id, ...project }) => ({
      id,
      page: perLocale((locale) => address(projectPath(dataset, id, locale))),
      ...spellOut(dataset, project),
    }),
  );
  const cited = new Set(recordSources(records));
  const sources = [...dataset.sources.values()]
    .filter(({ id }) => cited.has(id))
    .map((source) => ({ ...source, publisher: source.publisher[source.language] }));
  return serializeJson({ ...fileHead(dataset.site, address), projects, sources });
}

/** `data/verdicts.json`: what became of every target, with the rows that it rests on and the reason in each language. */
export function verdictsJson(dataset: Dataset): string {
  return serializeJson(
    judgements(dataset).map((judgement) => ({
      indicator: judgement.indicator,
      place: judgement.place,
      period: judgement.period,
      verdict: judgement.verdict,
      counts: judgement.counts,
      target: judgement.target?.id ?? null,
      outcome: judgement.outcome?.id ?? null,
      reason: perLocale((locale) => wordedVerdict(dataset, judgement, locale).reason),
    })),
  );
}
