import type { Locale } from '../../i18n/locales.ts';
import type { FoundKind } from './search-file.ts';
import type { Findings, SearchEngine } from './search-engine.ts';
import { markWords, snippet, type TextPiece } from './snippet.ts';

/** One page that was found: where it is, in which section, and why. */
export interface FoundPage {
  readonly address: string;
  readonly title: readonly TextPiece[];
  /** Where it is not the language of the page. */
  readonly titleLanguage: Locale | undefined;
  /** Heading of the best section, unless that is the page as a whole. */
  readonly heading: readonly TextPiece[] | undefined;
  readonly snippet: readonly TextPiece[];
  /** Other sections of the page that answer too, best first. */
  readonly more: readonly { readonly address: string; readonly heading: string }[];
}

export interface ResultGroup {
  readonly kind: FoundKind;
  readonly pages: readonly FoundPage[];
}

const mostMore = 3;

/**
 * Findings as readers see them: one entry a page, pages of a kind together, the kind with the best page first. Sources
 * come last: they are many, and what they say stands on the pages.
 */
export function resultGroups({ file }: Pick<SearchEngine, 'file'>, { sections }: Findings): readonly ResultGroup[] {
  const groups = new Map<FoundKind, FoundPage[]>();
  for (const [number, own] of Map.groupBy(sections, ({ section }) => section.page)) {
    const page = file.pages[number];
    const [best, ...others] = own;
    if (!page || !best) continue;
    const [kind, address, title, , titleLanguage] = page;
    const at = (anchor: string): string => (anchor === '' ? address : `${address.replace(/#.*$/, '')}#${anchor}`);
    const { section, found } = best;
    const more = others.filter((other) => other.section.heading !== '' && other.section.heading !== section.heading);
    const list = groups.get(kind) ?? [];
    groups.set(kind, list);
    list.push({
      address: at(section.anchor),
      title: markWords(title, found),
      titleLanguage,
      heading: section.heading === '' ? undefined : markWords(section.heading, found),
      snippet: snippet(section.text, found),
      more: more
        .slice(0, mostMore)
        .map((other) => ({ address: at(other.section.anchor), heading: other.section.heading })),
    });
  }
  return [...groups]
    .map(([kind, pages]) => ({ kind, pages }))
    .sort((a, b) => Number(a.kind === 'source') - Number(b.kind === 'source'));
}
