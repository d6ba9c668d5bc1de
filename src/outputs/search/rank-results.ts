import type { SearchResult } from 'minisearch';
import { exactForm, forms, once, stem, type Token } from './words.ts';
import { isSoft } from './match-names.ts';
import type { FoundKind, IndexedSection } from './search-file.ts';

const fields = ['title', 'heading', 'text', 'keywords'] as const;

/** Sources are many and short, so that their titles would crowd out the pages that say what they say. */
const kindWeight: Readonly<Record<FoundKind, number>> = {
  indicator: 1.6,
  project: 1.2,
  article: 1.1,
  term: 1.1,
  task: 1,
  page: 1,
  source: 0.6,
};

/** What the question wants besides words. */
interface RankedFor {
  /** The kinds of pages that tell what is asked, if some do more than others. */
  readonly told: readonly FoundKind[] | undefined;
  /** How well the name of the page that it stands for agrees with the question, up to 1. */
  readonly nameScore: (section: IndexedSection) => number;
  /** A page whose figure answers. */
  readonly isAnswer: (section: IndexedSection) => boolean;
}
const wanted = 30;
/** A page that is called just that. */
const named = 30;
/** A heading that says what was asked for. */
const headed = 2;
/** A section that has all the words. */
const complete = 12;
/** So many of the words make it one of the nearest. */
const leastPart = 0.5;

export type RankedSection = ReturnType<typeof rankResults>[number];

/** The results of the index in the order in which readers see them. `words` are those of the question. */
export function rankResults(
  results: readonly SearchResult[],
  sections: readonly IndexedSection[],
  words: readonly Token[],
  { told, nameScore, isAnswer }: RankedFor,
) {
  const phrase = words.map(({ form }) => form).join(' ');
  const boost = (section: IndexedSection, isOther: boolean): number => {
    const tells = told?.includes(section.kind) ?? true;
    return (
      ((told ? tells : isAnswer(section)) ? wanted : 1) *
      kindWeight[section.kind] *
      (tells && !isOther ? 1 + named * nameScore(section) ** 6 : 1) *
      (contains(spoken(section.heading), phrase) ? headed : 1)
    );
  };
  const needed = words.some((word) => !isSoft(word)) ? words.filter((word) => !isSoft(word)) : words;
  return results
    .flatMap(({ id, score, terms, queryTerms }) => {
      const section = sections[Number(id)];
      if (!section) return [];
      const isPhrase = fields.some((field) => contains(spoken(section[field]), phrase));
      const hasAll = needed.every((word) => isAsked(word, queryTerms));
      const part = words.filter((word) => isAsked({ ...word, text: word.form }, queryTerms)).length / words.length;
      const isNamed = nameScore(section) > 0;
      // Resolution 58 is not what resolutions are.
      const isOther = words.some((word) => /^\d/.test(word.form) && !isAsked(word, queryTerms));
      if (!hasAll && !isNamed && !isPhrase && part <= leastPart) return [];
      return [
        {
          section,
          score: score * boost(section, isOther) * (hasAll ? complete : 1),
          /** Forms of the words of the section that answer the question, folded or with accents. */
          found: foundForms(terms, words),
          /** The part of the question’s words that it has. */
          part,
          /** Whether it has all that it must have, with accents as they were typed. */
          hasAll,
          /** Whether it stands for a page whose name is asked for. */
          isNamed,
          /** Whether it has them side by side. */
          isPhrase,
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.section.id - b.section.id);
}

/**
 * The forms to mark. Where a word stands as it was typed, those that differ from it in accents are left alone, and those that only begin with it
 * if it is short, as most syllables are.
 */
function foundForms(terms: readonly string[], words: readonly Token[]): ReadonlySet<string> {
  const found = new Set(terms);
  for (const word of words) {
    if (word.form.length < 4 && found.has(word.form))
      for (const term of terms) if (term !== word.form && term.startsWith(word.form)) found.delete(term);
    if (exactForm(word) !== word.form && found.has(exactForm(word))) found.delete(word.form);
  }
  return found;
}

/** Whether a section has a word, with its accents if it was typed with them. */
const isAsked = (word: Token, terms: readonly string[]): boolean =>
  (exactForm(word) === word.form ? [word.form, stem(word.form)] : [exactForm(word)]).some((form) =>
    terms.includes(form),
  );

/** Whether the words of the phrase stand side by side; the last may be unfinished. */
const contains = (text: string, phrase: string): boolean => ` ${text}`.includes(` ${phrase}`);

/** A text as its folded words only. */
const spoken = once((text: string): string => forms(text).join(' '));
