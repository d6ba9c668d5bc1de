const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const vietnamese = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
const roman = ['i', 'ii', 'iii', 'iv'];
const ordinals = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const number = `(\\d{1,2}|${[...roman, ...english, ...vietnamese.toReversed()].join('|')})`;
/** Folded, so that a final y is i. “May” is máy as well. */
const month =
  '((?<!nha |det |hang |nganh )may(?= (?:of )?20)|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uari|ruari|ch|il|e|i|ust|(?:t?em|o)ber)?)';

function numberOf(word: string): number {
  const list = [roman, english, vietnamese].find((words) => words.includes(word));
  return list ? list.indexOf(word) + 1 : Number(word);
}

const monthOf = (text: string): number => months.indexOf(text.slice(0, 3)) + 1;
const ordinal = (word: string): number => (ordinals.indexOf(word) % 4) + 1;

const monthsTo = (count: number): string =>
  count === 3 ? '-Q1' : count === 6 ? '-H1' : count === 12 ? '' : `-YTD${count}`;
const oneMonth = (month: number): string => `-M${String(month).padStart(2, '0')}`;

/** The ways in which readers name a part of a year, in folded words; longer ones before those that they begin with. */
const parts: readonly (readonly [pattern: string, part: (first: string) => string])[] = [
  ['(?:nua|6 thang|sau thang) cuoi(?: nam)?', () => '-H2'],
  ['nua dau(?: nam)?|half year', () => '-H1'],
  ['(first|second|1st|2nd) half', (word) => `-H${ordinal(word)}`],
  ['h([12])', (digit) => `-H${digit}`],
  [`(${ordinals.join('|')}) quarter`, (word) => `-Q${ordinal(word)}`],
  [`(?:qui|quarter) ${number}`, (word) => `-Q${numberOf(word)}`],
  ['q([1-4])', (digit) => `-Q${digit}`],
  [`(?:first )?${number} (?:thang|months?)(?: dau(?: nam)?)?`, (word) => monthsTo(numberOf(word))],
  ['(\\d{1,2})[mt]', (digits) => monthsTo(Number(digits))],
  [`januari to ${month}`, (name) => monthsTo(monthOf(name))],
  [`thang ${number}`, (word) => oneMonth(numberOf(word))],
  ['t(\\d{1,2})', (digits) => oneMonth(Number(digits))],
  [month, (name) => oneMonth(monthOf(name))],
  ['ca nam|full year|whole year', () => ''],
];

const relative: readonly (readonly [pattern: string, after: number])[] = [
  ['last year|previous year|nam ngoai|nam truoc|nam qua', -1],
  ['this year|nam nay', 0],
  ['next year|nam toi|nam sau', 1],
];

/** The periods that folded words name. `thisYear` is the year until which the site was searched. */
export function readPeriods(words: readonly string[], thisYear: number) {
  let text = words.join(' ');
  /** Takes words out of the text and leaves a mark for each, so that places stay. */
  const take = (pattern: string): RegExpExecArray | null => {
    const found = new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`).exec(text);
    if (found) text = text.replace(found[0], () => found[0].replaceAll(/[^ ]+/g, '_'));
    return found;
  };
  let suffix = '';
  for (const [pattern, part] of parts) {
    const found = take(pattern);
    if (!found) continue;
    suffix = part(found.slice(1).find((group) => group !== undefined) ?? '');
    break;
  }
  const years: string[] = [];
  for (const [pattern, after] of relative) if (take(pattern)) years.push(String(thisYear + after));
  for (let found = take('(?:nam )?(?:19|20)\\d\\d'); found; found = take('(?:nam )?(?:19|20)\\d\\d'))
    years.push(found[0].slice(-4));
  const places = text.split(' ');
  if (suffix !== '' && places.includes('nam')) take('nam');
  const taken = text.split(' ');
  return {
    /** As periods are written in the data, `2024`, `2024-H1`, `2024-M09`; the part alone, `-YTD9`, where no year is named. */
    periods: years.length === 0 ? (suffix === '' ? [] : [suffix]) : [...new Set(years)].map((year) => year + suffix),
    /** Whether the word at this place names a period. */
    isPeriod: (place: number) => taken[place] === '_',
  };
}
