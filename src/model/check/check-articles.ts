import { defaultLocale, isComplete, locales, type Locale, type Localized } from '../../i18n/locales.ts';
import type { ArticleData } from '../article.ts';
import type { Article } from '../dataset.ts';
import type { Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

type Twins<T> = Localized<T & { readonly locale: Locale; readonly file: string; readonly body: string }>;

/** Puts the twins of each text side by side; a missing or surplus file is a problem. */
export function pairTwins<T extends object>(
  entries: readonly Entry<T>[],
  problems: ProblemList,
): Map<string, Twins<T>> {
  const pairs = new Map<string, Twins<T>>();
  for (const [id, twins] of Map.groupBy(entries, (entry) => entry.raw.id.split('/')[0] ?? '')) {
    const texts: Partial<Record<Locale, Twins<T>[Locale]>> = {};
    for (const { raw, data } of twins) {
      const locale = locales.find((name) => name === raw.id.split('/')[1]);
      const names = locales.map((name) => `${name}.mdx`).join(' and ');
      if (!locale)
        problems.at(raw, '', 'The file’s name is not one of the languages.', `Expected ${names} in each folder.`);
      else texts[locale] = { ...data, locale, file: raw.file, body: raw.body ?? '' };
    }
    if (isComplete(texts)) pairs.set(id, texts);
    for (const locale of locales.filter((name) => texts[name] === undefined)) {
      const folder = (twins[0]?.raw.file ?? '').replace(/\/[^/]*$/, '');
      // A file that is there and cannot be read has its own problem.
      if (problems.all.some((problem) => problem.file === `${folder}/${locale}.mdx`)) continue;
      const expected = `Expected the text in every language. Write ${folder}/${locale}.mdx, or take the text out until its twin is written.`;
      problems.add({
        file: `${folder}/${locale}.mdx`,
        record: id,
        found: 'The twin is missing or cannot be read.',
        expected,
      });
    }
  }
  return pairs;
}

/** The articles in their order of display; no two may have one address. */
export function pairArticles(entries: readonly Entry<ArticleData>[], problems: ProblemList): Map<string, Article> {
  const articles = [...pairTwins(entries, problems)].map(([id, texts]): Article => ({ id, texts }));
  articles.sort((a, b) => a.texts[defaultLocale].order - b.texts[defaultLocale].order || (a.id < b.id ? -1 : 1));
  checkSlugs(entries, problems);
  return new Map(articles.map((article) => [article.id, article]));
}

function checkSlugs(entries: readonly Entry<ArticleData>[], problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { raw, data } of entries) {
    for (const slug of [data.slug, ...data.formerSlugs]) {
      const key = `${raw.id.split('/')[1]}/${slug}`;
      const earlier = first.get(key);
      if (earlier)
        problems.at(
          raw,
          'slug',
          `The address "${slug}" is used twice.`,
          `It already belongs to ${earlier}. Choose another.`,
        );
      else first.set(key, raw.file);
    }
  }
}
