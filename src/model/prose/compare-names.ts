import type { Locale, Localized } from '../../i18n/locales.ts';
import { guesses } from './languages/contrasts.ts';
import { languageRules } from './languages/languages.ts';

/** Values of one kind that a text names, each with the words, in their order. */
export type Named = readonly (readonly [value: string, written: string])[];

/** Words of one language that the other lacks. */
type Lacking = readonly (readonly [word: string, of: Locale])[];

const known = new WeakMap<readonly string[], readonly [any: RegExp, ReadonlyMap<string, string>]>();

/** Provinces that a text in small letters names, in their order; the Pacific, "Thái Bình Dương", is none. */
export function placesIn(text: string, names: readonly string[]): Named {
  const [any, values] = known.get(names) ?? [
    new RegExp(String.raw`(?<!\p{L}|thái )(?:${names.join('|')})(?!\p{L}| dương)`, 'gu'),
    new Map(names.flatMap((name, index) => name.split('|').map((one) => [one, String(index)] as const))),
  ];
  known.set(names, [any, values]);
  return Array.from(text.matchAll(any), ([written]) => [values.get(written) ?? '', written]);
}

/** The province, which a text may as well call the province. */
const home = ['thanh', 'hóa'];

/** What one language names and the other never does: provinces, and names in the letters of the other language. */
export function lacking(texts: Localized, here: Locale, there: Locale, names: Localized<readonly string[]>): Lacking {
  const [own, other] = [texts[here].toLowerCase(), texts[there].toLowerCase()];
  // Where one names no province at all, it may take for granted what strangers are told.
  const missing = (of: Named, from: Named): readonly string[] =>
    from.length === 0 ? [] : of.flatMap(([value, written]) => (from.some(([one]) => one === value) ? [] : written));
  const [mine, theirs] = [placesIn(own, names[here]), placesIn(other, names[there])];
  const letters = languageRules[there].ownLetters;
  const rest = letters?.test(own) ? mine.reduce((text, [, name]) => text.replaceAll(name, ''), own) : '';
  const written = (rest.match(/\p{L}+/gu) ?? []).filter((word) => letters?.test(word));
  const words = written.length > 0 ? new Set([...(other.match(/\p{L}+/gu) ?? []), ...home]) : undefined;
  const foreign = written.filter((word) => !words?.has(word));
  const told = [...missing(mine, theirs), ...foreign].map((word) => [word, here] as const);
  return [...told, ...missing(theirs, mine).map((word) => [word, there] as const)].slice(0, 1);
}

/** A guess in one language to which no word of the other answers. */
export function guessed(own: string, here: Locale, other: string, there: Locale): Lacking {
  return guesses.flatMap(({ [here]: [plain, any], [there]: [plainThere, anyThere] }) => [
    ...(anyThere.test(other) ? [] : (plain.exec(own) ?? [])).map((word) => [word, here] as const),
    ...(any.test(own) ? [] : (plainThere.exec(other) ?? [])).map((word) => [word, there] as const),
  ]);
}
