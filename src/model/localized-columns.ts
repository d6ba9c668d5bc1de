import { z } from 'zod';
import { locales, perLocale, type Locale, type Localized } from '../i18n/locales.ts';

/** A column that a table has once for each language: `note_vi`, `note_en`. */
export type ColumnIn<Name extends string> = `${Name}_${Locale}`;

export const columnIn = <Name extends string>(name: Name, locale: Locale): ColumnIn<Name> => `${name}_${locale}`;

const cell = z.union([z.literal('').transform(() => undefined), z.string()]);

/** The columns of a text that is there in every language or in none. */
export const columnsOf = <Name extends string>(name: Name) =>
  Object.fromEntries(locales.map((locale) => [columnIn(name, locale), cell])) as Record<ColumnIn<Name>, typeof cell>;

/** The columns of a text that is there in every language. */
export const filledColumnsOf = <Name extends string>(name: Name) =>
  Object.fromEntries(locales.map((locale) => [columnIn(name, locale), filled])) as Record<
    ColumnIn<Name>,
    typeof filled
  >;

const filled = z.string().min(1);

type Row<Name extends string> = Readonly<Partial<Record<ColumnIn<Name>, string | undefined>>>;

/** The text of a row, if it is there in every language. */
export const textOf = <Name extends string>(row: Row<Name>, name: Name): Localized | undefined =>
  locales.every((locale) => row[columnIn(name, locale)] !== undefined)
    ? perLocale((locale) => row[columnIn(name, locale)] ?? '')
    : undefined;

/** The columns that are empty though the text is there in some language. */
export function missingColumns<Name extends string>(row: Row<Name>, name: Name): readonly ColumnIn<Name>[] {
  const empty = locales.map((locale) => columnIn(name, locale)).filter((column) => row[column] === undefined);
  return empty.length === locales.length ? [] : empty;
}

/** The two parts of the message for a missing column. */
export const missingText = (column: string): readonly [found: string, expected: string] => [
  'The note is not there in every language.',
  `Write the same note in "${column}", or empty it in every language.`,
];
