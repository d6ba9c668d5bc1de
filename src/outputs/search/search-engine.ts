import MiniSearch from 'minisearch';
import { answerQuestion, type Answer } from './answer.ts';
import { nameRanker } from './match-names.ts';
import { indexQuery, type Reading } from './query.ts';
import { readQuestion } from './question.ts';
import { rankResults, type RankedSection } from './rank-results.ts';
import type { FoundKind, SearchFile } from './search-file.ts';
import type { Vocabulary } from './spelling.ts';
import { accentKey, indexForms, tokens } from './words.ts';

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
  /** The question as it was understood, where a word of it was misspelt. */
  readonly corrected: string | undefined;
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
      weights: { prefix: 0.5, fuzzy: 0 },
      tokenize: (term) => [term],
    },
  });
  index.addAll(indexed);
  const vocabulary = vocabularyOf(indexed);
  const rankNames = nameRanker(file.answers);
  const find = (text: string): Findings => {
    const asked = text.trim();
    const question = readQuestion(asked, vocabulary, file.answers.places, file.answers.thisYear);
    const { topic, beside, corrected, wants } = question;
    const answers = answerQuestion(file.answers, rankNames(question.thing), question, asked);
    const own = new Set(answers.map(({ address }) => address));
    for (const { reading, keeps, ...how } of topic.length === 0 ? [] : readings) {
      const results = index.search(indexQuery(topic, asked.length, how));
      const sections = rankResults(results, indexed, topic, {
        beside,
        isMeaning: wants === 'meaning',
        isAnswer: ({ page }) => own.has(file.pages[page]?.[1] ?? ''),
      }).filter(keeps);
      if (sections.length === 0) continue;
      // What a word means is told by its term, not by a figure.
      const isTold = wants === 'meaning' && sections[0]?.section.kind === 'term';
      return {
        answers: isTold ? [] : answers,
        reading,
        sections: reading === 'all' ? sections : nearest(sections),
        corrected,
      };
    }
    return { answers, reading: 'all', sections: [], corrected };
  };
  return { file, find };
}

/** All words as they were typed; else side by side without regard to accents; else most of them. */
const readings: readonly (Reading & Pick<Findings, 'reading'> & { readonly keeps: Keeps })[] = [
  { reading: 'all', combineWith: 'AND', strict: true, keeps: () => true },
  { reading: 'nearest', combineWith: 'AND', strict: false, keeps: ({ isPhrase }) => isPhrase },
  { reading: 'nearest', combineWith: 'OR', strict: true, keeps: ({ part }) => part > 0.5 },
];
type Keeps = (section: RankedSection) => boolean;

function nearest(sections: readonly RankedSection[]): readonly RankedSection[] {
  const pages = [...new Set(sections.map(({ section }) => section.page))].slice(0, nearestPages);
  return sections.filter(({ section }) => pages.includes(section.page));
}

function vocabularyOf(sections: readonly IndexedSection[]): Vocabulary {
  const words = new Map<string, { text: string; times: number }>();
  const pairs = new Set<string>();
  const accented = new Set<string>();
  for (const { title, heading, text, keywords } of sections)
    for (const part of [title, heading, text, keywords]) {
      let before = '';
      for (const { text: written, form } of tokens(part)) {
        const [word, key] = [words.get(form), accentKey(written)];
        if (key !== undefined) accented.add(key);
        if (word) word.times += 1;
        else words.set(form, { text: written.toLowerCase(), times: 1 });
        if (before !== '') pairs.add(before + form);
        before = form;
      }
    }
  return { words, pairs, accented };
}
