import type { Localized } from './locales.ts';

/** How one language writes what `Intl` does not write as the site wants it. */
interface FormatRules {
  /** A day, or a month where no day is known, in a sentence. Month and day are whole numbers; spaces do not break within a day. */
  readonly date: (year: string, month: number, day: number | undefined) => string;
  /** The same for tables and source lines, as short as it stays clear. */
  readonly shortDate: (year: string, month: number, day: number | undefined) => string;
  /** Whether a thousand billion has a name of its own, so that large amounts of VND move up to it. */
  readonly thousandBillionIsTrillion: boolean;
  /** Numbers that a sentence spells, from nought on. */
  readonly cardinals: readonly string[];
  /** A place in a ranking as tables write it, and its word where it has one: `15th`, `fifth`. */
  readonly ordinal: (place: number) => string;
  readonly ordinalWords: readonly string[];
  /** Words a minute of calm reading. */
  readonly wordsPerMinute: number;
  /** Letters and signs beyond plain ASCII that its texts are written with, in small letters: the fonts carry them, and their capitals. */
  readonly letters: string;
  /** Words before which the line of a title breaks well: prepositions and conjunctions. */
  readonly lineJoints: readonly string[];
}

const vi: FormatRules = {
  date: (year, month, day) => (day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`),
  shortDate: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join('/'),
  // "nghìn tỷ" is two words anyway; sources and readers keep "tỷ đồng".
  thousandBillionIsTrillion: false,
  cardinals: 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' '),
  ordinal: String,
  ordinalWords: 'không nhất hai ba tư năm sáu bảy tám chín mười'.split(' '),
  // Counted in syllables, which are shorter than words.
  wordsPerMinute: 260,
  // Vowels with every tone. Texts are NFC, so each of these is one character and no mark is positioned.
  letters: 'aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ',
  lineJoints: 'và của theo tại từ qua ở với cho trong về khi đến như trên sau trước do'.split(' '),
};

const months = 'January February March April May June July August September October November December'.split(' ');
const nameOf = (month: number): string => months[month - 1] ?? '';

const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const en: FormatRules = {
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

export const formats: Localized<FormatRules> = { vi, en };
