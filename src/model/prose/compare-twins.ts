import type { ArticleData } from '../article.ts';
import type { ContentProblem } from '../content-problem.ts';
import { callsIn, parseText } from '../text.ts';
import { comparedWith, languageOf, locales, perLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { checkLanguages } from './check-languages.ts';
import { compareCalls } from './compare-calls.ts';
import { passageOfText } from './sentences.ts';
import { compareClaims } from './compare-words.ts';
import { compareParagraphs } from './compare-paragraphs.ts';
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

/** What the languages of an article do not share though they must: front matter, calls, headings. Listed from both sides. */
export function compareTwins(twins: Localized<ArticleTwin>, names: Localized<readonly string[]>): ContentProblem[] {
  const places = mapTwins(twins, ({ file, record }): Place => ({ file, record }));
  const fields = (['title', 'description'] as const).flatMap((field) => {
    const at = mapTwins(twins, ({ file, record, lines }): Place => ({ file, record, field, line: lines?.[field] }));
    const texts = mapTwins(twins, ({ data }) => (field === 'title' ? parseText(data.title) : data.description));
    const words = mapTwins(texts, ({ written }) => written);
    return [
      ...checkLanguages(words, at),
      ...compareCalls(mapTwins(texts, callsIn), at, 'yaml'),
      ...compareClaims(
        mapTwins(texts, (text) => passageOfText(text).text),
        at,
        names,
      ),
    ];
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
    ...compareParagraphs(
      mapTwins(twins, ({ prose }) => prose.texts),
      places,
      names,
    ),
  ];
}

function compareFrontMatter(twins: Localized<ArticleTwin>): ContentProblem[] {
  return shared.flatMap((field) =>
    pairs(twins, (twin) => write(twin.data[field])).map(({ here, there, own, other }) => ({
      ...at(twins[here], field),
      found: `"${field}" is ${own} here and ${other} in the ${languageOf[there].englishName} text.`,
      expected: 'Expected the same in every language. Correct the one that is wrong.',
    })),
  );
}

function compareHeadings(twins: Localized<ArticleTwin>): ContentProblem[] {
  return pairs(twins, ({ prose }) => prose.headings.map(({ level }) => level).join()).map(({ here, there }) => {
    const [own, other] = [twins[here].prose.headings, twins[there].prose.headings];
    const longer = own.length > other.length ? own : other;
    const index = longer.findIndex((_, place) => own[place]?.level !== other[place]?.level);
    const list = (headings: typeof own): string =>
      headings.map(({ level, text }) => `${'#'.repeat(level)} ${text}`).join(' · ') || 'none';
    return {
      file: twins[here].file,
      record: twins[here].record,
      line: own[Math.min(index, own.length - 1)]?.line,
      found: `The headings differ from the ${languageOf[there].englishName} text: here ${list(own)}; there ${list(other)}.`,
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

/** Each language with each one it is compared with, where what `read` finds is not the same. */
function pairs(
  twins: Localized<ArticleTwin>,
  read: (twin: ArticleTwin) => string,
): readonly { readonly here: Locale; readonly there: Locale; readonly own: string; readonly other: string }[] {
  return locales.flatMap((here) =>
    comparedWith(here)
      .map((there) => ({ here, there, own: read(twins[here]), other: read(twins[there]) }))
      .filter(({ own, other }) => own !== other),
  );
}

const mapTwins = <T, R>(twins: Localized<T>, map: (twin: T) => R): Localized<R> =>
  perLocale((locale) => map(twins[locale]));
