import { reportsOf, usedReport, type Dataset } from '../../dataset.ts';
import type { Observation } from '../../observation.ts';
import { homePlace } from '../../place.ts';
import { parsePeriod } from '../../period.ts';
import type { Role } from '../../status.ts';
import type { FigureCall } from '../../text.ts';
import { areComparable, inBaseUnit, unitData } from '../../unit.ts';

export type Sign = -1 | 0 | 1;

export const signOf = (value: number): Sign => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** A published number in the base of its unit's family; undefined for a range. */
export function numberOf({ value, upper, unit }: Observation): number | undefined {
  return upper === undefined ? inBaseUnit(value, unit) : undefined;
}

/** The report that a call names, by itself or by indicator, period, place and role. */
export function reportOfCall(dataset: Dataset, { attributes }: FigureCall): Observation | undefined {
  const { report, indicator = '', period = '', role = 'outcome', place = homePlace } = attributes;
  if (report !== undefined) return dataset.observations.get(report);
  return usedReport(dataset, indicator, period, role as Role, place);
}

export function ends(dataset: Dataset, { attributes }: FigureCall): readonly (Observation | undefined)[] {
  const { indicator = '', from = '', to = '', place = homePlace, fromRole, toRole, fromReport, toReport } = attributes;
  const find = (report: string | undefined, period: string, role = 'outcome') =>
    report === undefined
      ? usedReport(dataset, indicator, period, role as Role, place)
      : dataset.observations.get(report);
  return [find(fromReport, from, fromRole), find(toReport, to, toRole)];
}

/** Every report that a call reads. */
export function reportsOfCall(dataset: Dataset, call: FigureCall): readonly Observation[] {
  return [reportOfCall(dataset, call), ...ends(dataset, call)].filter((report) => report !== undefined);
}

/** Whether a report is of a rank, of which the smaller number is the higher. */
export const isOfRank = (dataset: Dataset, { indicator }: Observation): boolean =>
  dataset.indicators.get(indicator)?.measure === 'rank';

/** How high a report stands: its number, and of a rank the smaller one is the higher. */
export function heightOf(dataset: Dataset, report: Observation): number | undefined {
  const value = numberOf(report);
  return value !== undefined && isOfRank(dataset, report) ? -value : value;
}

/** Whether the second is higher than the first; undefined where they cannot be set against each other. */
export function compareReports(
  dataset: Dataset,
  a: Observation | undefined,
  b: Observation | undefined,
): Sign | undefined {
  if (!a || !b || !areComparable(a.unit, b.unit)) return undefined;
  const [from, to] = [heightOf(dataset, a), heightOf(dataset, b)];
  return from === undefined || to === undefined ? undefined : signOf(to - from);
}

/** Whether a call states a rise or a fall; undefined where it states neither. */
export function directionOf(dataset: Dataset, call: FigureCall): Sign | undefined {
  const { name } = call;
  if (name === 'change' || name === 'average-growth') {
    const [from, to] = ends(dataset, call);
    return compareReports(dataset, from, to);
  }
  const report = reportOfCall(dataset, call);
  if (name === 'growth') return report?.growth === undefined ? undefined : signOf(Number(report.growth));
  if (name !== 'value' || !report || !isGrowth(dataset, report)) return undefined;
  const value = numberOf(report);
  return value === undefined ? undefined : signOf(value);
}

/** Whether a value is itself a growth, as its indicator says. */
export const isGrowth = (dataset: Dataset, { indicator, unit }: Observation): boolean =>
  dataset.indicators.get(indicator)?.measure === 'growth' && unitData(unit).base === 'percent';

