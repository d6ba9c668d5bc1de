import type { Localized } from '../../i18n/locales.ts';

/** One entry of a feed, still without markup around it. */
export interface FeedEntry {
  /** Lasting id below the site's own: `article/exports-in-brief`. */
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** HTML with absolute addresses. */
  readonly html: string;
  /** Partial dates from the content. */
  readonly published: string;
  readonly updated: string;
  /** Paths of the page in each language. */
  readonly paths: Localized;
  readonly category: 'article' | 'change';
}
