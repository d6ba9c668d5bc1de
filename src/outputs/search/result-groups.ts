import type { Locale } from '../../i18n/locales.ts';
import type { FoundKind } from './search-file.ts';
import type { Findings, SearchEngine } from './search-engine.ts';
import { accentKey, tokens, type Token } from './words.ts';

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

/** A piece of a text; marked if it is what was asked for. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of a snippet, and how many of them stand before the first match. */
const length = 32;
const before = 6;

/** The form under which a word was found, or undefined. */
function formIn(found: ReadonlySet<string>, { text, form }: Token): string | undefined {
  const key = accentKey(text);
  return key !== undefined && found.has(key) ? key : found.has(form) ? form : undefined;
}

/** The whole text in pieces, with the words that are in `found`, folded or with their accents, marked. Neighbours are marked as one. */
export function markWords(text: string, found: ReadonlySet<string>): readonly TextPiece[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let end = 0;
  const add = (part: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (part === '') return;
    if (last?.marked === marked) last.text += part;
    else pieces.push({ text: part, marked });
  };
  for (const word of tokens(text)) {
    if (formIn(found, word) === undefined) continue;
    const between = text.slice(end, word.start);
    add(between, between === ' ' && pieces.at(-1)?.marked === true);
    add(word.text, true);
    end = word.end;
  }
  add(text.slice(end), false);
  return pieces;
}

/** The part of a text that holds the most of what was asked for, marked, with … where it was cut; its beginning if it holds nothing. */
export function snippet(text: string, found: ReadonlySet<string>): readonly TextPiece[] {
  const words = tokens(text);
  const forms = words.map((word) => formIn(found, word));
  const hits = forms.flatMap((form, index) => (form === undefined ? [] : [index]));
  const richness = (from: number): number =>
    new Set(hits.filter((hit) => hit >= from && hit < from + length - before).map((hit) => forms[hit])).size;
  const first = hits.reduce((best, hit) => (richness(hit) > richness(best) ? hit : best), hits[0] ?? 0);
  // A text that nearly fits is not cut at its beginning.
  const from = first <= before * 2 ? 0 : first - before;
  const to = Math.min(words.length, from + length) - 1;
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length - 1 ? text.length : (words[to]?.end ?? text.length);
  const pieces = markWords(text.slice(start, end), found);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}