/** Whether a call says that a plan was reached; undefined where it says nothing of it, or where less is better. */
export function sideOfPlan(dataset: Dataset, call: FigureCall): Sign | undefined {
  const report = reportOfCall(dataset, call);
  const { indicator = report?.indicator ?? '', period = report?.period.id ?? '', place = homePlace } = call.attributes;
  if (dataset.indicators.get(indicator)?.direction === 'less') return undefined;
  if (call.name === 'share-of-plan')
    return report?.shareOfPlan === undefined ? undefined : signOf(Number(report.shareOfPlan) - 100);
  if (call.name !== 'plan-share' && call.name !== 'gap') return undefined;
  const outcome = report?.role === 'outcome' ? report : usedReport(dataset, indicator, period, 'outcome', place);
  return compareReports(dataset, usedReport(dataset, indicator, period, 'target', place), outcome);
}

/** The values of the same series and kind of period that are used, each with its period. */
export function seriesOf(dataset: Dataset, { indicator, place, period }: Observation): readonly Observation[] {
  return reportsOf(dataset, indicator, place).filter(
    (one) => one.used && one.role === 'outcome' && one.period.kind === period.kind,
  );
}

/** Which years a superlative ranges over. */
export interface YearRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Only the years until that of the number, which a record is one of. */
  readonly untilThen?: boolean;
}

/** How many years of the series lie beyond the call's, on the side of `sign`; undefined where too little is known. */
export function yearsBeyond(
  dataset: Dataset,
  call: FigureCall,
  sign: 1 | -1,
  { from = -Infinity, to = Infinity, untilThen = false }: YearRange,
): number | undefined {
  const height = (one: Observation): number | undefined => heightOf(dataset, one);
  const read = call.name === 'growth' ? growthNumber : call.name === 'value' ? height : undefined;
  const report = reportOfCall(dataset, call);
  const own = report && read?.(report);
  if (!report || !read || own === undefined || report.role !== 'outcome') return undefined;
  const others = seriesOf(dataset, report).filter(
    (one) =>
      one.period.id !== report.period.id &&
      one.period.year >= from &&
      one.period.year <= to &&
      areComparable(one.unit, report.unit) &&
      read(one) !== undefined &&
      (!untilThen || one.period.lastDay < report.period.lastDay),
  );
  if (others.length < (from > -Infinity ? 1 : 2)) return undefined;
  return others.filter((one) => ((read(one) ?? own) - own) * sign > 0).length;
}

export const growthNumber = ({ growth }: Observation): number | undefined =>
  growth === undefined ? undefined : Number(growth);

/** Whether the level of a year is above or below that of the year before, by the two levels or by the source's own growth. */
export function movesOf(dataset: Dataset, report: Observation): ReadonlySet<Sign> {
  const before = usedReport(dataset, report.indicator, String(report.period.year - 1), 'outcome', report.place);
  const moves = [
    report.period.kind === 'year' ? compareReports(dataset, before, report) : undefined,
    report.growth === undefined ? undefined : signOf(Number(report.growth)),
  ];
  return new Set(moves.filter((move) => move !== undefined));
}

/** Whether what is measured went up or down in a year: a rate says so itself. */
export function directionsOf(dataset: Dataset, report: Observation): readonly (Sign | undefined)[] {
  if (!isGrowth(dataset, report)) return [...movesOf(dataset, report)];
  const value = numberOf(report);
  return value === undefined ? [] : [signOf(value)];
}

/** Years that a call speaks of: its periods, what lies between, and the year before, from which a growth is counted. */
export function yearsOfCall(dataset: Dataset, call: FigureCall): ReadonlySet<number> {
  const written = Object.values(call.attributes).flatMap((value) => parsePeriod(value) ?? []);
  const periods = [...written, ...reportsOfCall(dataset, call).map(({ period }) => period)];
  if (periods.length === 0) return new Set();
  const first = Math.min(...periods.map(({ firstDay }) => Number(firstDay.slice(0, 4))));
  const last = Math.max(...periods.map(({ year }) => year));
  const before = call.name === 'value' ? first : first - 1;
  return new Set(Array.from({ length: last - before + 1 }, (_, index) => before + index));
}

/** Whether a text speaks of another place than the site's own. */
export const namesOtherPlace = ({ places }: Dataset, text: string): boolean =>
  [...places.values()].some(
    ({ id, name }) => id !== homePlace && Object.values(name).some((one) => text.includes(one)),
  );
