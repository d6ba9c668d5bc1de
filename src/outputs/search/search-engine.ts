import MiniSearch from 'minisearch';
import { indexQuery, parseQuery } from './query.ts';
import type { FoundKind } from './search-page.ts';
import { rankResults, type RankedSection } from './rank-results.ts';
import type { SearchFile } from './search-file.ts';
import { decodeTelex } from './telex.ts';
import { indexForms, tokens } from './tokens.ts';

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

/** What was found, and how strictly the question had to be read: `all` of its words, `near` them, or `any` of them. */
export interface Findings {
  readonly reading: 'all' | 'near' | 'any';
  readonly sections: readonly RankedSection[];
}

export interface SearchEngine {
  readonly file: SearchFile;
  readonly find: (question: string) => Findings;
}

/** Builds the index of a file of texts. Texts travel instead of the index, since they are smaller and are needed for the snippets anyway. */
export function searchEngine(file: SearchFile): SearchEngine {
  const sections = file.pages.flatMap(([kind, , title, rows], page) =>
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
  );
  const indexed: readonly IndexedSection[] = sections.map((section, id) => ({ ...section, id }));
  const forms = new Set<string>();
  const index = new MiniSearch<IndexedSection>({
    fields: ['title', 'heading', 'text', 'keywords'],
    tokenize: (text) => {
      const own = indexForms(text);
      for (const form of own) forms.add(form);
      return [...own];
    },
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, heading: 2 },
      weights: { prefix: 0.5, fuzzy: 0.3 },
      tokenize: (term) => [term],
    },
  });
  index.addAll(indexed);
  const find = (question: string): Findings => {
    const words = parseQuery(question);
    // For the order of the results, keystrokes that are no word here are read as Telex.
    const spoken = tokens(question).map((word) =>
      forms.has(word.form) ? word : (tokens(decodeTelex(word.form) ?? '')[0] ?? word),
    );
    for (const [reading, options] of words.length === 0 ? [] : readings) {
      const results = rankResults(index.search(indexQuery(words, options)), indexed, spoken);
      const enough = reading === 'any' ? (results[0]?.score ?? 0) * worthShowing : 0;
      if (results.length > 0) return { reading, sections: results.filter(({ score }) => score >= enough) };
    }
    return { reading: 'all', sections: [] };
  };
  return { file, find };
}

/** Where not all words are found, pages with this part of the best score are still worth a look. */
const worthShowing = 0.3;

const readings = [
  ['all', { combineWith: 'AND', fuzzy: false }],
  ['near', { combineWith: 'AND', fuzzy: true }],
  ['any', { combineWith: 'OR', fuzzy: false }],
] as const;
