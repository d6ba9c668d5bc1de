import type { ContentProblem } from '../content-problem.ts';
import { checkCharacters, checkComposition } from './check-characters.ts';
import { checkSpelling } from './check-spelling.ts';
import { excerpt } from './excerpt.ts';
import type { KnownText, Place, TextIssue } from './prose-rules.ts';

/** Rules that can be lifted: a title stands as its source prints it, an article has its own markup and line breaks. */
export type TextRule = 'spelling' | 'spaces' | 'markup';

export interface TextOptions {
  /** Rules that do not hold for this text. */
  readonly exempt?: readonly TextRule[];
  /** Texts that stand as printed, within which spelling is not checked. */
  readonly printed?: readonly KnownText[];
}

/** Rules for every text of the content, whatever it says: its characters, its spelling, its spaces, no markup. */
export function checkText(text: string, { exempt = [], printed = [] }: TextOptions = {}): TextIssue[] {
  const issues = [...checkComposition(text), ...checkCharacters(text), ...checkDoubleWords(text)];
  if (!exempt.includes('spelling')) issues.push(...checkSpelling(text.normalize('NFC'), printed));
  if (!exempt.includes('spaces')) issues.push(...checkSpaces(text));
  if (!exempt.includes('markup')) issues.push(...checkMarkup(text), ...checkPairs(text), ...checkAddresses(text));
  return issues;
}

/** The problem of an issue in a text that begins on the place's line and goes on over the next ones. */
export function problemAt(text: string, { index, found, expected }: TextIssue, place: Place): ContentProblem {
  if (place.line === undefined) return { ...place, found, expected };
  return { ...place, line: place.line + text.slice(0, index).split('\n').length - 1, found, expected };
}

/** Several spaces together between words. */
export function checkDoubleSpaces(text: string): TextIssue[] {
  return Array.from(text.matchAll(/(?<=\S) {2,}(?=\S)/g), ({ 0: run, index }) => ({
    index,
    found: `There are ${run.length} spaces together in "${excerpt(text, index, run.length)}".`,
    expected: 'Write one space.',
  }));
}

/** "The the": words that no sentence of either language has twice in a row. */
const checkDoubleWords = (text: string): TextIssue[] =>
  Array.from(
    text.matchAll(/(?<!\p{L})(the|of|and|for|was|were|with|from|của|và|các|những|được|tại|đến) \1(?!\p{L})/giu),
    (match) => ({
      index: match.index,
      found: `A word stands twice in "${excerpt(text, match.index, match[0].length)}".`,
      expected: 'Delete one of the two.',
    }),
  );

/** An address as running text, which nobody can tap. A site may be called by its name, as in "Vietnam.vn". */
export const checkAddresses = (text: string): TextIssue[] =>
  Array.from(text.matchAll(/(?:https?:\/\/|www\.)[^\s<)]+/gi), ({ 0: address, index }) => ({
    index,
    found: `There is an address in the text "${excerpt(text, index, address.length)}".`,
    expected:
      'In an article, write a link: [words](https://…). Elsewhere name the site, or add it to the sources and cite it.',
  }));

const pairs = ['“”', '()', '[]'] as const;

/** A quotation mark or bracket without its partner: the other half was lost, or typed as another sign. */
function checkPairs(text: string): TextIssue[] {
  return pairs.flatMap(([open = '', close = '']) => {
    const [opened, closed] = [open, close].map((sign) => text.split(sign).length - 1);
    if (opened === closed) return [];
    const sign = (opened ?? 0) > (closed ?? 0) ? open : close;
    const index = text.indexOf(sign);
    return [
      {
        index,
        found: `There is a "${sign}" without its partner in "${excerpt(text, index, 1)}".`,
        expected: `Expected as many ${open} as ${close}. Add the missing one, or delete this one.`,
      },
    ];
  });
}

function checkSpaces(text: string): TextIssue[] {
  const issues = checkDoubleSpaces(text);
  const ends = [/^[ \n]/.test(text) ? 'begins' : undefined, / \n?$/.test(text) ? 'ends' : undefined];
  for (const end of ends.filter((one) => one !== undefined)) {
    const found = `The text "${excerpt(text.trim(), 0, 0)}" ${end} with a space.`;
    issues.push({ index: 0, found, expected: 'Delete it.' });
  }
  return issues;
}

/** Fields are plain text: nothing in them is read as HTML or Markdown. */
function checkMarkup(text: string): TextIssue[] {
  const kinds = [
    ['HTML', /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+|#x[\da-f]+);/gi],
    ['Markdown', /\*\*|__|\]\(|`/g],
  ] as const;
  return kinds.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: piece, index }) => ({
      index,
      found: `"${piece}" in "${excerpt(text, index, piece.length)}" is ${kind}.`,
      expected: 'In this field, readers would see it as it stands. Write the words alone.',
    })),
  );
}
