import { locales, type Locale } from '../../i18n/locales.ts';
import { sections } from '../../i18n/paths.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** The last part of the address of other figures, which stands among the indicators. */
const otherFigures = (locale: Locale): string => sections.otherFigures[locale].replace(/^.*\//, '');

/** No two indicators and no two projects may have one address in a language. Articles are checked with their former addresses. */
export function checkSlugs({ indicators, projects }: Entries, problems: ProblemList): void {
  for (const list of [indicators, projects]) {
    for (const locale of locales) {
      const first = new Map<string, string>(
        list === indicators ? [[otherFigures(locale), 'the page of other figures']] : [],
      );
      for (const { raw, data } of list) {
        const slug = data.slug?.[locale];
        if (slug === undefined) continue;
        const earlier = first.get(slug);
        if (earlier)
          problems.at(
            raw,
            `slug.${locale}`,
            `The address "${slug}" is used twice.`,
            `It already belongs to ${earlier}. Choose another.`,
          );
        else first.set(slug, raw.file);
      }
    }
  }
}

/** A page leads to one in its own language. */
export function checkRedirects({ redirects }: Entries, problems: ProblemList): void {
  const languageOf = (path: string): string => /^\/([a-z]{2})\//.exec(path)?.[1] ?? '';
  for (const { raw, data } of redirects)
    data.forEach(({ from, to }, index) => {
      if (!from.endsWith('/') || !to.endsWith('/') || languageOf(from) === languageOf(to)) return;
      problems.at(
        raw,
        `${index}.to`,
        `${from} leads to ${to}, a page in another language.`,
        'Expected the page in the language of the retired one.',
      );
    });
}

/** Records that share a file have an id each. */
export function checkListIds({ places, changes, terms }: Entries, problems: ProblemList): void {
  terms.forEach(({ raw, data }, index) => {
    const same = terms.slice(0, index).find((one) => data.abbreviation && one.data.abbreviation === data.abbreviation);
    if (same)
      problems.at(
        raw,
        'abbreviation',
        `"${data.abbreviation}" is also short for ${same.raw.id}.`,
        'Expected one term for an abbreviation. Correct it, or leave it out of one of the two.',
      );
  });
  for (const { raw, data } of [...places, ...changes])
    data.forEach(({ id }, index) => {
      if (data.findIndex((one) => one.id === id) < index)
        problems.at(
          raw,
          `${index}.id`,
          `The id "${id}" is used twice.`,
          'Expected ids of their own. Change one of them.',
        );
    });
  for (const { raw, data } of places)
    for (const locale of locales)
      data.forEach(({ name }, index) => {
        if (data.findIndex((one) => one.name[locale] === name[locale]) < index)
          problems.at(
            raw,
            `${index}.name.${locale}`,
            `Two places are called "${name[locale]}".`,
            'Expected a name of its own in every language. Correct the one that is wrong.',
          );
      });
}
