import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { canvasFont, type MeasureText } from './text.ts';

/** Family under which the site's font files are known to the canvas of the build. */
export const buildFontFamily = 'Chart Source Sans 3';

const widths = new Map<string, number>();
let context: SKRSContext2D | undefined;

/** Makes the site's own font files known to the canvas, once: no font of the machine is ever used. */
export function registerChartFonts(): void {
  if (GlobalFonts.has(buildFontFamily)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const face of ['400Regular', '600SemiBold']) {
    GlobalFonts.registerFromPath(
      resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
      buildFontFamily,
    );
  }
}

/**
 * Width of a text in the site's font. Numbers seldom repeat, their pairs of characters do: the font moves characters by pairs only, so widths of
 * characters and of pairs, each measured once, add up to the width of any text.
 */
export const textWidth: MeasureText = (text, size, weight) => {
  const face = `${weight} ${size} `;
  const known = widths.get(face + text);
  if (known !== undefined) return known;
  const characters = Array.from(text);
  const width = characters.reduce((sum, character, index) => {
    const before = characters[index - 1];
    const own = measured(character, size, weight);
    return (
      sum + (before === undefined ? own : measured(before + character, size, weight) - measured(before, size, weight))
    );
  }, 0);
  widths.set(face + text, width);
  return width;
};

const measured: MeasureText = (text, size, weight) => {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === undefined) {
    registerChartFonts();
    context = createCanvas(1, 1).getContext('2d');
    context.lang = 'en';
  }
  context.font = canvasFont(size, weight, `'${buildFontFamily}'`);
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
};
