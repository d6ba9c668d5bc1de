import { formatDate } from '../../i18n/format-date.ts';
import { locales, type Locale, type Localized } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plainText } from '../../figures/render-text.ts';
import { sourcePath, termPath } from '../../views/record-paths.ts';
import { sourceUses } from '../../views/source-uses.ts';
import { sentences, type SearchPage } from './search-page.ts';

/** Records that are entries of a list page. Each is found by itself, at its own place on that page. */

export function taskPages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  const text = (part: Localized | undefined): string | undefined => part && plainText(dataset, part[locale], locale);
  return [...dataset.tasks.values()].map(({ id, title, asked, background, followed, notFound }) => ({
    kind: 'task',
    path: `${pathOf('tasks', locale)}#${id}`,
    title: title[locale],
    sections: [
      {
        text: sentences(
          text(asked),
          ...background.flatMap((item) => [text(item.text), text(item.note)]),
          ...followed.flatMap((item) => [
            `${item.date === undefined ? '' : `${formatDate(item.date, locale)}: `}${text(item.text) ?? ''}`,
            text(item.note),
          ]),
          text(notFound),
        ),
      },
    ],
  }));
}

/** A term is found by its name in either language. */
export function termPages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [...dataset.terms.values()].map(({ id, name, abbreviation, definition, also, note }) => ({
    kind: 'term',
    path: termPath(id, locale),
    title: abbreviation === undefined ? name[locale] : `${name[locale]} (${abbreviation})`,
    sections: [
      {
        text: sentences(definition[locale], note?.[locale]),
        keywords: [...locales.filter((other) => other !== locale).map((other) => name[other]), also?.[locale]]
          .filter((part) => part !== undefined)
          .join(' '),
      },
    ],
  }));
}

/** Only sources that something rests on are published. */
export function sourcePages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  const uses = sourceUses(dataset, locale);
  return [...dataset.sources.values()]
    .filter(({ id }) => uses.has(id))
    .map(({ id, title, publisher, date, language }) => ({
      kind: 'source',
      path: sourcePath(id, locale),
      title,
      titleLanguage: language === locale ? undefined : language,
      sections: [
        { text: date === undefined ? publisher[locale] : `${publisher[locale]}, ${formatDate(date, locale)}` },
      ],
    }));
}
