import type { Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { isRank, isRateSeries, shown, stated, type Doubt } from './stated-value.ts';

/** Fewer years than these say nothing of what is usual; what leaps more than this as a rule may leap anywhere. */
const [enough, calm] = [3, 0.75];

/** A year that leaps from both of its neighbours, in a series that never does: a digit too many, or two that changed places. */
export function checkNeighbours(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (isRateSeries(series) || isRank(series)) return;
  const years = reports.filter(({ used, role, period }) => used && role === 'outcome' && period.kind === 'year');
  const byYear = new Map(years.filter((one) => stated(one) > 0).map((one) => [one.period.year, one]));
  const leaps = [...byYear.values()].flatMap((report) => {
    const [before, after] = [byYear.get(report.period.year - 1), byYear.get(report.period.year + 1)];
    if (!before || !after) return [];
    const [low = 0, high = 0] = [stated(before), stated(after)].toSorted((a, b) => a - b);
    const leapOf = (text: string): number => {
      const value = stated({ ...report, value: text });
      // What lies between its neighbours is on their way.
      return value >= low && value <= high ? 0 : Math.abs(Math.log(value / Math.sqrt(low * high)));
    };
    return [{ report, before, after, leapOf, leap: leapOf(report.value) }];
  });
  for (const { report, before, after, leapOf, leap } of leaps) {
    // A wrong year makes its neighbours leap too.
    const others = leaps.filter((one) => Math.abs(one.report.period.year - report.period.year) > 1);
    const usual = Math.max(...others.map((one) => one.leap));
    // A small leap is one of a slip of the hand where two digits changed over make it none.
    const isSlip = swapped(report.value).some((value) => leapOf(value) <= usual);
    if (others.length < enough || usual > calm || leap <= Math.max(isSlip ? 0.2 : 0.3, 3 * usual + 0.08)) continue;
    doubt(
      report,
      'value',
      `${shown(report)} in ${report.period.id} stands between ${shown(before)} and ${shown(after)}, and no other year leaps so.`,
    );
  }
}

/** Two neighbouring digits that changed places: the growth or the share of the plan printed beside the value fits it, not what was typed. */
export function checkSwappedDigits(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (isRateSeries(series) || isRank(series)) return;
  const usedOf = (report: Observation, year: number, role: string): Observation | undefined =>
    series.used.get(`${report.place}/${report.period.id.replace(String(report.period.year), String(year))}/${role}`);
  for (const report of reports.filter(({ role, upper }) => role === 'outcome' && upper === undefined)) {
    const [target, before] = [
      series.used.get(`${report.place}/${report.period.year}/target`),
      usedOf(report, report.period.year - 1, 'outcome'),
    ];
    const printed = [
      { base: target, percent: report.shareOfPlan, less: 0 },
      { base: before, percent: report.growth, less: 100 },
    ].flatMap(({ base, percent, less }) =>
      base && percent !== undefined && stated(base) > 0
        ? [(value: string) => Math.abs((stated({ ...report, value }) / stated(base)) * 100 - less - Number(percent))]
        : [],
    );
    const right = swapped(report.value).find(
      (value) =>
        printed.some((distance) => distance(report.value) > 1 && distance(value) <= 0.1) &&
        printed.every((distance) => distance(value) <= distance(report.value)),
    );
    if (right === undefined) continue;
    doubt(
      report,
      'value',
      `${shown(report)} does not fit the percentage printed beside it, and ${right} does: two digits may have changed places.`,
    );
  }
}

/** A number with each two neighbouring digits changed over, once each. */
function swapped(value: string): readonly string[] {
  return Array.from(value.matchAll(/(?=(\d)(\.?)(\d))/g)).flatMap(({ index, 1: a = '', 2: point = '', 3: b = '' }) =>
    a === b ? [] : [`${value.slice(0, index)}${b}${point}${a}${value.slice(index + 2 + point.length)}`],
  );
}
