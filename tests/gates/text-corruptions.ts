import { charactersCorruptions } from './text-corruptions/characters.ts';
import { claimsCorruptions } from './text-corruptions/claims.ts';
import { numbersCorruptions } from './text-corruptions/numbers.ts';
import { paragraphsCorruptions } from './text-corruptions/paragraphs.ts';
import { syntaxCorruptions } from './text-corruptions/syntax.ts';
import { twinsCorruptions } from './text-corruptions/twins.ts';
import type { TextCorruption } from './text-corruptions/text-corruption.ts';

export type { TextCorruption };

/** Corruptions of the words of the content: articles, fields, titles and notes. */
export const textCorruptions: readonly TextCorruption[] = [
  ...claimsCorruptions,
  ...numbersCorruptions,
  ...twinsCorruptions,
  ...paragraphsCorruptions,
  ...syntaxCorruptions,
  ...charactersCorruptions,
];

/** What is wrong with the list itself: a corruption that changes nothing, or cannot be applied, in the content as it is. */
export function checkTextCorruptions(read: (file: string) => string): string[] {
  const names = textCorruptions.map((one) => one.name);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: listed twice`);
  const idle = textCorruptions.flatMap(({ name, file, change, expect }) => {
    const text = read(file);
    try {
      if (expect.length === 0) return [`${name}: expects nothing`];
      return change(text) === text ? [`${name}: leaves ${file} as it is`] : [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  return [...repeated, ...idle];
}
