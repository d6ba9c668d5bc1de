import { formatCount } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { leftOutWords } from '../i18n/messages/left-out.ts';
import { must, type Dataset } from '../model/dataset.ts';
import { leftOutReasons, type LeftOut } from '../model/left-out.ts';

/** The figures that were collected and are not published: by reason, then by what they measure. */
export function leftOutView(dataset: Dataset, locale: Locale) {
  const words = leftOutWords[locale];
  const byReason = Map.groupBy(dataset.leftOut, ({ reason }) => reason);
  return {
    lede: words.lede.replace('{n}', formatCount(dataset.leftOut.length, locale)),
    reasons: leftOutReasons.flatMap((reason) => {
      const rows = byReason.get(reason) ?? [];
      if (rows.length === 0) return [];
      const items = [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([id, own]) => ({
        name: nameOf(dataset, id, locale),
        about: [formatCount(own.length, locale), placesOf(dataset, own, locale), yearsOf(own, locale)].join('; '),
      }));
      return [{ reason: words.reason[reason], items: items.sort((a, b) => a.name.localeCompare(b.name, locale)) }];
    }),
  };
}

function nameOf(dataset: Dataset, id: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = leftOutWords[locale].names;
  const name = dataset.indicators.get(id)?.name[locale] ?? names[id];
  if (name === undefined) throw new Error(`left-out.csv: "${id}" has no name in src/i18n/messages/left-out.ts.`);
  return name;
}

const placesOf = (dataset: Dataset, rows: readonly LeftOut[], locale: Locale): string =>
  [...new Set(rows.map(({ place }) => must(dataset.places, place, 'place').name[locale]))].join(', ');

function yearsOf(rows: readonly LeftOut[], locale: Locale): string {
  const years = rows.map(({ period }) => /\d{4}/.exec(period)?.[0] ?? leftOutWords[locale].undated).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}
