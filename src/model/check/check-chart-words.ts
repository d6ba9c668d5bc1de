import { locales } from '../../i18n/locales.ts';
import type { ChartData } from '../chart.ts';
import { usedReport, type Dataset } from '../dataset.ts';
import { comparePeriods, parsePeriod } from '../period.ts';
import { homePlace } from '../place.ts';
import type { Entry } from './parse-collections.ts';
import { yearsCalledEmpty } from '../prose/claims/check-missing.ts';
import { wordsIn } from '../prose/claims/words-said.ts';
import { claimWords } from '../prose/languages/languages.ts';
import { passageOfText, sentencesOf } from '../prose/sentences.ts';
import { parseText } from '../text.ts';
import type { ProblemList } from './problem-list.ts';

const partOfYear = /half|quarters?(?!\p{L})|months?(?!\p{L})|nửa năm|tháng|quý/iu;

/** Periods in order, of years in which something is known; amounts of half a year not beside those of a whole one, rates not without a word. */
export function checkChartTime({ raw, data }: Entry<ChartData>, dataset: Dataset, problems: ProblemList): void {
  if (!Array.isArray(data.periods)) {
    const known = data.series.flatMap(({ indicator, role, place }) =>
      (dataset.series.get(indicator)?.reports ?? [])
        .filter((report) => report.role === role && report.place === (place ?? homePlace))
        .map(({ period }) => period.year),
    );
    for (const [field, year, isOut] of [
      ['from', data.periods.from, data.periods.from < Math.min(...known) - 1],
      ['to', data.periods.to, data.periods.to > Math.max(...known) + 1],
    ] as const)
      if (known.length > 0 && isOut)
        problems.at(
          raw,
          `periods.${field}`,
          `The chart goes ${field} ${year}, and its values from ${Math.min(...known)} to ${Math.max(...known)}.`,
          'Expected years in which something is known. Correct the year.',
        );
    return;
  }
  const periods = data.periods.map(parsePeriod).filter((period) => period !== undefined);
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    if (before && comparePeriods(before, period) > 0)
      problems.at(
        raw,
        `periods.${index}`,
        `The period ${period.id} stands after ${before.id}.`,
        'Expected the periods in order of time. Move it up.',
      );
  });
  const lengths = new Set(
    periods.filter(({ kind }) => kind !== 'at').map(({ firstMonth, lastMonth }) => lastMonth - firstMonth),
  );
  const counts = data.series.map(({ indicator, measure }) =>
    measure === 'value' ? dataset.indicators.get(indicator)?.measure : 'growth',
  );
  const isTold = locales.every((locale) => partOfYear.test(data.note?.[locale].written ?? ''));
  const adds = counts.includes('flow');
  if (lengths.size > 1 && (adds || (!isTold && (counts.includes('growth') || counts.includes('share')))))
    problems.at(
      raw,
      'periods',
      `${adds ? 'Amounts' : 'Rates'} of parts of a year stand beside those of whole years.`,
      adds
        ? 'No note makes half a year comparable with a year. Draw periods of one length.'
        : 'Draw periods of one length, or name the parts of a year in "note".',
    );
}

/** A year that a text calls empty is drawn by none of the lines that it may speak of: those of plans, where it names one. */
export function checkChartGaps({ raw, data }: Entry<ChartData>, dataset: Dataset, problems: ProblemList): void {
  for (const locale of locales)
    for (const field of ['title', 'description', 'note'] as const)
      for (const { text } of sentencesOf(passageOfText(data[field]?.[locale] ?? parseText('')))) {
        const words = claimWords[locale];
        const role = wordsIn(text, words.planned).length > 0 ? 'target' : 'outcome';
        const lines = data.series.filter((one) => one.role === role);
        for (const { year } of yearsCalledEmpty(text, words)) {
          const drawn = lines.map(({ indicator, place }) => usedReport(dataset, indicator, year, role, place));
          if (drawn.length === 0 || drawn.includes(undefined)) continue;
          problems.at(
            raw,
            `${field}.${locale}`,
            `The text says that ${year} is empty, and the chart draws ${drawn.map((one) => one?.id).join(', ')}.`,
            'Correct the year, or take the words out.',
          );
        }
      }
}

/** A description that says something, a title of the same years, labels that do not name the other role. */
export function checkChartWords({ raw, data }: Entry<ChartData>, problems: ProblemList): void {
  const named = Array.isArray(data.periods)
    ? data.periods.map((period) => Number(/\d{4}/.exec(period)?.[0]))
    : [data.periods.from, data.periods.to];
  for (const locale of locales) {
    if (data.description[locale].written.split(/\s+/).length < 12)
      problems.at(
        raw,
        `description.${locale}`,
        `The description is "${data.description[locale].written.slice(0, 60)}".`,
        'Expected the pattern in words, for those who cannot see the chart: what rises or falls, from when to when, what stands out. Twelve words or more.',
      );
    const [, from, to] = /\b((?:19|20)\d\d)\s*[–-]\s*((?:19|20)\d\d)\b/.exec(data.title[locale].written) ?? [];
    if (from !== undefined && (Number(from) !== Math.min(...named) || Number(to) !== Math.max(...named)))
      problems.at(
        raw,
        `title.${locale}`,
        `The title says ${from}–${to}, and the chart shows ${Math.min(...named)} to ${Math.max(...named)}.`,
        'Expected the same years. Correct the title or the periods.',
      );
  }
  data.series.forEach(({ role, label }, index) => {
    const words = locales.map((locale) => label?.[locale] ?? '').join(' ');
    const plan = /\b(plan(ned)?|targets?)\b|kế hoạch|mục tiêu/iu.test(words);
    const outcome = /\b(outcomes?|results?|actual|achieved)\b|kết quả|thực hiện/iu.test(words);
    if ((role === 'outcome' && plan && !outcome) || (role === 'target' && outcome && !plan))
      problems.at(
        raw,
        `series.${index}.label`,
        `The label is "${words}", and the series is the ${role}.`,
        'The words of plan and outcome may have changed places. Correct the label, or leave it out.',
      );
  });
}
