import type { ArticleData } from '../article.ts';
import type { ContentProblem } from '../content-problem.ts';
import { locales, type Locale, type Localized } from '../../i18n/locales.ts';
import { checkLanguages } from './check-languages.ts';
import { templateCalls } from './check-template.ts';
import { compareCalls, languageNames } from './compare-calls.ts';
import type { ParsedProse } from './parsed-prose.ts';
import type { Place } from './prose-rules.ts';

const shared = ['published', 'updated', 'headline', 'order'] as const;

/** One language of an article, parsed. */
export interface ArticleTwin {
  readonly file: string;
  readonly record?: string;
  readonly data: Pick<ArticleData, 'title' | 'description' | (typeof shared)[number]>;
  /** Lines of the front matter's fields. */
  readonly lines?: Readonly<Record<string, number>>;
  readonly prose: ParsedProse;
}

/** What the two languages of an article do not share though they must: front matter, calls, headings. Listed from both sides. */
export function compareTwins(twins: Localized<ArticleTwin>): ContentProblem[] {
  const places = mapTwins(twins, ({ file, record }): Place => ({ file, record }));
  const fields = (['title', 'description'] as const).flatMap((field) => {
    const at = mapTwins(twins, ({ file, record, lines }): Place => ({ file, record, field, line: lines?.[field] }));
    const texts = mapTwins(twins, ({ data }) => data[field]);
    return [...checkLanguages(texts, at), ...compareCalls(mapTwins(texts, templateCalls), at, 'yaml')];
  });
  return [
    ...compareFrontMatter(twins),
    ...fields,
    ...compareCalls(
      mapTwins(twins, ({ prose }) => prose.calls),
      places,
      'mdx',
    ),
    ...compareHeadings(twins),
  ];
}

function compareFrontMatter(twins: Localized<ArticleTwin>): ContentProblem[] {
  return shared.flatMap((field) => {
    const [vi, en] = [write(twins.vi.data[field]), write(twins.en.data[field])];
    if (vi === en) return [];
    return bothSides(twins, (here, there) => ({
      ...at(twins[here], field),
      found: `"${field}" is ${here === 'vi' ? vi : en} here and ${here === 'vi' ? en : vi} in the ${languageNames[there]} text.`,
      expected: 'Expected the same in both languages. Correct the one that is wrong.',
    }));
  });
}

function compareHeadings(twins: Localized<ArticleTwin>): ContentProblem[] {
  const levels = mapTwins(twins, ({ prose }) => prose.headings.map(({ level }) => level));
  if (levels.vi.join() === levels.en.join()) return [];
  return bothSides(twins, (here, there) => {
    const [own, other] = [twins[here].prose.headings, twins[there].prose.headings];
    const longer = own.length > other.length ? own : other;
    const index = longer.findIndex((_, place) => own[place]?.level !== other[place]?.level);
    const list = (headings: typeof own): string =>
      headings.map(({ level, text }) => `${'#'.repeat(level)} ${text}`).join(' · ') || 'none';
    return {
      file: twins[here].file,
      record: twins[here].record,
      line: own[Math.min(index, own.length - 1)]?.line,
      found: `The headings differ from the ${languageNames[there]} text: here ${list(own)}; there ${list(other)}.`,
      expected: 'Expected headings of the same levels in the same order. Add the missing one, or correct its level.',
    };
  });
}

const write = (value: unknown): string =>
  value === undefined
    ? 'missing'
    : typeof value === 'object'
      ? JSON.stringify(value, Object.keys(value ?? {}).sort())
      : `"${String(value)}"`;

const at = ({ file, record, lines }: ArticleTwin, field: string): Place => ({
  file,
  record,
  field,
  line: lines?.[field],
});

const bothSides = <T>(_: Localized<unknown>, make: (here: Locale, there: Locale) => T): T[] =>
  locales.map((here) => make(here, here === 'vi' ? 'en' : 'vi'));

const mapTwins = <T, R>(twins: Localized<T>, map: (twin: T) => R): Localized<R> => ({
  vi: map(twins.vi),
  en: map(twins.en),
});
