import type { ProjectData, Quantity } from '../project.ts';
import { inBaseUnit, unitData } from '../unit.ts';
import type { Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** What a capacity and an investment can be stated in. */
const families = {
  capacity: /^(?!usd|vnd|jpy|percent|index|rank|score|person|times)/,
  investment: /^(usd|vnd|jpy)-(million|billion|trillion)$|^usd$/,
};

/** The typed quantities of a project: ranges, the one that lists use, sizes that fit each other and the cost, shares of owners. */
export function checkQuantities(entry: Entry<ProjectData>, problems: ProblemList): void {
  for (const field of ['capacity', 'investment'] as const) {
    checkList(entry, field, entry.data[field], problems);
    checkSpread(entry, field, entry.data[field], problems);
  }
  checkRatios(entry, problems);
  checkShares(entry, problems);
}

/** Two numbers of one project in one kind of unit are of one order, whatever money they are in. */
function checkSpread(
  { raw }: Entry<ProjectData>,
  field: string,
  all: readonly Quantity[],
  problems: ProblemList,
): void {
  for (const alike of Map.groupBy(all, ({ unit }) => unitData(unit).base.replace('vnd', 'usd')).values()) {
    const sorted = alike.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most || sizeOf(most) <= 8 * sizeOf(least)) continue;
    problems.at(
      raw,
      `${field}.${all.indexOf(most)}.value`,
      `${most.value} ${most.unit} stands beside ${least.value} ${least.unit} in the same project.`,
      'Expected numbers of one order. Look for a lost or misplaced point, or another unit.',
    );
  }
}

const dongPerDollar = 25_000;

/** In the base unit of its family; dong as dollars. */
const sizeOf = ({ value, unit }: Quantity): number =>
  inBaseUnit(value, unit) / (unitData(unit).base === 'vnd' ? dongPerDollar : 1);

/** What a unit of size costs in US dollars, and how long a power plant runs in a year: far wider than what is built, narrower than a slip. */
const ratios = [
  { of: 'money', per: 'megawatt', least: 3e5, most: 6e6, words: 'US$ a megawatt' },
  { of: 'money', per: 'hectare', least: 5e4, most: 5e7, words: 'US$ a hectare' },
  { of: 'money', per: 'kilometre', least: 1e6, most: 1e8, words: 'US$ a kilometre' },
  { of: 'money', per: 'tonne-per-year', least: 20, most: 1500, words: 'US$ a tonne and year' },
  { of: 'kilowatt-hour-per-year', per: 'megawatt', least: 5e5, most: 8.8e6, words: 'kWh a megawatt and year' },
];

function checkRatios({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  const size = (base: string): number | undefined => {
    const all = [...data.capacity, ...data.investment].map((one) => ({ ...one, base: unitData(one.unit).base }));
    const one = all
      .filter((quantity) => quantity.base === base)
      .toSorted((a, b) => Number(b.preferred) - Number(a.preferred))[0];
    return one && sizeOf(one);
  };
  const money = size('usd') ?? size('vnd');
  for (const { of, per, least, most, words } of ratios) {
    const [amount, units] = [of === 'money' ? money : size(of), size(per)];
    const ratio = amount === undefined || units === undefined ? undefined : amount / units;
    if (ratio === undefined || (ratio >= least && ratio <= most)) continue;
    problems.at(
      raw,
      of === 'money' ? 'investment' : 'capacity',
      `Capacity and ${of === 'money' ? 'investment' : 'output'} make ${ratio.toPrecision(2)} ${words}.`,
      `Expected ${least} to ${most}. One of the two has a digit too many or too few, or another unit.`,
    );
  }
}

function checkList(
  { raw }: Entry<ProjectData>,
  field: keyof typeof families,
  quantities: readonly Quantity[],
  problems: ProblemList,
): void {
  quantities.forEach(({ value, upper, qualifier, unit }, index) => {
    const place = `${field}.${index}.upper`;
    if (Number(value) <= 0 || Number(value) > 1e7)
      problems.at(
        raw,
        `${field}.${index}.value`,
        `The value is ${value}.`,
        'Expected a number above zero and below ten million. Look for a lost sign or point, or take a larger unit.',
      );
    if (!families[field].test(unit))
      problems.at(
        raw,
        `${field}.${index}.unit`,
        `The unit is "${unit}".`,
        field === 'capacity'
          ? 'Expected a unit of size or output, such as megawatt, hectare or tonne-million-per-year.'
          : 'Expected an amount of money, such as usd-million or vnd-billion.',
      );
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
  data.investors.forEach(({ sharePercent }, index) => {
    if (sharePercent !== undefined && (Number(sharePercent) <= 0 || Number(sharePercent) > 100))
      problems.at(
        raw,
        `investors.${index}.sharePercent`,
        `The share is ${sharePercent}%.`,
        'Expected a number above 0 and at most 100.',
      );
  });
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
