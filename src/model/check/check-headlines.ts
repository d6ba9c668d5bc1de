import { checkCall, type CallRules } from '../call-rules.ts';
import { usedReport, type Dataset } from '../dataset.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** The figures that stand large on the home page and on share pictures: each must be there to be printed. */
export function checkHeadlines(
  { site, articles }: Entries,
  dataset: Dataset,
  calls: CallRules,
  problems: ProblemList,
): void {
  for (const { raw, data } of articles) {
    const { indicator, period, role } = data.headline;
    if (!dataset.indicators.has(indicator) || problems.unread.has(indicator)) continue;
    const call = { name: 'value', attributes: { indicator, period, role } };
    for (const { found, expected } of checkCall(dataset, call, calls)) problems.at(raw, 'headline', found, expected);
  }
  if (!site) return;
  const { year, next, indicators } = site.data.headlines;
  indicators.forEach((id, index) => {
    if (!dataset.indicators.has(id) || problems.unread.has(id) || usedReport(dataset, id, year, 'outcome')) return;
    problems.at(
      site.raw,
      `headlines.indicators.${index}`,
      `No outcome is recorded for "${id}" in ${year}.`,
      'The home page would leave it out. Expected an indicator with an outcome of that year.',
    );
  });
  if (Number(next) !== Number(year) + 1)
    problems.at(
      site.raw,
      'headlines.next',
      `"next" is ${next} and "year" is ${year}.`,
      'Expected the year after "year".',
    );
}
