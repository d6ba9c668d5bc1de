const marks = /\p{M}+/gu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A y that ends a syllable after a consonant is written i by many: kỹ and kĩ, quý and quí, công ty and công ti. */
const finalY = /(?<=[bcdghklmnpqrstvx]|qu)y(?![a-z])/g;

/** Lower case without accents, đ as d, final y as i: the form in which everything is looked up. Accepts composed and decomposed text. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd').replace(finalY, 'i');
}

/** A word stands in the index many times and is looked at once. */
export function once<Made>(make: (word: string) => Made): (word: string) => Made {
  const made = new Map<string, Made>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined || made.has(word)) return before as Made;
    const one = make(word);
    made.set(word, one);
    return one;
  };
}

/**
 * A word with its accents, written so that the place of the tone mark makes no difference: `hóa` and `hoá` are the same, as are the tones that
 * Thanh Hóa speaks alike: `lẻ` and `lẽ`. Begins with `=`,
 * so that it is never taken for a folded word. Undefined for a word without accents.
 */
export const accentKey = once((word: string): string | undefined => {
  const letters = word.normalize('NFD').toLowerCase();
  const bare = letters.replace(tone, '').normalize('NFC').replace(finalY, 'i');
  const key = bare + (letters.match(tone) ?? []).join('').replaceAll('\u0303', '\u0309');
  return key === fold(word) ? undefined : `=${key}`;
});

/** Groups of three and nothing else: `141.640`, `1,234,567`, or with narrow spaces. */
const grouped = /^\d{1,3}(?:[.,\u202f]\d{3})+$/;
const decimal = /^(\d+|\d{1,3}(?:[.,\u202f]\d{3})+)[.,](\d+)$/;

/**
 * One form for a number however it is written: `141.640`, `141,640` and `141640` are `141640`; `3,76` and `3.76` are `3.76`.
 * Three digits after one separator are read as thousands, in the index and in the question alike.
 */
function canonicalNumber(text: string): string {
  if (grouped.test(text)) return text.replaceAll(/[.,\u202f]/g, '');
  const [, whole, fraction] = decimal.exec(text) ?? [];
  return whole === undefined || fraction === undefined ? text : `${whole.replaceAll(/[.,\u202f]/g, '')}.${fraction}`;
}

/** An English word without the endings of number and tense; what is Vietnamese has none of them. */
export const stem = once((form: string): string => form.replace(/(?<=^[a-z]{3,})(?:(?<=i)es|(?<!s)s|ed|ing)$/, ''));

export interface Token {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The form in which it is looked up. */
  readonly form: string;
}

/** A number with its separators, of which a narrow space is one, or a run of letters and digits with their accents. */
const token = /\d+(?:[.,\u202f]\d+)*(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+/gu;

/** The words and numbers of a text in order. */
export function tokens(text: string): readonly Token[] {
  return [...text.matchAll(token)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    form: formOf(match[0]),
  }));
}

/** Plans and quarters are numbered in Roman; vi and xi are Vietnamese. */
const roman = '- - ii iii iv - vii viii ix'.split(' ');

const formOf = once((text: string): string => {
  const form = fold(text);
  return /^\d/.test(text) ? canonicalNumber(form) : roman.includes(form) ? String(roman.indexOf(form)) : form;
});

/** The form with the accents as typed. */
export const exactForm = ({ text, form }: Token): string => accentKey(text) ?? form;

/** Whether a word is one of a list, in either language, since readers mix them; accents that were typed must agree. */
export function wordList(text: string): (word: Token) => boolean {
  const words = tokens(text);
  const [exact, folded] = [new Set(words.map(exactForm)), new Set(words.map(({ form }) => form))];
  return (word) => exact.has(exactForm(word)) || (accentKey(word.text) === undefined && folded.has(word.form));
}

/** The folded words of a text. */
export const forms = (text: string): readonly string[] => tokens(text).map(({ form }) => form);

/** What stands in the index for a text: each word's folded form, and beside it its form with accents. */
export function indexForms(text: string): readonly string[] {
  return tokens(text).flatMap((one) => {
    const key = accentKey(one.text);
    return key === undefined ? [one.form] : [one.form, key];
  });
}

/** How many letters must be typed, left out, changed or swapped to make one word of the other; `most` + 1 if it takes more. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (before[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row[j] = Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j] ?? 0, (older[j - 2] ?? 0) + 1);
    }
    older = before;
    before = row;
  }
  return Math.min(before[b.length] ?? 0, most + 1);
}
