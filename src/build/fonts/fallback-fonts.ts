import type { FontFile } from './font-files.ts';

/** A font of the reader's machine that stands in until, or instead of, the site's own. */
export interface FallbackFont {
  /** The face that it stands in for. */
  readonly replaces: Pick<FontFile, 'family' | 'weight'>;
  /** Full names to look for, in this order. All have nearly the same widths. */
  readonly local: readonly string[];
  /**
   * Mean advance of `sampleText`, in parts of the em. Measured with `meanAdvance` on Liberation Sans, Liberation Sans Bold and
   * Liberation Serif Bold 2.1, which have the widths of Arial, Arial Bold and Times New Roman Bold letter by letter.
   * Roboto Regular measures 0.4477, within one percent of Arial, and shares its entry.
   */
  readonly meanAdvance: number;
}

/** Roboto's bolder cuts are 6% narrower than Arial Bold, so Android's 600 is left to `sans-serif` rather than fitted wrongly. */
export const fallbackFonts: readonly FallbackFont[] = [
  {
    replaces: { family: 'Source Sans 3', weight: 400 },
    local: ['Arial', 'Liberation Sans', 'Roboto'],
    meanAdvance: 0.4515,
  },
  {
    replaces: { family: 'Source Sans 3', weight: 600 },
    local: ['Arial Bold', 'Liberation Sans Bold'],
    meanAdvance: 0.48147,
  },
  {
    replaces: { family: 'Source Serif 4', weight: 600 },
    local: ['Times New Roman Bold', 'Liberation Serif Bold'],
    meanAdvance: 0.43149,
  },
];
