import { perLocale } from '../../i18n/locales.ts';
import { unitWords } from '../../i18n/messages/units.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import { plainText } from '../../figures/render-text.ts';
import { indicatorPath } from '../../views/record-paths.ts';
import { fileHead, serializeJson } from './json.ts';
import { boundOf, numericValue, type ReportRow } from './report-columns.ts';
import { reportRows } from './report-rows.ts';

type Address = (path: string) => string;

/** `data/<indicator>.json`: what is measured, in both languages, and every report of it. */
export function indicatorJson(dataset: Dataset, indicator: Indicator, address: Address): string {
  return serializeJson({ ...fileHead(dataset.site, address), ...indicatorData(dataset, indicator, address) });
}

/** `data/other-figures.json`: the indicators without a page of their own, each as in its own file. */
export function otherFiguresJson(dataset: Dataset, indicators: readonly Indicator[], address: Address): string {
  const list = indicators.map((indicator) => indicatorData(dataset, indicator, address));
  return serializeJson({ ...fileHead(dataset.site, address), indicators: list });
}

function indicatorData(dataset: Dataset, indicator: Indicator, address: Address) {
  const {
    id,
    name,
    shortName,
    definition,
    unit,
    scope,
    measure,
    direction,
    priceBase,
    breaks,
    summary,
    related,
    comparator,
    notFound,
  } = indicator;
  return {
    id,
    name,
    shortName,
    definition,
    summary: summary && perLocale((locale) => plainText(dataset, summary[locale], locale)),
    unit: unitNames(unit),
    measure,
    scope,
    direction,
    priceBase,
    breaks,
    related,
    comparator,
    notFound,
    page: perLocale((locale) => address(indicatorPath(dataset, id, locale))),
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
    source: {
      id: source.id,
      publisher: source.publisher[source.language],
      title: source.title,
      date: source.date,
      language: source.language,
      url: source.url,
    },
  };
}

const asNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
