import { joinPhrases } from '../figures/join-phrases.ts';
import { plainText } from '../figures/render-text.ts';
import { formatShortDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Chart } from '../model/chart.ts';
import { must, type Dataset } from '../model/dataset.ts';
import { parsePeriod } from '../model/period.ts';
import type { ChartAnnotation } from './chart-view.ts';

/** The marked events of a chart in order of time, each with its date in front where it is a project's. */
export function annotationsOf(dataset: Dataset, { annotations }: Chart, locale: Locale): readonly ChartAnnotation[] {
  return annotations
    .flatMap((one): readonly ChartAnnotation[] => {
      if ('period' in one) {
        const period = parsePeriod(one.period);
        if (period === undefined) return [];
        const text = joinPhrases(plainText(dataset, one.text[locale], locale));
        return [{ at: (period.firstMonth + period.lastMonth + 1) / 2, text }];
      }
      const event = must(dataset.projects, one.project, 'project').timeline.find(({ date }) => date === one.event);
      if (event === undefined) return [];
      const text = joinPhrases(plainText(dataset, (one.text ?? event.text)[locale], locale));
      return [{ at: middleOfDate(event.date), text: `${formatShortDate(event.date, locale)}: ${text}` }];
    })
    .sort((a, b) => a.at - b.at);
}

/** The start of a date, known to the day, the month or the year, in months counted from January of year 0. */
export function startOfDate(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + month - 1 + (day - 1) / 31;
}

/** The end of a date: of its day, its month or its year. */
export function endOfDate(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return (year + 1) * 12;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year * 12 + month - 1 + (day ?? last) / last;
}

/** Where a mark for a date stands: in the middle of what is known of it. */
export const middleOfDate = (date: string): number => (startOfDate(date) + endOfDate(date)) / 2;
