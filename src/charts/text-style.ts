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
