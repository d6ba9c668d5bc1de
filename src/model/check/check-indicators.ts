import { locales } from '../../i18n/locales.ts';
import type { IndicatorData } from '../indicator.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** An indicator and a term have a name of their own: what a copied file lacks at first. */
export function checkIndicators({ indicators, terms }: Entries, problems: ProblemList): void {
  for (const { raw, data } of indicators) {
    checkDirection(raw, data, problems);
    data.related.forEach(({ indicator }, index) => {
      if (indicator === raw.id)
        problems.at(
          raw,
          `related.${index}.indicator`,
          'The indicator is related to itself.',
          'Name another, or delete it.',
        );
    });
  }
  checkNames(indicators, problems);
  checkNames(terms, problems);
}

/** In the ids of what nobody wants more of. */
const unwanted =
  /\b(loss|losses|debt|deficit|informal-employment|unemployment|unemployed|poor|poverty|accidents|shutdowns)\b/i;

/** The first rank is the best, and a loss is better the smaller it is. */
function checkDirection(
  raw: Entries['indicators'][number]['raw'],
  { measure, direction }: IndicatorData,
  problems: ProblemList,
): void {
  const isWrong = measure === 'rank' ? direction !== 'less' : direction === 'more' && unwanted.test(raw.id);
  if (!isWrong) return;
  const found = `The direction is "${direction}"${direction === 'more' ? ', which is so where none is named' : ''}.`;
  problems.at(
    raw,
    'direction',
    found,
    'Of a rank or a loss the smaller number is the better one. Write "direction: less".',
  );
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
