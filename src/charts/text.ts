export type FontWeight = 400 | 600;

/** Width of a text in user units, in the site's font. */
export type MeasureText = (text: string, size: number, weight: FontWeight) => number;

/** The font of the drawing's own text; SVG inherits the page's family instead. */
export const chartFontFamily = "'Source Sans 3', 'Source Sans 3 Fallback', system-ui, sans-serif";

/** Shorthand as the 2D context takes it. */
export function canvasFont(size: number, weight: FontWeight, family = chartFontFamily): string {
  return `${weight} ${size}px ${family}`;
}

/** Height of figures and capitals, as a share of the text size. */
export const capHeight = 0.66;

/** A first visit may stand in the widest fallback, DejaVu Sans, whose digits take three tenths more. */
export const fallbackWidth = 1.3;

/** The room in the widest fallback, where bold digits take four tenths more and a minus two thirds: what must not be cut has it. */
export const widest =
  (measure: MeasureText): MeasureText =>
  (text, size, weight) =>
    measure(text, size, weight) * (weight === 600 ? 1.4 : fallbackWidth) + (text.includes('−') ? size * 0.2 : 0);

/**
 * Breaks a text into lines no wider than `width`, at spaces; a word that is wider than a line is broken where it must. Number and unit stay together where
 * the text has a no-break space.
 */
export function wrapText(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A word in pieces no wider than a line; whole where it fits or where not even a letter would. */
function pieces(word: string, width: number, widthOf: (line: string) => number): readonly string[] {
  if (widthOf(word) <= width || width < 24) return [word];
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && widthOf(last + letter) > width) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** Breaks a title into as few lines as `wrapText`, of nearly one length: no word stands alone on the last. */
export function wrapEvenly(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const fewest = wrapText(text, width, widthOf);
  let even = fewest;
  for (;;) {
    const narrower = Math.max(...even.map(widthOf)) - 1;
    const lines = wrapText(text, narrower, widthOf);
    if (lines.length > fewest.length || lines.some((line) => widthOf(line) > narrower)) return even;
    even = lines;
  }
}
