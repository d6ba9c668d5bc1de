/** How one language writes what `Intl` does not write as the site wants it. */
export interface FormatRules {
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
