import { codePoint, excerpt } from './excerpt.ts';
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

/** A character that does not belong in the text, what it is, and what to write instead. */
interface OddCharacter {
  readonly what: string;
  readonly instead: string;
}

/** Letters of other alphabets, and under the same place the Latin letters that they look like. */
const alike = [
  ['аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХУІЈЅ', 'aeopcyxijsdhlqwABEKMHOPCTXYIJS'], // Cyrillic
  ['οανιρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oavipukABEZHIKMNOPTYX'], // Greek
  ['ðÐƉɖıɑɡʋ', 'đĐĐđiagv'], // other Latin letters: eth and African D, dotless i, alpha, script g, v with hook
] as const;

const lookalikes = new Map(
  alike.flatMap(([odd, latin]) => Array.from(odd, (letter, index) => [letter, latin[index]] as const)),
);

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/[ÐðƉɖıɑɡʋ]/u, 'a letter of another alphabet'],
];

const others: readonly (readonly [RegExp, string, string])[] = [
  [/\uFEFF/u, 'a byte order mark', 'Delete it: save the file as UTF-8 without BOM.'],
  [/\r/u, 'a carriage return of a Windows line end', 'Save the file with LF line ends.'],
  [/\t/u, 'a tab', 'Write a space.'],
  [
    /[\u00A0\u2007\u202F]/u,
    'a non-breaking space',
    'Write an ordinary space; the site keeps numbers and units together by itself.',
  ],
  [/[\u1680\u2000-\u200A\u205F\u3000]/u, 'an unusual space', 'Write an ordinary space.'],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u180E]/u, 'an invisible character', 'Delete it.'],
  [/[\u2028\u2029]/u, 'an invisible line break', 'Delete it, or write an ordinary line break.'],
  [/[\u2010\u2011]/u, 'an unusual hyphen', 'Write the ordinary hyphen "-".'],
  [/\p{Cc}/u, 'a control character', 'Delete it.'],
  [
    /[\uFFFC\uFFFD\p{Co}\p{Cn}\p{Cs}]/u,
    'a character that could not be read',
    'Type the text again: it was damaged on the way.',
  ],
];

/** Every character that may be odd, for a quick look over a whole text. Line feeds are ordinary. */
const oddCharacters =
  /[\p{Script=Cyrillic}\p{Script=Greek}ÐðƉɖıɑɡʋ\u00A0\u00AD\u1680\u180E\u2000-\u2011\u2028-\u202F\u205F-\u2069\u3000\uFEFF\uFFFD\uFF01-\uFFEF\uFFFC\uFB00-\uFB06\u2160-\u217F\u{1D400}-\u{1D7CB}\p{Co}\p{Cn}\p{Cs}]|(?!\n)\p{Cc}/gu;

/** What is odd in one of {@link oddCharacters}. */
function describeOddCharacter(character: string): OddCharacter {
  for (const [pattern, what, instead] of others) if (pattern.test(character)) return { what, instead };
  const script = scripts.find(([pattern]) => pattern.test(character))?.[1] ?? 'a special form';
  const plain = lookalikes.get(character) ?? plainForm(character);
  return {
    what: script,
    instead: plain === undefined ? 'Write it in Latin letters.' : `Write the ordinary "${plain}".`,
  };
}

/** The ordinary letters that a wide, joined or styled letter stands for. */
function plainForm(character: string): string | undefined {
  const plain = character.normalize('NFKC');
  return plain === character ? undefined : plain;
}
