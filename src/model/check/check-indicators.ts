import { locales } from '../../i18n/locales.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** An indicator and a term have a name of their own: what a copied file lacks at first. */
export function checkIndicators({ indicators, terms }: Entries, problems: ProblemList): void {
  for (const { raw, data } of indicators)
    data.related.forEach(({ indicator }, index) => {
      if (indicator === raw.id)
        problems.at(
          raw,
          `related.${index}.indicator`,
          'The indicator is related to itself.',
          'Name another, or delete it.',
        );
    });
  checkNames(indicators, problems);
  checkNames(terms, problems);
}

function checkNames(entries: Entries['indicators'] | Entries['terms'], problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { raw, data } of entries) {
    for (const locale of locales) {
      const name = data.name[locale];
      const earlier = first.get(`${locale} ${name}`);
      if (earlier === undefined) first.set(`${locale} ${name}`, raw.file);
      else
        problems.at(
          raw,
          `name.${locale}`,
          `The name "${name}" is used twice.`,
          `It already belongs to ${earlier}. Say how this one differs.`,
        );
    }
  }
}
