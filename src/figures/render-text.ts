import { perLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import { localizedTextOf, type Text } from '../model/text.ts';
import { evaluateCall } from './calls/registry.ts';
import { sayOnce } from './early-words.ts';
import type { Figure } from './figure.ts';
import { formatFigure } from './format-figure.ts';

/** A text in order: words, and bound numbers with their figure. */
export type TextPart = { readonly text: string; readonly figure?: Figure };

export function renderText(dataset: Dataset, text: Text, locale: Locale): readonly TextPart[] {
  const parts = text.parts.map((part) => (typeof part === 'string' ? part : evaluateCall(dataset, part)));
  return sayOnce(parts, locale).map((part) =>
    typeof part === 'string' ? { text: part } : { text: formatFigure(part, locale), figure: part },
  );
}

/** The same as plain text, for descriptions, titles and files. A string holds no call and stays as it is. */
export function plainText(dataset: Dataset, text: Text | string, locale: Locale): string {
  if (typeof text === 'string') return text;
  return renderText(dataset, text, locale)
    .map((part) => part.text)
    .join('');
}

export const plainTexts = (dataset: Dataset, text: Localized<Text>): Localized =>
  perLocale((locale) => plainText(dataset, text[locale], locale));

/** A record with plain words in place of every text in it, as files print it. */
export type Spelled<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Spelled<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Spelled<T[Key]> }
      : T;

export function spellOut<T>(dataset: Dataset, record: T): Spelled<T> {
  const spell = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spell);
    if (typeof value !== 'object' || value === null) return value;
    const texts = localizedTextOf(value);
    if (texts) return plainTexts(dataset, texts);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, spell(child)]));
  };
  return spell(record) as Spelled<T>;
}
