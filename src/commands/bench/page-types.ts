import type { PageKind } from './page-kind.ts';

interface BuiltPage {
  /** From the root of the built site, with slashes. */
  readonly file: string;
  readonly kind: PageKind;
  /** Compressed bytes. */
  readonly html: number;
}

/** Kinds of which there are many pages of one make; every other page is of a make of its own. */
const manyOf: ReadonlySet<PageKind> = new Set(['article', 'indicator', 'project', 'embed']);

/** One page for each type of page and language, the heaviest of its type, as addresses below the root: `en/articles/x/`. */
export function onePageOfEachType(pages: readonly BuiltPage[]): readonly string[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    // The folder that holds the pages of a kind tells the languages apart.
    const type = manyOf.has(page.kind) ? page.file.split('/').slice(0, -2).join('/') : page.file;
    if (page.html > (heaviest.get(type)?.html ?? 0)) heaviest.set(type, page);
  }
  return [...heaviest.values()].map(({ file }) => file.replace(/(?<=^|\/)index\.html$/, ''));
}
