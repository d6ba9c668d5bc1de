import { parseNumber } from '../../i18n/format-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { reportWords } from '../../i18n/messages/reports.ts';
import { qualifiers, statuses, type Qualifier, type Status } from '../../model/status.ts';
import type { Unit } from '../../model/unit.ts';
import { parseQuantity } from '../../figures/format-quantity.ts';

/** A published number as a page prints it, read back. */
export interface ReadNumber {
  readonly qualifier: Qualifier | undefined;
  readonly status: Status | undefined;
  /** Decimal texts in the unit of the record; undefined if the text is not such a number. */
  readonly value: string | undefined;
  readonly upper: string | undefined;
}

/** What is needed to read a number: its unit, and how many decimals the record has, since a larger unit drops zeros. */
interface Form {
  readonly unit: Unit;
  readonly value: string;
  readonly upper?: string | undefined;
}

/** The inverse of `formatReport`: qualifier, number with its unit, status in brackets. */
export function readPublished(text: string, { unit, value, upper }: Form, locale: Locale): ReadNumber {
  const words = reportWords[locale];
  const inBrackets = (one: Status): string => plain(` (${words.status[one]})`);
  const before = (one: Qualifier): string => plain(words.qualifier[one]);
  const status = statuses.find((one) => text.endsWith(inBrackets(one)));
  let rest = status === undefined ? text : text.slice(0, -inBrackets(status).length);
  const qualifier = qualifiers.find((one) => before(one).trim() !== '' && rest.startsWith(before(one)));
  if (qualifier !== undefined) rest = rest.slice(before(qualifier).length);
  if (upper === undefined)
    return { qualifier, status, value: parseQuantity(rest, unit, locale, decimalsOf(value)), upper: undefined };
  const [low, high] = splitRange(rest, locale);
  return {
    qualifier,
    status,
    value: parseNumber(low, locale),
    upper: high === undefined ? undefined : parseQuantity(high, unit, locale, decimalsOf(upper)),
  };
}

/** The two ends of a worded range. */
export function splitRange(text: string, locale: Locale): readonly [low: string, high: string | undefined] {
  const [before = '', between = '', after = ''] = plain(reportWords[locale].range).split(/\{low\}|\{high\}/);
  const at = text.indexOf(between, before.length);
  if (at === -1 || !text.startsWith(before) || !text.endsWith(after)) return [text, undefined];
  return [text.slice(before.length, at), text.slice(at + between.length, text.length - after.length)];
}

export const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** Pages are read with plain spaces, whatever spaces they are printed with. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
