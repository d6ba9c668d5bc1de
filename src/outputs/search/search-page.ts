import type { Locale } from '../../i18n/locales.ts';

/** Kinds of things that are found, in the order in which groups are shown among equals. */
export const foundKinds = ['indicator', 'article', 'project', 'task', 'term', 'page', 'source'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** A part of a page with an address of its own. */
export interface SearchSection {
  /** Id of the element on the page; without it the top of the page. */
  readonly anchor?: string | undefined;
  readonly heading?: string | undefined;
  /** What readers see there, and what snippets are taken from. */
  readonly text: string;
  /** Other ways to say it, found and never shown. */
  readonly keywords?: string | undefined;
}

/** A page, or a record that is a part of a page, with all that it is found by. */
export interface SearchPage {
  readonly kind: FoundKind;
  /** From the site's root, without base path. */
  readonly path: string;
  readonly title: string;
  /** Language of the title, where it is not the page's own. */
  readonly titleLanguage?: Locale | undefined;
  readonly sections: readonly SearchSection[];
}

/** Parts of a text that are there, as sentences one after the other. */
export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part) => part?.trim().replace(/([^.!?…:;])$/u, '$1.'))
    .join(' ');
