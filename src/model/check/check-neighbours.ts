import type { Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { halfStep, isFew, isRank, isRateSeries, shown, stated, type Doubt } from './stated-value.ts';

/** Fewer years than these say nothing of what is usual, nor do years that lie this far off; what leaps more than this as a rule may leap anywhere. */
const [enough, far, calm] = [3, 8, 0.4];

/** A year that leaps from its neighbours, in a series that never does: a digit too many, or two that changed places. */
export function checkNeighbours(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (series.indicator.measure === 'growth' || isRank(series)) return;
  const counted = reports.filter((one) => one.used && one.role === 'outcome' && stated(one) > 0 && !isFew(one));
  const years = counted.filter(({ period }) => period.kind === 'year' || /^@\d{4}-12/.test(period.id));
  const byYear = new Map(years.map((one) => [one.period.year, one]));
  const leaps = years.flatMap((report) => {
    const [before, after] = [byYear.get(report.period.year - 1), byYear.get(report.period.year + 1)];
    const ends = [before ?? after, after ?? before].filter((one) => one !== undefined);
    const [low = 0, high = 0] = ends.map(stated).toSorted((a, b) => a - b);
    if (low === 0) return [];
    const leapOf = (text: string): number => {
      const value = stated({ ...report, value: text });
      // What lies between its neighbours is on their way.
      return Math.max(0, Math.log(low / value), Math.log(value / high));
    };
    return [{ report, ends, isEnd: !before || !after, leapOf, leap: leapOf(report.value) }];
  });
  for (const { report, ends, isEnd, leapOf, leap } of leaps) {
    // A wrong year makes its neighbours leap too.
    const others = years.filter(({ period }) => {
      const apart = Math.abs(period.year - report.period.year);
      return apart > 1 && apart <= far;
    });
    const steps = others.flatMap((one) => {
      const next = others.find(({ period }) => period.year === one.period.year + 1);
      return next ? [Math.abs(Math.log(stated(next) / stated(one)))] : [];
    });
    const inner = leaps.filter((one) => !one.isEnd && others.includes(one.report));
    if (steps.length < 2) continue;
    const isPoor = isEnd || inner.length < enough;
    const step = isPoor ? Math.max(...steps) : (steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0) / 2;
    const usual = Math.max(step, ...inner.map((one) => one.leap));
    // A small leap is one of a slip of the hand where two digits changed over make it none.
    const isSlip =
      report.value.length > 2 && swapped(report.value).some((value) => leapOf(value) <= Math.min(usual, leap / 3));
    const least = isSlip ? Math.max(0.06, 3 * usual + 0.01) : Math.max(0.3, 3 * usual + 0.08);
    if (usual > (isPoor ? calm / 2 : calm) || leap <= least || (isPoor && !isSlip)) continue;
    const found = `${shown(report)} in ${report.period.id} stands beside ${ends.map(shown).join(' and ')}, and no other year leaps so.`;
    doubt(report, 'value', found);
  }
}

/**
 * A slip of the hand in a value or in a percentage beside it: what else is known of it fits the number without the slip, and not what was typed. Known are
 * other reports of the same, the year before and after with the growth between, the plan and the share of it.
 */
export function checkSlips(series: Series, reports: readonly Observation[], doubt: Doubt): void {
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
    const isLevel = !isRateSeries(series) && !isRank(series);
    const percent = (base: number | undefined, of: number | undefined, less: number, printed = ''): number[] =>
      isLevel && printed !== '' && base !== undefined && base > 0 && of !== undefined
        ? [Math.max(0, Math.abs((of / base) * 100 - less - Number(printed)) - halfStep(printed))]
        : [];
    const check = (field: string, typed: string, off: (text: string) => readonly number[]): void => {
      const now = off(typed);
      if (now.some((distance) => distance <= 0.12) || !now.some((distance) => distance > 0.6)) return;
      const fits = (text: string, least: number): boolean =>
        off(text).some((distance, index) => distance <= 0.12 && (now[index] ?? 0) > least);
      // A point that moved leaves more than figures differ by that were revised.
      const right = swapped(typed).find((text) => fits(text, 0.6)) ?? moved(typed).find((text) => fits(text, 5));
      if (right === undefined) return;
      if (off(right).some((distance, index) => distance > (now[index] ?? 0))) return;
      const slip = swapped(typed).includes(right) ? 'two digits may have changed places' : 'the point may have moved';
      doubt(report, field, `${typed} does not fit what else is known of ${period.id}, and ${right} does: ${slip}.`);
    };
    const amount = (text: string): number => stated({ ...report, value: text });
    check('value', value, (text) => [
      ...(role === 'outcome' ? plans.flatMap((base) => percent(base, amount(text), 0, shareOfPlan)) : []),
      ...percent(before && stated(before), amount(text), 100, growth),
    ]);
    check('value', value, (text) =>
      percent(amount(text), after && stated(after), 100, report.used && role === 'outcome' ? after?.growth : ''),
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

/** A number with its point moved one place. */
const moved = (value: string): readonly string[] =>
  [1, -1].map((places) => String(Number((Number(value) * 10 ** places).toPrecision(12))));

/** A number with each two neighbouring digits changed over, once each. */
function swapped(value: string): readonly string[] {
  return Array.from(value.matchAll(/(?=(\d)(\.?)(\d))/g)).flatMap(({ index, 1: a = '', 2: point = '', 3: b = '' }) =>
    a === b ? [] : [`${value.slice(0, index)}${b}${point}${a}${value.slice(index + 2 + point.length)}`],
  );
}
