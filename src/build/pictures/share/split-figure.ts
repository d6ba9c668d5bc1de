/** A worded value in the parts that are set in different sizes. */
export interface FigureParts {
  /** Qualifier, and a currency that stands before the number with a space. */
  readonly before: string;
  /** From the first word with a digit to the last: `US$7.3`, `3,1 đến 3,3`. */
  readonly number: string;
  readonly after: string;
}

/** Splits `more than US$7.3 billion` around its number. */
export function splitFigure(text: string): FigureParts {
  const [, before = '', number = text, after = ''] =
    /^(.*?)([^\s\u00a0]*\d(?:.*\d)?[^\s\u00a0]*)(.*)$/s.exec(text) ?? [];
  return { before, number, after };
}
