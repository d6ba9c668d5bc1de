import type { FormatRules } from './format-rules.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const nameOf = (month: number): string => months[month - 1] ?? '';

const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

export const en: FormatRules = {
  date: (year, month, day) => (day === undefined ? `${nameOf(month)} ${year}` : `${day}\u00a0${nameOf(month)} ${year}`),
  shortDate: (year, month, day) =>
    [day, nameOf(month).slice(0, 3), year].filter((part) => part !== undefined).join('\u00a0'),
  thousandBillionIsTrillion: true,
  cardinals: 'no one two three four five six seven eight nine ten'.split(' '),
  ordinal: (place) => `${place}${suffixes[ordinals.select(place) as keyof typeof suffixes]}`,
  ordinalWords: 'none first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  wordsPerMinute: 220,
  letters: '',
  lineJoints: 'and of in at for from to as with by on that where'.split(' '),
};
