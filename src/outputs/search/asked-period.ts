/** What a question says of time, and its other words. */
export interface AskedPeriod {
  /** As periods are written in the data: `2024`, `2024-H1`, `2024-M09`; undefined where no year is named. */
  readonly period: string | undefined;
  readonly rest: readonly string[];
}

const months = 'january february march april may june july august september october november december'.split(' ');
const english = ['first', 'second', 'third', 'fourth'];
const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...'một hai ba bốn năm sáu bảy tám chín mười'.normalize('NFD').replaceAll(/\p{M}/gu, '').split(' ').entries(),
  ].flatMap(([index, word]) => [[word, index + 1]]),
);
const englishNumbers = 'one two three four five six seven eight nine ten eleven'.split(' ');
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const numberOf = (word = ''): number =>
  /^\d{1,2}$/.test(word) ? Number(word) : (roman[word] ?? numbers[word] ?? englishNumbers.indexOf(word) + 1);

type Part = (words: readonly string[], at: number) => readonly [suffix: string, length: number] | undefined;

const monthsTo = (count: number): string =>
  count === 3 ? '-Q1' : count === 6 ? '-H1' : count === 12 ? '' : `-YTD${count}`;
const monthOf = (number: number): string => `-M${String(number).padStart(2, '0')}`;

/** The ways in which readers name a part of a year, longest first. */
const parts: readonly Part[] = [
  (w, i) =>
    w[i] === 'nua' && (w[i + 1] === 'dau' || w[i + 1] === 'cuoi') ? [w[i + 1] === 'dau' ? '-H1' : '-H2', 2] : undefined,
  (w, i) =>
    english.slice(0, 2).includes(w[i] ?? '') && w[i + 1] === 'half'
      ? [`-H${english.indexOf(w[i] ?? '') + 1}`, 2]
      : undefined,
  (w, i) =>
    english.includes(w[i] ?? '') && w[i + 1] === 'quarter' ? [`-Q${english.indexOf(w[i] ?? '') + 1}`, 2] : undefined,
  (w, i) =>
    w[i] === 'first' && numberOf(w[i + 1]) > 0 && w[i + 2] === 'months' ? [monthsTo(numberOf(w[i + 1])), 3] : undefined,
  (w, i) =>
    numberOf(w[i]) > 0 && (w[i + 1] === 'thang' || w[i + 1] === 'months')
      ? [monthsTo(numberOf(w[i])), w[i + 2] === 'dau' ? 3 : 2]
      : undefined,
  (w, i) =>
    w[i] === 'qui' && numberOf(w[i + 1]) >= 1 && numberOf(w[i + 1]) <= 4 ? [`-Q${numberOf(w[i + 1])}`, 2] : undefined,
  (w, i) =>
    w[i] === 'thang' && numberOf(w[i + 1]) >= 1 && numberOf(w[i + 1]) <= 12
      ? [monthOf(numberOf(w[i + 1])), 2]
      : undefined,
  (w, i) => (/^[hq][1-4]$/.test(w[i] ?? '') ? [`-${(w[i] ?? '').toUpperCase()}`, 1] : undefined),
  (w, i) => (months.includes(w[i] ?? '') ? [monthOf(months.indexOf(w[i] ?? '') + 1), 1] : undefined),
];

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The period that folded words name, and the words that name none. */
export function readPeriod(words: readonly string[]): AskedPeriod {
  const year = words.find(isYear);
  if (year === undefined) return { period: undefined, rest: words };
  let suffix = '';
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const found: ReturnType<Part> =
      suffix === '' ? parts.map((part) => part(words, at)).find((one) => one !== undefined) : undefined;
    if (found) {
      suffix = found[0];
      at += found[1];
    } else {
      const word = words[at] ?? '';
      if (!isYear(word) && !(word === 'nam' && suffix !== '')) rest.push(word);
      at += 1;
    }
  }
  return { period: year + suffix, rest };
}
