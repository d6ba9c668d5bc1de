import type { ProjectData, Quantity } from '../project.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** The typed quantities of projects: ranges, the one that lists use, shares of owners. */
export function checkProjects({ projects }: Entries, problems: ProblemList): void {
  for (const entry of projects) {
    for (const field of ['capacity', 'investment'] as const) checkQuantities(entry, field, entry.data[field], problems);
    checkShares(entry, problems);
  }
}

function checkQuantities(
  { raw }: Entry<ProjectData>,
  field: string,
  quantities: readonly Quantity[],
  problems: ProblemList,
): void {
  quantities.forEach(({ value, upper, qualifier }, index) => {
    const place = `${field}.${index}.upper`;
    if ((qualifier === 'range') !== (upper !== undefined)) {
      problems.at(
        raw,
        place,
        `The qualifier is "${qualifier}" and the upper value is ${upper ?? 'missing'}.`,
        'Expected an upper value with the qualifier "range", and only there.',
      );
    } else if (upper !== undefined && Number(upper) <= Number(value)) {
      problems.at(raw, place, `The range goes from ${value} to ${upper}.`, 'Expected the smaller value first.');
    }
  });
  const preferred = quantities.flatMap((quantity, index) => (quantity.preferred ? [index] : []));
  for (const index of preferred.slice(1)) {
    problems.at(
      raw,
      `${field}.${index}.preferred`,
      `A second quantity is preferred; the first is number ${preferred[0]}.`,
      'Expected one at most. Take "preferred" away from the other.',
    );
  }
}

function checkShares({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  const sum = data.investors.reduce((total, { sharePercent }) => total + Number(sharePercent ?? 0), 0);
  // Shares are printed rounded, so their sum may pass a hundred by a little.
  if (sum > 100 + 0.05 * data.investors.length) {
    problems.at(
      raw,
      'investors',
      `The shares of the investors add up to ${Number(sum.toFixed(4))} percent.`,
      'Expected a hundred at most. Correct the shares.',
    );
  }
}
