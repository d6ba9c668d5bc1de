import { locales } from '../../i18n/locales.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** An indicator has something to show and a name of its own: what a copied file lacks at first. */
export function checkIndicators({ indicators }: Entries, problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { raw, data } of indicators) {
    for (const locale of locales) {
      const name = data.name[locale];
      const earlier = first.get(`${locale} ${name}`);
      if (earlier === undefined) first.set(`${locale} ${name}`, raw.file);
      else
        problems.at(
          raw,
          `name.${locale}`,
          `The name "${name}" is used twice.`,
          `It already belongs to ${earlier}. Say what this one counts.`,
        );
    }
  }
}
