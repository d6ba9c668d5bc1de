import type { SearchResult } from 'minisearch';
import { accentKey, stem, tokens, type Token } from './words.ts';
import type { IndexedSection } from './search-engine.ts';
import type { FoundKind } from './search-file.ts';

export interface RankedSection {
  readonly section: IndexedSection;
  readonly score: number;
  /** Forms of the words of the section that answer the question, folded or with accents. */
  readonly found: ReadonlySet<string>;
  /** The part of the question’s words that it has. */
  readonly part: number;
  /** Whether it has them side by side. */
  readonly isPhrase: boolean;
}

/** A title that says what was asked for is what most readers look for, then a heading, then the words side by side in the text. */
const phraseIn = { title: 3, heading: 2, text: 1.6 } as const;
const fields = ['title', 'heading', 'text', 'keywords'] as const;
const sameAccents = 1.5;
/** The page as a whole goes before its parts, all the more when its title says what was asked for. */
const lead = 1.15;
const leadOfTitle = 4;

/** Sources are many and short, so that their titles would crowd out the pages that say what they say. */
const kindWeight: Readonly<Record<FoundKind, number>> = {
  indicator: 2,
  project: 1.2,
  article: 1.1,
  term: 1.1,
  task: 1,
  page: 1,
  source: 0.6,
};

/** What the question wants besides words. */
interface RankedFor {
  /** Words that need not stand there and are better there. */
  readonly beside: readonly Token[];
  /** The meaning of a word. */
  readonly isMeaning: boolean;
  /** A page whose figure answers. */
  readonly isAnswer: (section: IndexedSection) => boolean;
}
const wanted = 30;
/** A page of which it is a name. */
const named = 4;
const besideWeight = 0.1;

/** The results of the index in the order in which readers see them. `words` are those of the question. */
export function rankResults(
  results: readonly SearchResult[],
  sections: readonly IndexedSection[],
  words: readonly Token[],
  { beside, isMeaning, isAnswer }: RankedFor,
): readonly RankedSection[] {
  const phrase = words.map(({ form }) => form).join(' ');
  const exact = words.map(exactForm).join(' ');
  const boost = (section: IndexedSection): number => {
    const inTitle = contains(spoken(section.title).folded, phrase);
    const isWanted = isMeaning ? section.kind === 'term' : isAnswer(section);
    let factor =
      (isWanted ? wanted : 1) * kindWeight[section.kind] * (section.isLead ? (inTitle ? leadOfTitle : lead) : 1);
    for (const [field, weight] of Object.entries(phraseIn) as [keyof typeof phraseIn, number][]) {
      if (!contains(spoken(section[field]).folded, phrase)) continue;
      factor *= weight;
      if (exact !== phrase && contains(spoken(section[field]).exact, exact)) factor *= sameAccents;
    }
    factor *= 1 + beside.filter(({ form }) => contains(spoken(section.text).folded, form)).length * besideWeight;
    if (section.isLead && namesOf(section).includes(phrase)) factor *= named;
    // The more of the title the question is, the more the page is about it.
    return section.isLead && inTitle ? factor * (1 + phrase.length / spoken(section.title).folded.length) : factor;
  };
  return results
    .flatMap(({ id, score, terms, queryTerms }): RankedSection[] => {
      const section = sections[Number(id)];
      if (!section) return [];
      const isPhrase = fields.some((field) => contains(spoken(section[field]).folded, phrase));
      const part = words.filter((word) => isAsked(word, queryTerms)).length / words.length;
      return [{ section, score: score * boost(section), found: foundForms(terms, words), part, isPhrase }];
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

const exactForm = ({ text, form }: Token): string => accentKey(text) ?? form;

/** All that a page is called, folded. */
const namesOf = ({ title, keywords }: IndexedSection): readonly string[] =>
  [title, ...keywords.split('; ')].map((name) => spoken(name).folded);

const isAsked = (word: Token, terms: readonly string[]): boolean =>
  [exactForm(word), word.form, stem(word.form)].some((form) => terms.includes(form));

/** Whether the words of the phrase stand side by side; the last may be unfinished. */
const contains = (text: string, phrase: string): boolean => ` ${text}`.includes(` ${phrase}`);

const known = new Map<string, { readonly folded: string; readonly exact: string }>();

/** A text as its words only, folded and with comparable accents. */
function spoken(text: string): { readonly folded: string; readonly exact: string } {
  let forms = known.get(text);
  if (!forms) {
    const words = tokens(text);
    forms = { folded: words.map(({ form }) => form).join(' '), exact: words.map(exactForm).join(' ') };
    known.set(text, forms);
  }
  return forms;
}
