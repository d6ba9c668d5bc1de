/** What a built page is, as far as its budget goes. */
export type PageKind = 'home' | 'plan' | 'article' | 'indicator' | 'project' | 'list' | 'other' | 'embed' | 'not-found';

const lists =
  'nguon|sources|thuat-ngu|glossary|du-lieu|data|thay-doi|changes|nhiem-vu|tasks|chi-tieu/so-lieu-khac|indicators/other-figures';

const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/^404\.html$/, 'not-found'],
  [/^index\.html$/, 'home'],
  [/^(?:ke-hoach-va-ket-qua|plan-and-outcome)\/index\.html$/, 'plan'],
  [new RegExp(`^(?:${lists})/index\\.html$`), 'list'],
  [/^(?:bai-viet|articles)\/[^/]+\/index\.html$/, 'article'],
  [/^(?:chi-tieu|indicators)\/[^/]+\/index\.html$/, 'indicator'],
  [/^(?:du-an|projects)\/[^/]+\/index\.html$/, 'project'],
  [/^(?:nhung|embed)\/[^/]+\/index\.html$/, 'embed'],
];

/** Most brotli bytes of a page's HTML with its styles and drawings: one round trip, or what a long list may take. */
export const pageBudgets: Readonly<Record<PageKind, number>> = {
  home: 13_000,
  plan: 13_000,
  article: 13_000,
  indicator: 13_000,
  project: 13_000,
  other: 13_000,
  'not-found': 13_000,
  list: 30_000,
  embed: 15_000,
};

/** The kind of a page by its place in the built site: `en/articles/x/index.html`. */
export function pageKind(file: string): PageKind {
  const path = file.replace(/^en\//, '');
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
