import { must, type Dataset, type Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { homePlace } from '../place.ts';
import type { BorneOut } from './borne-out.ts';
import { checkBounds } from './check-bounds.ts';
import { checkNeighbours, checkSlips } from './check-neighbours.ts';
import { checkDigits, checkPlaces, checkPrintedGrowth, checkScale } from './check-scale.ts';
import { checkSource } from './check-source-of-report.ts';
import { checkWholes, checkSigns, checkSums } from './check-witnesses.ts';
import type { ProblemList } from './problem-list.ts';
import { isRank, isRateSeries, shown, stated, type Doubt, type Report } from './stated-value.ts';

/** The end of each message about a number that is possible and not likely. */
const look =
  'Look at the source again: a digit, the point or the unit may be wrong. If the source prints it so, say that in the note of the row, in every language: "The source prints it so: …".';

/** Numbers that cannot be, and numbers so unlike their neighbours that a slip of the hand or a spreadsheet is more likely than the event. */
export function checkPlausibility(dataset: Dataset, borneOut: BorneOut, problems: ProblemList): void {
  for (const id of dataset.series.keys())
    borneOut.once(`plausible ${id}`, (watched) => {
      const before = problems.all.length;
      checkSeries(watched, must(watched.series, id, 'series'), problems);
      return problems.all.length === before;
    });
}

function checkSeries(dataset: Dataset, series: Series, problems: ProblemList): void {
  const add: Report = (report, field, found, expected) =>
    problems.add({ file: report.file, line: report.line, record: report.id, field, found, expected });
  const doubt: Doubt = (report, field, found) => {
    if (!isExcused(report)) add(report, field, found, look);
  };
  for (const report of series.reports) {
    checkBounds(report, series.indicator, add);
    checkSource(series, report, dataset.sources.get(report.source), add);
  }
  series.indicator.notFound.forEach(({ period, role }, index) => {
    const found = series.used.get(`${homePlace}/${period}/${role}`);
    if (found)
      problems.add({
        file: `src/content/indicators/${series.indicator.id}.yaml`,
        record: series.indicator.id,
        field: `notFound.${index}.period`,
        found: `${period} is said not to have been found, and there is a report now: ${found.id}.`,
        expected: 'Take the entry out.',
      });
  });
  checkPlaces(series, (place) => dataset.places.get(place)?.kind, doubt);
  checkDigits(series, doubt);
  checkSums(dataset, series, doubt);
  checkWholes(dataset, series, doubt);
  checkPrintedGrowth(series, doubt);
  for (const reports of Map.groupBy(series.reports, ({ place }) => place).values()) {
    checkRepeated(reports, add);
    const standing = reports.filter(
      ({ supersededBy, targetKind }) => supersededBy === undefined && targetKind === undefined,
    );
    checkSamePeriod(series, standing, doubt);
    checkGrowth(series, standing, doubt);
    checkSigns(dataset, series, standing, doubt);
    checkShare(standing, doubt);
    checkScale(series, standing, doubt);
    checkCumulative(series, standing, doubt);
    checkNeighbours(series, standing, doubt);
    checkSlips(series, standing, doubt);
  }
}

/** A note that says that the source prints the number so. A row may have a note about something else. */
const isExcused = ({ note }: Observation): boolean =>
  Object.values(note ?? {}).some(({ written }) => /\bprints (it|this|that|them)\b/i.test(written));

/** One report entered twice in two units, under two ids. */
function checkRepeated(reports: readonly Observation[], add: Report): void {
  const first = new Map<string, Observation>();
  for (const report of reports) {
    const key = [
      report.source,
      report.period.id,
      report.status,
      stated(report).toPrecision(12),
      report.upper ?? '',
    ].join(' ');
    const earlier = first.get(key);
    if (earlier && earlier.unit !== report.unit)
      add(
        report,
        'value',
        `The row repeats ${earlier.id} in another unit: the same source, period, status and amount.`,
        'Delete one of them.',
      );
    else first.set(key, report);
  }
}

function checkSamePeriod(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (isRank(series)) return;
  for (const group of Map.groupBy(reports, ({ period, role }) => `${period.id}/${role}`).values()) {
    const [lowest, highest] = [...group]
      .sort((a, b) => stated(a) - stated(b))
      .filter((_, index, all) => index === 0 || index === all.length - 1);
    if (!lowest || !highest) continue;
    const [low, high] = [stated(lowest), stated(highest)];
    if (isRateSeries(series) ? high - low <= 15 : low <= 0 || high <= 2 * low) continue;
    const odd = lowest.used ? highest : lowest;
    const other = odd === lowest ? highest : lowest;
    doubt(odd, 'value', `${shown(odd)} and ${shown(other)} (${other.id}) are both reported for ${odd.period.id}.`);
  }
  checkSamePercent(reports, 'growth', doubt);
  checkSamePercent(reports, 'shareOfPlan', doubt);
}

/** The percentages that reports of one period print beside their values are near each other. */
function checkSamePercent(reports: readonly Observation[], field: 'growth' | 'shareOfPlan', doubt: Doubt): void {
  const printed = reports.filter((report) => report[field] !== undefined && report.role === 'outcome');
  for (const group of Map.groupBy(printed, ({ period }) => period.id).values()) {
    const [first, ...others] = group.toSorted((a, b) => Number(b.used) - Number(a.used));
    for (const other of others)
      if (first && Math.abs(Number(first[field]) - Number(other[field])) > 20)
        doubt(
          other,
          field === 'growth' ? 'growth' : 'share_of_plan',
          `${other[field]}% here and ${first[field]}% (${first.id}) are both printed for ${first.period.id}.`,
        );
  }
}

function checkGrowth(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (isRateSeries(series) || isRank(series)) return;
  for (const report of reports) {
    const year = String(report.period.year);
    if (!report.growth || !report.period.id.startsWith(year)) continue;
    const used = (period: string): Observation | undefined => series.used.get(`${report.place}/${period}/outcome`);
    const last = String(report.period.year - 1);
    const same = used(report.period.id.replace(year, last));
    // The first months of a year beside as many of the whole year before say little, and enough of a minus.
    const { firstDay, firstMonth, lastMonth } = report.period;
    const months = lastMonth - firstMonth + 1;
    const isLong = series.indicator.measure === 'flow' && firstDay === `${year}-01-01` && months > 4;
    const before = same ?? (isLong && report.role === 'outcome' ? used(last) : undefined);
    if (!before || stated(before) <= 0) continue;
    const part = same ? 1 : months / 12;
    const computed = (stated(report) / (stated(before) * part) - 1) * 100;
    const growth = Number(report.growth);
    // A minus lost or added shows at any size.
    const isTurned =
      Math.abs(computed - growth) > (same ? 4 : 20) &&
      growth * computed < 0 &&
      Math.abs(computed + growth) < (same ? 0.5 * Math.abs(growth) + 1 : 8);
    if ((!same || Math.abs(computed - growth) <= 15) && !isTurned) continue;
    const about = same ? '' : ` for as much of ${last}`;
    doubt(
      report,
      'growth',
      `Growth is given as ${report.growth}%, and ${shown(report)} after ${shown(before)}${about} is ${Math.round(computed)}%.`,
    );
  }
}

function checkShare(reports: readonly Observation[], doubt: Doubt): void {
  const targets = new Map(
    reports.filter(({ role, used }) => role === 'target' && used).map((one) => [one.period.id, one]),
  );
  for (const report of reports) {
    const plan = targets.get(String(report.period.year));
    const months = report.period.lastMonth - report.period.firstMonth + 1;
    const [share, pace] = [Number(report.shareOfPlan), (months / 12) * 100];
    if (
      months < 12 &&
      months > 1 &&
      report.period.firstDay.endsWith('-01-01') &&
      (share < 0.4 * pace || share > 2.5 * pace)
    )
      doubt(
        report,
        'share_of_plan',
        `The share of the plan is given as ${report.shareOfPlan}% after ${months} months of the year.`,
      );
    if (report.shareOfPlan === undefined || report.role !== 'outcome' || !plan || stated(plan) <= 0) continue;
    const computed = (stated(report) / stated(plan)) * 100;
    if (Math.abs(computed - Number(report.shareOfPlan)) <= 10) continue;
    doubt(
      report,
      'share_of_plan',
      `The share of the plan is given as ${report.shareOfPlan}%, and ${shown(report)} of ${shown(plan)} is ${Math.round(computed)}%.`,
    );
  }
}

/** What is counted from January on does not get less within the year. */
function checkCumulative(series: Series, reports: readonly Observation[], doubt: Doubt): void {
  if (series.indicator.measure !== 'flow' || series.indicator.bounds?.min !== undefined) return;
  const fromJanuary = reports.filter(
    (report) =>
      report.used &&
      report.role === 'outcome' &&
      report.period.kind !== 'years' &&
      report.period.kind !== 'months' &&
      report.period.firstDay.endsWith('-01-01') &&
      !isExcused(report),
  );
  for (const year of Map.groupBy(fromJanuary, ({ period }) => period.year).values()) {
    let before: Observation | undefined;
    for (const report of year.toSorted((a, b) => (a.period.lastDay < b.period.lastDay ? -1 : 1))) {
      if (before && stated(before) > 0 && stated(report) < stated(before) * 0.95)
        doubt(
          report,
          'value',
          `${shown(report)} until the end of ${report.period.id} is less than ${shown(before)} until the end of ${before.period.id}.`,
        );
      // A part of a year that would make a third of it at most, or three times as much.
      const months = (one: Observation): number => one.period.lastMonth - one.period.firstMonth + 1;
      if (before && stated(before) > 0 && months(before) > 2 && stated(report) > stated(before)) {
        const pace = (stated(report) * months(before)) / (stated(before) * months(report));
        if (pace > (months(before) > 4 ? 1.8 : 3))
          doubt(
            before,
            'value',
            `${shown(before)} until the end of ${before.period.id} is little beside ${shown(report)} until the end of ${report.period.id}.`,
          );
      }
      before = report;
    }
  }
  // A month of trade is about a twelfth of its year.
  for (const month of reports.filter(({ period, used }) => used && period.kind === 'month')) {
    const year = series.used.get(`${month.place}/${month.period.year}/outcome`);
    const pace = year && /^(usd|vnd)-/.test(month.unit) ? (12 * stated(month)) / stated(year) : 1;
    if (year && (pace > 1.5 || pace < 0.6))
      doubt(
        month,
        'value',
        `${shown(month)} in ${month.period.id} is far from a twelfth of ${shown(year)} in ${year.period.id}.`,
      );
  }
}
