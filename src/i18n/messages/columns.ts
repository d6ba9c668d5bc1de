import { locales, perLocale, type Locale, type Localized } from '../locales.ts';
import { languageCodes, languageNames } from './language-names.ts';
import { listColumnWords } from './list-columns.ts';
import { localizedColumnWords } from './localized-columns.ts';
import { reportColumnWords } from './report-columns.ts';

export interface ColumnWords {
  readonly title: Localized;
  readonly description: Localized;
}

/** Columns of which there is one for each language. */
export type LocalizedColumn = keyof (typeof localizedColumnWords)[Locale];

type PlainColumn = keyof (typeof listColumnWords)[Locale] | keyof (typeof reportColumnWords)[Locale];

export type ColumnId = PlainColumn | `${LocalizedColumn}_${Locale}`;

const plainWords: Localized<Readonly<Record<PlainColumn, readonly [title: string, description: string]>>> = perLocale(
  (locale) => ({ ...reportColumnWords[locale], ...listColumnWords[locale] }),
);

/** What a column of the data files holds; shown on the data page and written into the data package. */
export function columnWords(id: ColumnId): ColumnWords {
  const of = locales.find((locale) => id.endsWith(`_${locale}`));
  if (of === undefined) {
    const words = perLocale((locale) => plainWords[locale][id as PlainColumn]);
    const description = perLocale((locale) => words[locale][1].replace('{codes}', languageCodes(locale)));
    return { title: perLocale((locale) => words[locale][0]), description };
  }
  const words = (locale: Locale) => localizedColumnWords[locale][id.slice(0, -of.length - 1) as LocalizedColumn];
  const fill = (text: string, locale: Locale): string => text.replace('{language}', languageNames[locale][of]);
  return {
    title: perLocale((locale) => fill(words(locale)[of === locale ? 0 : 1], locale)),
    description: perLocale((locale) => fill(words(locale)[2], locale)),
  };
}
