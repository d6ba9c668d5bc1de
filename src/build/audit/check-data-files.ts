import { parse } from 'csv-parse/sync';
import { restate } from '../../figures/rounding-interval.ts';
import { decimalPlaces } from '../../i18n/format-number.ts';
import type { Unit } from '../../model/unit.ts';
import { usedReport, type Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { finding, type Finding } from './finding.ts';
import { homePlace } from '../../model/place.ts';
import type { AuditedSite } from './audited-site.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** Rows of the data files and of the charts' files against the records that they name by id. */
export function* checkDataFiles({ dataset, texts }: AuditedSite): Iterable<Finding> {
  for (const [file, text] of texts) {
    const [, folder, ending] = /^(data|charts)\/.*\.(json|csv)$/.exec(file) ?? [];
    if (ending === 'json') {
      const problems = [...checkJsonFile(dataset, file, text)];
      yield* problems;
      if (folder === 'charts' && problems.length === 0) yield* checkChartRows(dataset, file, rowsOfChartJson(text));
    } else if (ending === 'csv') {
      const rows = rowsOf(text);
      if (folder === 'charts') yield* checkChartRows(dataset, file, rows);
      else {
        yield* checkReports(dataset, file, rows);
        yield* checkComplete(dataset, file, rows);
      }
    }
  }
}

const rowsOf = (text: string): readonly Row[] => parse(text, { columns: true });

/** The points of a chart's JSON as the rows of its CSV. */
function rowsOfChartJson(text: string): readonly Row[] {
  const { chart, series } = JSON.parse(text) as {
    chart: string;
    series: readonly { id: string; unit: string; points: readonly Row[] }[];
  };
  return series.flatMap(({ id, unit, points }) =>
    points.map((point) => ({
      chart,
      series: id,
      unit,
      category: point['category'],
      value: point['value'] ?? '',
      upper: point['upper'] ?? '',
      status: point['status'],
      observation: point['observation'],
      source_id: point['source'],
    })),
  );
}

function* checkReports(dataset: Dataset, file: string, rows: readonly Row[]): Iterable<Finding> {
  for (const row of rows) {
    const report = dataset.observations.get(row['id'] ?? '');
    if (report && 'value' in row) yield* differences(file, report.id, row, reportCells(report));
  }
}

/** A file named after an indicator holds every report of it, and `observations` every report: about the province, or of every place. */
function* checkComplete(dataset: Dataset, file: string, rows: readonly Row[]): Iterable<Finding> {
  const [, name = '', everyPlace] = /^data\/([^.]+)(\.places)?\.csv$/.exec(file) ?? [];
  const reports = name === 'observations' ? [...dataset.observations.values()] : dataset.series.get(name)?.reports;
  const wanted = reports?.filter(({ place }) => everyPlace !== undefined || place === homePlace).map(({ id }) => id);
  if (!wanted) return;
  const there = new Set(rows.map((row) => row['id']));
  for (const id of wanted)
    if (!there.has(id)) yield finding(file, `The report ${id} is missing.`, 'Expected a row for each report.');
  if (rows.length > wanted.length)
    yield finding(file, `The file has ${rows.length} rows.`, `Expected ${wanted.length}, one for each report.`);
}

function* checkChartRows(dataset: Dataset, file: string, rows: readonly Row[]): Iterable<Finding> {
  for (const row of rows) {
    const id = row['observation'] ?? '';
    const report = dataset.observations.get(id);
    const place = `${row['category']} of ${row['series']}`;
    if (!report) {
      if (id !== '' || row['value'] !== '')
        yield finding(file, `The value of ${place} names the report "${id}".`, 'Expected the id of a report.');
      continue;
    }
    const measure = dataset.charts.get(row['chart'] ?? '')?.series[Number(/\d+$/.exec(row['series'] ?? '')?.[0])]
      ?.measure;
    const inUnit = (value: string | undefined): string | undefined =>
      value && restate(value, report.unit, (row['unit'] ?? report.unit) as Unit);
    const own = { status: report.status, source_id: report.source };
    if (measure === 'growth') yield* differences(file, place, row, { value: report.growth, ...own });
    else if (measure === 'value' || measure === undefined)
      yield* differences(file, place, row, { value: inUnit(report.value), upper: inUnit(report.upper), ...own });
    else {
      yield* differences(file, place, row, own);
      yield* checkComputed(dataset, file, place, row['value'] ?? '', report, measure);
    }
  }
}

/** A number that was computed of an outcome and another report, computed again in the plainest way: within one step of its last digit. */
function* checkComputed(
  dataset: Dataset,
  file: string,
  place: string,
  value: string,
  report: Observation,
  measure: 'share-of-plan' | 'gap' | 'change' | 'share-of-vietnam',
): Iterable<Finding> {
  const { indicator, period, place: own } = report;
  const other =
    measure === 'change'
      ? usedReport(dataset, indicator, String(period.year - 1), 'outcome', own)
      : measure === 'share-of-vietnam'
        ? usedReport(dataset, indicator, period.id, 'outcome', 'vietnam')
        : usedReport(dataset, indicator, period.id, 'target', own);
  const base = other ? Number(restate(other.value, other.unit, report.unit)) : NaN;
  const step = 10 ** -decimalPlaces(value);
  const share = (100 * Number(report.value)) / base;
  const computed = measure === 'gap' ? Number(report.value) - base : measure === 'change' ? share - 100 : share;
  if (Math.abs(Number(value) - computed) <= step) return;
  const found = `The column "value" of ${place} says "${value}".`;
  yield finding(file, found, `Expected about ${computed}, computed of ${report.id} and ${other?.id ?? 'nothing'}.`);
}

/** The cells that hold what the record says, by the names of their columns. */
function reportCells(report: Observation): Row {
  const { period, status, role, used, qualifier, value, upper, unit, growth, shareOfPlan, source } = report;
  return {
    indicator: report.indicator,
    period: period.id,
    status,
    role,
    used: String(used),
    qualifier,
    value,
    upper,
    unit,
    growth,
    share_of_plan: shareOfPlan,
    source_id: source,
    place: report.place,
  };
}

function* differences(file: string, place: string, row: Row, wanted: Row): Iterable<Finding> {
  for (const [column, value = ''] of Object.entries(wanted))
    if (column in row && row[column] !== value) {
      const found = `The column "${column}" of ${place} says "${row[column]}".`;
      yield finding(file, found, `Expected "${value}", as in its record.`);
    }
}

/** Fields of a report that data files hold as they stand in the record. */
const fields = ['status', 'role', 'used', 'qualifier', 'value', 'upper', 'unit', 'growth', 'shareOfPlan'] as const;
const quantityFields = ['value', 'upper', 'unit', 'qualifier'] as const;

/** A verdict without a published target, or without a result. */
const mayBeNull = /\.(?:target|outcome)$/;

/** A JSON file can be read, says nothing that is not a word or a number, and repeats reports and quantities as they are recorded. */
function* checkJsonFile(dataset: Dataset, file: string, text: string): Iterable<Finding> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    yield finding(file, 'The file is not JSON.', 'Expected text that a program can read.');
    return;
  }
  yield* checkJsonValue(dataset, file, data, '');
}

