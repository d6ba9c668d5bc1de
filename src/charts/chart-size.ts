/** `wide` for columns of text, `narrow` for phones: both are in the page, CSS shows one. */
export type ChartVariant = 'wide' | 'narrow';

/** Measures of a drawing in user units, which are CSS pixels when it is shown at its natural width. */
export interface ChartSize {
  readonly variant: ChartVariant;
  readonly width: number;
  /** Height of charts whose height does not follow from their rows. */
  readonly height: number;
  /** Size of all text. */
  readonly text: number;
}

export const chartSizes: Readonly<Record<ChartVariant, ChartSize>> = {
  wide: { variant: 'wide', width: 640, height: 320, text: 14 },
  narrow: { variant: 'narrow', width: 320, height: 280, text: 13 },
};
