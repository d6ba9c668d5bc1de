import { codePoint, excerpt } from './excerpt.ts';
import { describeOddCharacter, oddCharacters } from './odd-characters.ts';
import type { TextIssue } from './prose-rules.ts';

/** Letters whose accents are characters of their own: the text looks right, but is not found by a search. One issue for a text. */
export function checkComposition(text: string): TextIssue[] {
  if (text.normalize('NFC') === text) return [];
  const pieces = Array.from(text.matchAll(/\P{M}\p{M}*/gu)).filter(([piece]) => piece.normalize('NFC') !== piece);
  const piece = pieces[0]?.[0] ?? text.slice(0, 1);
  const index = pieces[0]?.index ?? 0;
  const parts = Array.from(piece, codePoint).join(' + ');
  const around = excerpt(text, index, piece.length).normalize('NFC');
  const more = pieces.length > 1 ? `, and ${pieces.length - 1} more like it` : '';
  return [
    {
      index,
      found: `"${piece.normalize('NFC')}" in "${around}" is written as ${parts}${more}.`,
      expected:
        'Expected letter and accent as one character (Unicode NFC). Type the words again, or convert the file to NFC.',
    },
  ];
}

/** Invisible characters, odd spaces and letters of other alphabets that look like Latin ones. One issue for each character. */
export function checkCharacters(text: string): TextIssue[] {
  const groups = Map.groupBy(text.matchAll(oddCharacters), ([character]) => character);
  return Array.from(groups, ([character, matches]) => {
    const index = matches[0]?.index ?? 0;
    const { what, instead } = describeOddCharacter(character);
    const isVisible = /[\p{L}\p{N}\p{P}]/u.test(character);
    const name = isVisible ? `"${character}" (${codePoint(character)})` : codePoint(character);
    const count = matches.length > 1 ? `, ${matches.length} times` : '';
    const found = `There is ${what}, ${name}, in "${excerpt(text, index, character.length)}"${count}.`;
    return { index, found, expected: instead };
  });
}
