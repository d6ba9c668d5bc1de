import type { Locale } from '../../i18n/locales.ts';

/** Kinds of things that are found, in the order in which groups are shown among equals. */
export const foundKinds = ['indicator', 'article', 'project', 'task', 'term', 'page', 'source'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** The figures of the series that answer questions; the first place is the province itself, the second the nation. */
export interface AnswerTable {
  readonly locale: Locale;
  /** The year until which the site was searched, against which “last year” is read. */
  readonly thisYear: number;
  readonly places: readonly (readonly [name: string, names: readonly string[]])[];
  readonly statuses: readonly string[];
  readonly sources: readonly string[];
  /** Role 0 is an outcome, 1 a target. Rows are in order of time. Names are those of all languages. */
  readonly indicators: readonly (readonly [
    name: string,
    address: string,
    names: readonly string[],
    rows: readonly (readonly [
      place: number,
      period: string,
      role: 0 | 1,
      value: string,
      status: number,
      source: number,
      growth?: string,
    ])[],
    /** What became of the plans of the province. */
    verdicts: readonly (readonly [period: string, word: string, reason: string])[],
    /** What readers ask for that is nowhere on the site, where this indicator is the nearest. */
    insteadOf: readonly string[],
  ])[];
}

/**
 * Everything that can be found in one language, as the browser loads it: a page is `[kind, address, title, sections]` and the language
 * of its title where that is another, a section `[anchor, heading, text, keywords]` with empty ends left out.
 */
export interface SearchFile {
  readonly pages: readonly (readonly [
    kind: FoundKind,
    address: string,
    title: string,
    sections: readonly (readonly string[])[],
    titleLanguage?: Locale,
  ])[];
  readonly answers: AnswerTable;
}

/** A section as the index of the browser holds it. */
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
