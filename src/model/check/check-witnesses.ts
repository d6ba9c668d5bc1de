import type { Dataset, Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { inBaseUnit } from '../unit.ts';
import { halfStep, shown, stated, type Doubt } from './stated-value.ts';

/** What is published beside its parts is their sum. */
export function checkSums({ series }: Dataset, { indicator, used }: Series, doubt: Doubt): void {
  const { sumOf } = indicator;
  if (sumOf === undefined) return;
  for (const whole of used.values()) {
    const key = `${whole.place}/${whole.period.id}/${whole.role}`;
    const parts = sumOf.flatMap((id) => series.get(id)?.used.get(key) ?? []);
    for (const part of parts)
      if (whole.upper === undefined && stated(part) > stated(whole) * 1.05)
        doubt(
          whole,
          'value',
          `${shown(whole)} in ${whole.period.id} is less than a part of it, ${shown(part)} (${part.indicator}).`,
        );
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

/** A rise or fall in percent: of an indicator that is one, or as it is printed beside a value. */
const rateOf = ({ indicator }: Series, report: Observation): number | undefined => {
  if (indicator.measure === 'growth') return /percent/.test(report.unit) ? Number(report.value) : undefined;
  return report.growth === undefined ? undefined : Number(report.growth);
};

/** What the note of a fall may say instead of "the source prints it so". */
const saysFall = /\b(fell|fall|falling|fewer|less|down|lower)\b/i;

/** A fall alone among the rises of its years, which as a rise would be one of them: a minus too many. A plan never asks for a fall. */
export function checkSigns(dataset: Dataset, series: Series, reports: readonly Observation[], doubt: Doubt): void {
  const falls = (from: Series, of: (one: Observation) => boolean): boolean =>
    from.reports.some((one) => of(one) && (rateOf(from, one) ?? 0) < 0);
  for (const report of reports) {
    const { id, period, place, source, role, note } = report;
    const rate = rateOf(series, report) ?? 0;
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
      Object.values(note ?? {}).some(({ written }) => saysFall.test(written)) ||
      (!isRate && series.used.has(`${place}/${before}/outcome`)) ||
      [...dataset.series.values()].some((one) => falls(one, (row) => row.source === source && row.id !== id));
    if (role !== 'target' && (!isAlone || isBorneOut())) continue;
    const found = `${rate}% for ${period.id} is a fall, and all else of ${isRate ? 'that time' : 'these years'} is a rise: a minus may be too many.`;
    doubt(report, isRate ? 'value' : 'growth', found);
  }
}
