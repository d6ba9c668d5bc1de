import { locales } from '../../i18n/locales.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Address parts that belong to a page of the site itself. */
const taken = { vi: { indicators: 'so-lieu-khac' }, en: { indicators: 'other-figures' } } as const;

/** No two indicators and no two projects may have one address in a language. Articles are checked with their former addresses. */
export function checkSlugs({ indicators, projects }: Entries, problems: ProblemList): void {
  for (const list of [indicators, projects]) {
    for (const locale of locales) {
      const first = new Map<string, string>(
        list === indicators ? [[taken[locale].indicators, 'the page of other figures']] : [],
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
