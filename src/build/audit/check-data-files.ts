import { parse } from 'csv-parse/sync';
import { restate } from '../../figures/rounding-interval.ts';
import type { Unit } from '../../model/unit.ts';
import { usedReport, type Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { finding, type Finding } from './finding.ts';
import { homePlace } from '../../model/place.ts';
import type { AuditedSite } from './audited-site.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** Rows of the data files and of the charts' files against the records that they name by id. */
export function checkDataFiles({ dataset, texts }: AuditedSite): Finding[] {
  return [...texts].flatMap(([file, text]) => {
    if (/^data\/.*\.json$/.test(file)) return checkJsonFile(dataset, file, text);
    if (/^data\/.*\.csv$/.test(file))
      return [...checkReports(dataset, file, rowsOf(text)), ...checkComplete(dataset, file, rowsOf(text))];
    if (/^charts\/.*\.csv$/.test(file)) return checkChartRows(dataset, file, rowsOf(text));
    if (!/^charts\/.*\.json$/.test(file)) return [];
    const broken = checkJsonFile(dataset, file, text);
    return broken.length > 0 ? broken : checkChartRows(dataset, file, rowsOfChartJson(text));
  });
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

function checkReports(dataset: Dataset, file: string, rows: readonly Row[]): Finding[] {
  return rows.flatMap((row) => {
    const report = dataset.observations.get(row['id'] ?? '');
    return report && 'value' in row ? differences(file, report.id, row, reportCells(report)) : [];
  });
}

/** A file named after an indicator holds every report of it, and `observations` every report: about the province, or of every place. */
function checkComplete(dataset: Dataset, file: string, rows: readonly Row[]): Finding[] {
  const [, name = '', everyPlace] = /^data\/([^.]+)(\.places)?\.csv$/.exec(file) ?? [];
  const reports = name === 'observations' ? [...dataset.observations.values()] : dataset.series.get(name)?.reports;
  const wanted = reports?.filter(({ place }) => everyPlace !== undefined || place === homePlace).map(({ id }) => id);
  if (!wanted) return [];
  const there = new Set(rows.map((row) => row['id']));
  const missing = wanted.filter((id) => !there.has(id));
  const surplus =
    rows.length > wanted.length
      ? [finding(file, `The file has ${rows.length} rows.`, `Expected ${wanted.length}, one for each report.`)]
      : [];
  return [
    ...missing.map((id) => finding(file, `The report ${id} is missing.`, 'Expected a row for each report.')),
    ...surplus,
  ];
}

function checkChartRows(dataset: Dataset, file: string, rows: readonly Row[]): Finding[] {
  return rows.flatMap((row) => {
    const id = row['observation'] ?? '';
    const report = dataset.observations.get(id);
    const place = `${row['category']} of ${row['series']}`;
    if (!report)
      return id === '' && row['value'] === ''
        ? []
        : [finding(file, `The value of ${place} names the report "${id}".`, 'Expected the id of a report.')];
    const series = dataset.charts.get(row['chart'] ?? '')?.series[Number(/\d+$/.exec(row['series'] ?? '')?.[0])];
    const inUnit = (value: string | undefined): string | undefined =>
      value && restate(value, report.unit, (row['unit'] ?? report.unit) as Unit);
    if (series && series.measure !== 'growth' && series.measure !== 'value')
      return checkComputed(dataset, file, place, row, report, series.measure);
    const values =
      series?.measure === 'growth'
        ? { value: report.growth }
        : { value: inUnit(report.value), upper: inUnit(report.upper) };
    return differences(file, place, row, { ...values, status: report.status, source_id: report.source });
  });
}

/** A number that was computed of an outcome and another report, computed again in the plainest way: within one step of its last digit. */
function checkComputed(
  dataset: Dataset,
  file: string,
  place: string,
  row: Row,
  report: Observation,
  measure: 'share-of-plan' | 'gap' | 'change' | 'share-of-vietnam',
): Finding[] {
  const { indicator, period, place: own } = report;
  const other =
    measure === 'change'
      ? usedReport(dataset, indicator, String(period.year - 1), 'outcome', own)
      : measure === 'share-of-vietnam'
        ? usedReport(dataset, indicator, period.id, 'outcome', 'vietnam')
        : usedReport(dataset, indicator, period.id, 'target', own);
  const base = other ? Number(restate(other.value, other.unit, report.unit)) : NaN;
  const value = row['value'] ?? '';
  const step = 10 ** -(value.split('.')[1]?.length ?? 0);
  const share = (100 * Number(report.value)) / base;
  const computed = measure === 'gap' ? Number(report.value) - base : measure === 'change' ? share - 100 : share;
  const rest = differences(file, place, row, { status: report.status, source_id: report.source });
  if (Math.abs(Number(value) - computed) <= step) return rest;
  const found = `The column "value" of ${place} says "${value}".`;
  return [
    ...rest,
    finding(file, found, `Expected about ${computed}, computed of ${report.id} and ${other?.id ?? 'nothing'}.`),
  ];
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

function differences(file: string, place: string, row: Row, wanted: Row): Finding[] {
  return Object.entries(wanted).flatMap(([column, value = '']) => {
    if (!(column in row) || row[column] === value) return [];
    return [
      finding(
        file,
        `The column "${column}" of ${place} says "${row[column]}".`,
        `Expected "${value}", as in its record.`,
      ),
    ];
  });
}

/** Fields of a report that data files hold as they stand in the record. */
const fields = ['status', 'role', 'used', 'qualifier', 'value', 'upper', 'unit', 'growth', 'shareOfPlan'] as const;
const quantityFields = ['value', 'upper', 'unit', 'qualifier'] as const;

/** A verdict without a published target, or without a result. */
const mayBeNull = /\.(?:target|outcome)$/;

/** A JSON file can be read, says nothing that is not a word or a number, and repeats reports and quantities as they are recorded. */
export function checkJsonFile(dataset: Dataset, file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const find = (found: string, expected: string): number => findings.push(finding(file, found, expected));
  const visit = (value: unknown, path: string): void => {
    if (
      (value === null && !mayBeNull.test(path)) ||
      (typeof value === 'string' && /\bNaN\b|\bundefined\b|\[object \w+\]|Invalid Date/.test(value))
    ) {
      find(`"${path}" is ${JSON.stringify(value)}.`, 'Expected a value, or the field left out.');
    }
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string')
      checkRecord(dataset, value as Readonly<Record<string, unknown>>, value.id, find);
    for (const [key, child] of Object.entries(value)) visit(child, path === '' ? key : `${path}.${key}`);
  };
  try {
    visit(JSON.parse(text), '');
  } catch {
    find('The file is not JSON.', 'Expected text that a program can read.');
  }
  return findings;
}

function checkRecord(
  dataset: Dataset,
  data: Readonly<Record<string, unknown>>,
  id: string,
  find: (found: string, expected: string) => void,
): void {
  const report = dataset.observations.get(id);
  if (report && 'value' in data) {
    for (const field of fields) {
      if (data[field] !== report[field])
        find(
          `"${field}" of ${id} is ${JSON.stringify(data[field])}.`,
          `Expected ${JSON.stringify(report[field])}, as in its record.`,
        );
    }
  }
  const project = 'capacity' in data ? dataset.projects.get(id) : undefined;
  if (!project) return;
  for (const list of ['capacity', 'investment'] as const) {
    const printed = JSON.stringify(data[list], [...quantityFields]);
    const recorded = JSON.stringify(project[list], [...quantityFields]);
    if (printed !== recorded) find(`"${list}" of ${id} is ${printed}.`, `Expected ${recorded}, as in its record.`);
  }
}
