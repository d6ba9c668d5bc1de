import type { Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { isFew, isRank, shown, stated, type Doubt } from './stated-value.ts';

/** A level that is far from its neighbours, in a series that goes on quietly otherwise; a rate beyond all others. */
export function checkScale(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (isRank(series) || series.indicator.unit === 'times') return;
  const far = (report: Observation, beside: Observation): void =>
    doubt(
      report,
      'value',
      `${shown(report)} in ${report.period.id} stands beside ${shown(beside)} in ${beside.period.id}.`,
    );
  if (series.indicator.measure === 'growth') {
    for (const report of reports) {
      const [widest] = reports
        .filter(({ period }) => period.id !== report.period.id)
        .sort((a, b) => Math.abs(stated(b)) - Math.abs(stated(a)));
      const [own, most] = [Math.abs(stated(report)), Math.abs(stated(widest ?? report))];
      // A tenth of it would be ordinary: a point may be lost.
      if (widest && reports.length > 3 && own > (reports.length > 9 && own / 10 <= most ? 2 * most + 5 : 3 * most + 10))
        far(report, widest);
    }
    return;
  }
  const positive = reports.filter((report) => report.role !== 'forecast' && stated(report) > 0);
  for (const report of positive.filter((one) => !isFew(one))) {
    const others = positive.filter(
      ({ period }) =>
        period.year !== report.period.year ||
        period.kind !== report.period.kind ||
        (period.kind === 'month' && period.id !== report.period.id),
    );
    const near = others.filter((one) => Math.abs(one.period.year - report.period.year) <= 3);
    const alike = near.filter(
      ({ period }) => period.kind === report.period.kind && Math.abs(period.year - report.period.year) <= 1,
    );
    const [nearest, second] = (alike.length > 2 ? alike : near.length > 1 ? near : others).toSorted(
      (a, b) => distance(series, a, report) - distance(series, b, report),
    );
    if (!nearest) continue;
    // Two that agree with each other, and not with this one, say more than one does.
    const isSure = second !== undefined && distance(series, nearest, second) <= Math.log(2.5);
    const parts = nearest.period.kind === report.period.kind ? 1 : 2;
    const apart = distance(series, nearest, report);
    const around = near.map((one) => yearly(series, one));
    // Ten times as much, or a tenth, would be one of them: the point may have moved.
    const isMoved = [10, 0.1].some((times) => {
      const meant = yearly(series, report) * times;
      return meant >= Math.min(...around) && meant <= Math.max(...around);
    });
    if (apart <= Math.log(isMoved && near.length > 3 ? 3 * parts : isSure ? 4 * parts : 30)) continue;
    if (!isRestless(series, report) || apart > Math.log(isSure ? 1000 * parts : 1000)) far(report, nearest);
  }
}

/** No province has more of anything that adds up than the country, and none thirty times as much as all others. */
export function checkPlaces(series: Series, kindOf: (place: string) => string | undefined, doubt: Doubt): void {
  if (
    !['flow', 'level'].includes(series.indicator.measure) ||
    /^(score|times|usd-per|vnd-per)|per-worker|per-capita/.test(`${series.indicator.unit} ${series.indicator.id}`)
  )
    return;
  const amounts = series.reports.filter(({ role }) => role !== 'forecast');
  const country = amounts.filter(({ place }) => kindOf(place) === 'country');
  const provinces = amounts.filter(({ place }) => kindOf(place) === 'province');
  for (const report of provinces) {
    const whole = country
      .filter(({ period }) => Math.abs(period.year - report.period.year) <= 3)
      .map((one) => yearly(series, one));
    const others = provinces.filter(({ place }) => place !== report.place).map((one) => yearly(series, one));
    const most = whole.length > 0 ? Math.max(...whole) * 1.5 : others.length > 2 ? Math.max(...others) * 30 : Infinity;
    if (yearly(series, report) > most)
      doubt(
        report,
        'value',
        `${shown(report)} for ${report.period.id} is more than ${whole.length > 0 ? 'the whole country has' : 'thirty times what any other province has'}.`,
      );
  }
}

/** A whole number of four digits or more among numbers with decimals: what a spreadsheet makes of 3.677 where a point parts thousands. */
export function checkDigits({ reports }: Series, doubt: Doubt): void {
  for (const alike of Map.groupBy(reports, ({ unit }) => unit).values()) {
    const decimals = alike.filter(({ value }) => /\.\d{2}/.test(value)).length;
    if (alike.length < 4 || decimals < 0.8 * alike.length) continue;
    const [least, most] = [
      Math.min(...alike.map(({ value }) => Number(value))),
      Math.max(...alike.map(({ value }) => (value.includes('.') ? Number(value) : 0))),
    ];
    for (const report of alike.filter(
      ({ value }) => /^-?[1-9]\d{3,}$/.test(value) && Number(value) / 1000 >= least && Number(value) / 1000 <= most,
    ))
      doubt(
        report,
        'value',
        `${shown(report)} has no decimals, unlike the other values in this unit: a point may have been lost when the table was saved.`,
      );
  }
}

/** Growth beyond all that was printed of the indicator. */
export function checkPrintedGrowth({ reports }: Series, doubt: Doubt): void {
  const printed = reports.filter(({ growth, targetKind }) => growth !== undefined && targetKind === undefined);
  for (const report of printed) {
    const own = Math.abs(Number(report.growth));
    const others = printed.filter(({ id, place }) => id !== report.id && place === report.place);
    const highest = Math.max(0, ...others.map(({ growth }) => Math.abs(Number(growth))));
    // A tenth of it would be ordinary: a point may be lost.
    const most = others.length < 5 ? 500 : own / 10 <= highest ? 1.5 * highest + 10 : Math.max(100, 3 * highest + 10);
    if (own > most)
      doubt(report, 'growth', `Growth is given as ${report.growth}%, more than was ever printed of this indicator.`);
  }
}

/** An amount of a part of a year as that of a whole one; a state at a date as it is. */
function yearly({ indicator }: Series, report: Observation): number {
  const { firstMonth, lastMonth, kind } = report.period;
  return indicator.measure === 'flow' && kind !== 'at'
    ? (stated(report) * 12) / (lastMonth - firstMonth + 1)
    : stated(report);
}

/** What comes in a few large pieces, such as capital of new projects, doubles and halves from year to year anyway. */
function isRestless({ reports }: Series, without: Observation): boolean {
  const years = reports.filter(
    (one) => one.id !== without.id && one.used && one.role === 'outcome' && one.period.kind === 'year',
  );
  const steps = [...Map.groupBy(years, ({ place }) => place).values()]
    .flatMap((line) =>
      line.slice(1).map((one, index) => {
        const before = line[index] ?? one;
        // What grew over years grew less in each.
        return Math.abs(Math.log(stated(one) / stated(before))) / Math.max(1, one.period.year - before.period.year);
      }),
    )
    .sort((a, b) => a - b);
  return !((steps[Math.floor(steps.length * 0.75)] ?? 0) <= Math.log(1.8));
}

/** How many times one is the other, as a logarithm; less for years that lie apart. */
const distance = (series: Series, a: Observation, b: Observation): number =>
  Math.abs(Math.log(yearly(series, a) / yearly(series, b))) -
  Math.log(1.15) * Math.max(0, Math.abs(a.period.year - b.period.year) - 1);
