import { formatShortDate } from '../i18n/format-period.ts';
import { fillMessage } from '../i18n/fill-message.ts';
import { formatCount } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { sourceWords } from '../i18n/messages/sources.ts';
import type { Dataset } from '../model/dataset.ts';
import { sourceKinds, type Source, type SourceKind } from '../model/source.ts';
import { sourceName } from '../figures/source-label.ts';
import { sourceUses } from './source-uses.ts';

/** What to know of how a title or a date is known, as a small mark with a word for it. */
const titleMarks = { printed: '', 'from-address': '*', described: '**', translated: '≈' } as const;
const dateMarks = { printed: '', 'from-address': '°', 'from-text': '°°' } as const;

export type SourceLine = ReturnType<typeof sourceLine>;

/** One source in words, the origin of its figures first. */
export function sourceLine(source: Source, locale: Locale) {
  const words = sourceWords[locale];
  const { titleBasis, dateBasis } = source;
  const marks = [
    { mark: titleMarks[titleBasis], words: words.titleBasis[titleBasis] },
    { mark: dateMarks[dateBasis ?? 'printed'], words: words.dateBasis[dateBasis ?? 'printed'] },
  ];
  return {
    id: source.id,
    who: sourceName(source, locale),
    title: source.title,
    url: source.url,
    /** Of the title, where it is not that of the page. */
    language: source.language === locale ? undefined : source.language,
    date: source.date === undefined ? words.noDate : formatShortDate(source.date, locale),
    marks: marks.filter(({ mark }) => mark !== ''),
    /** What the publisher's name does not say. */
    note: source.publisherNote?.[locale],
  };
}

const mostUses = 3;

/** All sources that something rests on, by kind, newest first. */
export function sourceList(dataset: Dataset, locale: Locale) {
  const words = sourceWords[locale];
  const uses = sourceUses(dataset, locale);
  const listed = [...dataset.sources.values()]
    .filter(({ id }) => uses.has(id))
    .sort((a, b) => ((a.date ?? '') === (b.date ?? '') ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const lineOf = (source: Source) => {
    const own = uses.get(source.id) ?? [];
    return {
      ...sourceLine(source, locale),
      year: source.date?.slice(0, 4) ?? '0',
      uses: own.slice(0, mostUses),
      /** How many uses are left unsaid. */
      more: Math.max(0, own.length - mostUses),
    };
  };
  const kinds = sourceKinds.map((kind) => ({
    kind,
    title: words.kind[kind],
    sources: listed.filter((source) => source.kind === kind).map(lineOf),
  }));
  const marks = kinds.flatMap(({ sources }) => sources.flatMap((source) => source.marks));
  const count = (kind: SourceKind): string =>
    formatCount(listed.filter((source) => source.kind === kind).length, locale);
  return {
    /** How many there are, and who speaks in them. */
    finding: fillMessage(words.finding, {
      all: formatCount(listed.length, locale),
      press: count('press'),
      statistics: count('statistics-office'),
    }),
    kinds: kinds.filter(({ sources }) => sources.length > 0),
    years: [...new Set(kinds.flatMap(({ sources }) => sources.map(({ year }) => year)))].sort().reverse(),
    key: [...new Map(marks.map((one) => [one.mark, one])).values()],
  };
}
