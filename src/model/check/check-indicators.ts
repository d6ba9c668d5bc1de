import { locales } from '../../i18n/locales.ts';
import { stemOf, type Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** An indicator has something to show and a name of its own: what a copied file lacks at first. */
export function checkIndicators({ indicators, observations }: Entries, problems: ProblemList): void {
  const reported = new Set(observations.map(({ raw }) => stemOf(raw.file)));
  const first = new Map<string, string>();
  for (const { raw, data } of indicators) {
    if (!reported.has(raw.id) && !problems.unread.has(raw.id))
      problems.at(
        raw,
        '',
        'There is no report of this indicator.',
        `Add src/content/observations/${raw.id}.csv with a row for each report, or delete the indicator.`,
      );
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
