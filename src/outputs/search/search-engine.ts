import MiniSearch from 'minisearch';
import { answerQuestion, type Answer } from './answer.ts';
import { indexQuery, parseQuery, type Vocabulary } from './query.ts';
import { rankResults, type RankedSection } from './rank-results.ts';
import type { FoundKind, SearchFile } from './search-file.ts';
import { forms, indexForms } from './words.ts';

export interface IndexedSection {
  readonly id: number;
  /** Number of its page in the file. */
  readonly page: number;
  readonly kind: FoundKind;
  readonly anchor: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly keywords: string;
  /** Whether it is the page's first section, which stands for the page as a whole. */
  readonly isLead: boolean;
}

/** What was found: answers from the series, and pages that have all the words of the question; else the nearest pages. */
export interface Findings {
  readonly answers: readonly Answer[];
  readonly reading: 'all' | 'nearest';
  readonly sections: readonly RankedSection[];
}

export interface SearchEngine {
  readonly file: SearchFile;
  readonly find: (question: string) => Findings;
}

/** So many pages are shown where none has all the words. */
const nearestPages = 3;

/** Builds the index of a file of texts. Texts travel instead of the index, since they are smaller and are needed for the snippets anyway. */
export function searchEngine(file: SearchFile): SearchEngine {
  const indexed = file.pages
    .flatMap(([kind, , title, rows], page) =>
      rows.map(([anchor = '', heading = '', text = '', keywords = ''], index) => ({
        page,
        kind,
        anchor,
        title,
        heading,
        text,
        keywords,
        isLead: index === 0,
      })),
    )
    .map((section, id): IndexedSection => ({ ...section, id }));
  const index = new MiniSearch<IndexedSection>({
    fields: ['title', 'heading', 'text', 'keywords'],
    tokenize: (text) => [...indexForms(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, keywords: 3, heading: 2 },
      weights: { prefix: 0.5, fuzzy: 0.3 },
      tokenize: (term) => [term],
    },
  });
  index.addAll(indexed);
  const vocabulary = vocabularyOf(indexed);
  const find = (question: string): Findings => {
    const words = parseQuery(question, vocabulary);
    const answers = answerQuestion(
      file,
      words.map(({ token }) => token.form),
      vocabulary.has,
    );
    for (const { reading, ...options } of words.length === 0 ? [] : readings) {
      const results = index.search(indexQuery(words, options));
      const sections = rankResults(
        results,
        indexed,
        words.map(({ token }) => token),
      );
      if (sections.length > 0) return { answers, reading, sections: reading === 'all' ? sections : nearest(sections) };
    }
    return { answers, reading: 'all', sections: [] };
  };
  return { file, find };
}

const readings = [
  { reading: 'all', combineWith: 'AND', fuzzy: false },
  { reading: 'nearest', combineWith: 'AND', fuzzy: true },
  { reading: 'nearest', combineWith: 'OR', fuzzy: true },
] as const;

function nearest(sections: readonly RankedSection[]): readonly RankedSection[] {
  const pages = [...new Set(sections.map(({ section }) => section.page))].slice(0, nearestPages);
  return sections.filter(({ section }) => pages.includes(section.page));
}

function vocabularyOf(sections: readonly IndexedSection[]): Vocabulary {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const { title, heading, text, keywords } of sections)
    for (const part of [title, heading, text, keywords]) {
      let before = '';
      for (const form of forms(part)) {
        words.add(form);
        if (before !== '') pairs.add(before + form);
        before = form;
      }
    }
  return { has: (form) => words.has(form), hasPair: (joined) => pairs.has(joined) };
}
