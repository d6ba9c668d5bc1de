import { z } from 'zod';
import { locales, perLocale, type Localized } from '../i18n/locales.ts';

/**
 * Bound numbers inside a text field: `{value indicator=exports period=2020}`. The same names and attributes serve as
 * components in MDX: `<Value indicator="exports" period="2020" />`.
 */
export interface FigureCall {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * A text that may hold calls, parsed where it is read. It is no string, so that it can be printed only by way of what it calls for: a plain
 * string never holds a call.
 */
export interface Text {
  /** As the editor wrote it, for checks and messages. */
  readonly written: string;
  /** Words and calls in order. A brace that is not a well-formed call stays among the words, and is reported by the checks on prose. */
  readonly parts: readonly (string | FigureCall)[];
}

const call = /\{([a-z-]+)((?:\s+[a-zA-Z]+=[^\s{}]+)*)\s*\}/g;

export function parseText(written: string): Text {
  const parts: (string | FigureCall)[] = [];
  let end = 0;
  for (const match of written.matchAll(call)) {
    const attributes = parseAttributes(match[2] ?? '');
    if (attributes === undefined) continue;
    if (match.index > end) parts.push(written.slice(end, match.index));
    parts.push({ name: match[1] ?? '', attributes });
    end = match.index + match[0].length;
  }
  if (end < written.length) parts.push(written.slice(end));
  return { written, parts };
}

/** Undefined where an attribute stands twice: it is not ours to choose one. */
function parseAttributes(text: string): Record<string, string> | undefined {
  const pairs = text.trim().split(/\s+/).filter(Boolean);
  const names = new Set(pairs.map((pair) => pair.slice(0, pair.indexOf('='))));
  if (names.size < pairs.length) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** The calls of a text, in order. */
export const callsIn = ({ parts }: Text): FigureCall[] => parts.filter((part) => typeof part !== 'string');

export const textSchema = z.string().trim().min(1).transform(parseText);

/** One text in each language that may hold calls, none of them empty. */
export const localizedTextSchema = z.strictObject(perLocale(() => textSchema)) as unknown as z.ZodType<Localized<Text>>;

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'parts' in value;

/** A text in every language, with or without room for calls, as the checks on words read it; undefined for any other value. */
export function localizedTextOf(value: object): Localized<Text> | undefined {
  const fields = value as Readonly<Record<string, unknown>>;
  const texts = locales.map((locale) => fields[locale]);
  if (!texts.every((text) => isText(text) || typeof text === 'string')) return undefined;
  return perLocale((locale) => {
    const text = fields[locale] as string | Text;
    return isText(text) ? text : parseText(text);
  });
}
