import { copyRecord } from '../../src/commands/language/copy-record.ts';
import { copyTable } from '../../src/commands/language/copy-table.ts';
import { copyText } from '../../src/commands/language/copy-text.ts';
import { markOf, type NewLanguage } from '../../src/commands/language/new-language.ts';
import { languageOf, locales, perLocale, type Localized } from '../../src/i18n/locales.ts';

/** Tests write Vietnamese and English. Whatever other languages the site has are made of these, so that no test has to change for one. */
const written = ['vi', 'en'];
const others = locales.filter((locale) => !written.includes(locale));

/** What a test writes twice, and in every other language the first of it, or what is given. */
export const twins = <T>(vi: T, en: T, other = vi): Localized<T> =>
  perLocale((locale) => (locale === 'vi' ? vi : locale === 'en' ? en : other));

/** Findings without those in a language that the test does not write, or about one. */
export const aboutTwins = <P extends { readonly file: string; readonly found: string }>(found: readonly P[]): P[] =>
  found.filter(
    (one) => !others.some((locale) => one.file === locale || one.found.includes(languageOf[locale].englishName)),
  );

type Files = Readonly<Record<string, string | undefined>>;

/** Files of content with every other language beside the two. */
export function inEveryLanguage(files: Files): Files {
  return others.reduce<Files>((content, code) => {
    const language: NewLanguage = { code, from: 'en', known: locales.slice(0, locales.indexOf(code)) };
    return Object.assign({}, ...Object.entries(content).map(([path, text]) => widened(path, text, language))) as Files;
  }, files);
}

function widened(path: string, text: string | undefined, language: NewLanguage): Files {
  if (text === undefined) return { [path]: text };
  // A copy word by word would be refused.
  const translated = (copy: string): string => copy.replaceAll(markOf(language), 'More on ');
  if (path.endsWith('.yaml')) return { [path]: translated(copyRecord(text, language)) };
  if (path.endsWith('.csv')) return { [path]: translated(copyTable(text, language)) };
  const twin = path.replace(/\/en\.mdx$/, `/${language.code}.mdx`);
  return twin === path ? { [path]: text } : { [path]: text, [twin]: translated(copyText(text, language)) };
}
