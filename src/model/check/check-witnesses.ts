import type { Dataset, Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { inBaseUnit, unitData } from '../unit.ts';
import { halfStep, shown, stated, type Doubt } from './stated-value.ts';

/** What is published beside its parts is their sum. */
export function checkSums({ series }: Dataset, { indicator, used }: Series, doubt: Doubt): void {
  const { sumOf } = indicator;
  if (sumOf === undefined) return;
  for (const whole of used.values()) {
    const key = `${whole.place}/${whole.period.id}/${whole.role}`;
    const parts = sumOf.flatMap((id) => series.get(id)?.used.get(key) ?? []);
    const all = [whole, ...parts];
    if (parts.length < sumOf.length || all.some(({ qualifier, supersededBy }) => qualifier !== 'exact' || supersededBy))
      continue;
    const off = Math.abs(parts.reduce((sum, part) => sum + stated(part), -stated(whole)));
    const room = all.reduce((sum, { value, unit }) => sum + inBaseUnit(String(halfStep(value)), unit), 0);
    if (off <= room * 1.01) continue;
    doubt(
      whole,
      'value',
      `${shown(whole)} in ${whole.period.id} is not the sum of ${parts.map((part) => `${shown(part)} (${part.indicator})`).join(', ')}.`,
    );
  }
}

/** A part is not more than its whole: that of its period; of what adds up, that of its year; else by far that of a year not far off. */
export function checkWholes({ series }: Dataset, { indicator, reports }: Series, doubt: Doubt): void {
  const wholes = indicator.partOf === undefined ? undefined : series.get(indicator.partOf);
  if (!wholes) return;
  for (const part of reports.filter((one) => one.supersededBy === undefined && one.role !== 'forecast')) {
    const of = (period: string): Observation | undefined => wholes.used.get(`${part.place}/${period}/${part.role}`);
    const { id, kind, year } = part.period;
    const same = of(id) ?? (indicator.measure === 'flow' && kind !== 'years' ? of(String(year)) : undefined);
    const near = [1, 2, 3, 4, 5, 6].flatMap((years) => of(String(year - years)) ?? of(String(year + years)) ?? []);
    const whole = same ?? (indicator.measure === 'level' ? near[0] : undefined);
    if (!whole || unitData(whole.unit).base !== unitData(part.unit).base) continue;
    if (stated(part) <= inBaseUnit(whole.upper ?? whole.value, whole.unit) * (same ? 1.02 : 1.25)) continue;
    doubt(
      part,
      'value',
      `${shown(part)} in ${id} is more than the whole of which it is a part, ${shown(whole)} (${whole.id}).`,
    );
  }
}

/** A rise or fall in percent: of an indicator that is one, or as it is printed beside a value. */
const rateOf = ({ indicator }: Series, report: Observation): number | undefined => {
  if (indicator.measure === 'growth') return /percent/.test(report.unit) ? Number(report.value) : undefined;
  return report.growth === undefined ? undefined : Number(report.growth);
};

/** What the note of a fall may say instead of "the source prints it so", and what no note of a rise says. */
const saysFall = /\b(fell|fall|falling|fewer|less|down|lower)\b/i;
const isFall = /\b(fell|the fall)\b/i;

/**
 * A fall alone among the rises of its years, which as a rise would be one of them: a minus too many. A rise of which the note says that it is a fall: a
 * minus lost. A plan never asks for a fall.
 */
export function checkSigns(dataset: Dataset, series: Series, reports: readonly Observation[], doubt: Doubt): void {
  const falls = (from: Series, of: (one: Observation) => boolean): boolean =>
    from.reports.some((one) => of(one) && (rateOf(from, one) ?? 0) < 0);
  for (const report of reports) {
    const { id, period, place, source, role, note } = report;
    const rate = rateOf(series, report) ?? 0;
    const isCalled = (words: RegExp): boolean => Object.values(note ?? {}).some(({ written }) => words.test(written));
    const field = series.indicator.measure === 'growth' ? 'value' : 'growth';
    if (rate > 0 && isCalled(isFall))
      doubt(
        report,
        field,
        `${rate}% for ${period.id} is a rise, and the note of the row says that it fell: a minus may be lost.`,
      );
    if (rate >= 0) continue;
    // A rate may fall at any time, unless it rose in the parts of that time or by another report of it.
    const isRate = series.indicator.measure === 'growth';
    const isNear = (one: Observation): boolean =>
      isRate
        ? one.period.firstDay >= period.firstDay && one.period.lastDay <= period.lastDay
        : Math.abs(one.period.year - period.year) <= 1;
    const near = reports.filter((one) => one.id !== id && isNear(one)).flatMap((one) => rateOf(series, one) ?? []);
    const isAlone =
      near.length > (isRate ? 0 : 1) && near.every((one) => one > 0) && rate < -2 && -rate < 1.5 * Math.max(...near);
    const before = period.id.replace(String(period.year), String(period.year - 1));
    const isBorneOut = (): boolean =>
      isCalled(saysFall) ||
      (!isRate && series.used.has(`${place}/${before}/outcome`)) ||
      [...dataset.series.values()].some((one) => falls(one, (row) => row.source === source && row.id !== id));
    if (role !== 'target' && (!isAlone || isBorneOut())) continue;
    const found = `${rate}% for ${period.id} is a fall, and all else of ${isRate ? 'that time' : 'these years'} is a rise: a minus may be too many.`;
    doubt(report, field, found);
  }
}