function* checkJsonValue(dataset: Dataset, file: string, value: unknown, path: string): Iterable<Finding> {
  const isResidue = typeof value === 'string' && /\bNaN\b|\bundefined\b|\[object \w+\]|Invalid Date/.test(value);
  if (isResidue || (value === null && !mayBeNull.test(path)))
    yield finding(file, `"${path}" is ${JSON.stringify(value)}.`, 'Expected a value, or the field left out.');
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string')
    yield* checkRecord(dataset, file, value as Readonly<Record<string, unknown>>, value.id);
  for (const [key, child] of Object.entries(value))
    yield* checkJsonValue(dataset, file, child, path === '' ? key : `${path}.${key}`);
}

function* checkRecord(
  dataset: Dataset,
  file: string,
  data: Readonly<Record<string, unknown>>,
  id: string,
): Iterable<Finding> {
  const report = 'value' in data ? dataset.observations.get(id) : undefined;
  const project = 'capacity' in data ? dataset.projects.get(id) : undefined;
  const pairs = [
    ...(report ? fields.map((field) => [field, JSON.stringify(data[field]), JSON.stringify(report[field])]) : []),
    ...(project
      ? (['capacity', 'investment'] as const).map((list) => [
          list,
          JSON.stringify(data[list], [...quantityFields]),
          JSON.stringify(project[list], [...quantityFields]),
        ])
      : []),
  ];
  for (const [field, printed, recorded] of pairs)
    if (printed !== recorded)
      yield finding(file, `"${field}" of ${id} is ${printed}.`, `Expected ${recorded}, as in its record.`);
}
