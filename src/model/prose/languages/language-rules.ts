/** A form of dates and how to read it. */
export type DateForm = readonly [pattern: RegExp, read: (match: RegExpExecArray) => string];

/** The words by which a sentence says that a value is not settled, the likeliest first. */
export interface StatusWords {
  readonly forecast: readonly string[];
  readonly estimate: readonly string[];
  readonly provisional: readonly string[];
}

/** What the checks of prose know of one language. Sources of patterns are those of regular expressions, without capturing groups. */
export interface LanguageRules {
  /** Some piece of every quantity in words: a text without any needs no closer look. In small letters. */
  readonly numberHint: RegExp;
  /** Quantities in words, in small letters. Small counts of things are left alone. */
  readonly numberWords: readonly RegExp[];
  /** The whole of such a quantity that says how many times as much something is. */
  readonly multiples: readonly (readonly [times: number, words: RegExp])[];
  /** What was the one becomes the other, in the words themselves or ahead of them: "doubled", "tăng gấp đôi". */
  readonly becoming: RegExp;
  /** Ahead of or within them, where it is somewhat more or less. */
  readonly overOrUnder: readonly [over: RegExp, under: RegExp];
  /** Ahead of them, where it is less, and need not be nearly so much. */
  readonly atMost: RegExp;
  /** Signs of numbers, where a space is an ordinary one; `example` shows them to who got them wrong. */
  readonly numbers: { readonly group: string; readonly decimal: string; readonly example: string };
  /** Words behind a number that are a power of ten, from the longest to the shortest. */
  readonly scales: readonly (readonly [word: RegExp, exponent: number])[];
  /** Dates, months and quarters as `2021-01-15`, `--01-15`, `2021-01`, `--01`, `Q1`, from the longest form to the shortest; what one takes is not seen by the next. */
  readonly dates: readonly DateForm[];
  /** Dates and ranges of dates whose digits are no quantity, beside `2021–2025`, `10/2018` and the like. */
  readonly dateForms: readonly string[];
  /** Words between the first and the last of a range or list of dates. */
  readonly rangeWords: string;
  /** Units behind which four digits are a quantity, whatever stands before them. */
  readonly hardUnits: string;
  /** Things counted, behind which four digits are a quantity unless one of the year words stands before them. */
  readonly softUnits: string;
  readonly yearWords: string;
  /** Words that a bound number prints itself, and so may not stand behind it: units, scales, percent. */
  readonly printedUnits: string;
  /** What a numbered document and its parts are called, before their number. */
  readonly documents: string;
  /** Words behind which four digits are never a year. */
  readonly amountWords: string;
  readonly statusWords: StatusWords;
  /** What may not stand before or after a status word, since it means something else there. */
  readonly otherSense: { readonly before: string; readonly after: string };
  /** Whether letters show a word to be of this language; undefined where no letter does. */
  readonly ownLetters: RegExp | undefined;
  /** Short words that hardly a paragraph does without. */
  readonly functionWords: RegExp;
  /** Common words as they look when their accents were lost. */
  readonly withoutAccents?: RegExp;
}
