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

/**
 * Two neighbouring digits that changed places, in a value or in a percentage beside it: what else is known of it fits the number with the two changed
 * back, and not what was typed. Known are other reports of the same, the year before and after with the growth between, the plan and the share of it.
 */
export function checkSwappedDigits(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  for (const report of reports.filter(({ upper }) => upper === undefined)) {
    const { value, growth, shareOfPlan, role, period, place } = report;
    const used = (year: number, as: string): Observation | undefined =>
      series.used.get(`${place}/${period.id.replace(String(period.year), String(year))}/${as}`);
    const [before, after] = [used(period.year - 1, 'outcome'), used(period.year + 1, 'outcome')];
    const target = series.used.get(`${place}/${period.year}/target`);
    const implied = reports.filter((one) => one.id !== report.id && one.shareOfPlan && one.period.year === period.year);
    const plans = target ? [stated(target)] : implied.map((one) => (stated(one) / Number(one.shareOfPlan)) * 100);
    const same = reports.filter((one) => one.id !== report.id && one.period.id === period.id && one.role === role);
    const twins = same.filter(({ upper, id }) => upper === undefined && id < report.id);
    const isLevel = !isRateSeries(series) && !isRank(series) && role === 'outcome';
    const percent = (base: number | undefined, of: number | undefined, less: number, printed = ''): number[] =>
      isLevel && printed !== '' && base !== undefined && base > 0 && of !== undefined
        ? [Math.max(0, Math.abs((of / base) * 100 - less - Number(printed)) - halfStep(printed))]
        : [];
    const check = (field: string, typed: string, off: (text: string) => readonly number[]): void => {
      const now = off(typed);
      const right = swapped(typed).find((text) =>
        off(text).some((distance, index) => distance <= 0.12 && (now[index] ?? 0) > 0.6),
      );
      if (right === undefined || now.some((distance) => distance <= 0.12)) return;
      if (off(right).some((distance, index) => distance > (now[index] ?? 0))) return;
      const found = `${typed} does not fit what else is known of ${period.id}, and ${right} does: two digits may have changed places.`;
      doubt(report, field, found);
    };
    const amount = (text: string): number => stated({ ...report, value: text });
    check('value', value, (text) => [
      ...plans.flatMap((base) => percent(base, amount(text), 0, shareOfPlan)),
      ...percent(before && stated(before), amount(text), 100, growth),
    ]);
    check('value', value, (text) =>
      percent(amount(text), after && stated(after), 100, report.used ? after?.growth : ''),
    );
    for (const one of twins)
      check('value', value, (text) => {
        const apart = Math.abs(amount(text) - stated(one));
        // A rate is printed alike; an amount may be rounded.
        if (isRateSeries(series) || isRank(series)) return [apart < 0.06 ? 0 : apart + 0.1];
        const percentOff = (apart / Math.abs(stated(one))) * 100;
        return [percentOff < 1.6 ? 0 : percentOff > 5 ? percentOff : 0.5];
      });
    for (const [field, typed, others] of [
      ['growth', growth, same.map((one) => one.growth)],
      ['share_of_plan', shareOfPlan, same.map((one) => one.shareOfPlan)],
    ] as const)
      if (typed !== undefined)
        check(field, typed, (text) => [
          ...(field === 'growth'
            ? percent(before && stated(before), stated(report), 100, text)
            : plans.flatMap((base) => percent(base, stated(report), 0, text))),
          ...others.flatMap((other) => (other === undefined ? [] : Math.abs(Number(text) - Number(other)))),
        ]);
  }
}

/** What print may leave out of a number. */
const halfStep = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);

/** A number with each two neighbouring digits changed over, once each. */
function swapped(value: string): readonly string[] {
  return Array.from(value.matchAll(/(?=(\d)(\.?)(\d))/g)).flatMap(({ index, 1: a = '', 2: point = '', 3: b = '' }) =>
    a === b ? [] : [`${value.slice(0, index)}${b}${point}${a}${value.slice(index + 2 + point.length)}`],
  );
}
