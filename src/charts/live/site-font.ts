import { canvasFont, type FontWeight, type MeasureText } from '../text.ts';

/** The family of drawings, and the name under which its files are loaded once more to measure with. */
const siteFamily = 'Source Sans 3';
const measureFamily = 'Chart Measure';
/** Texts are measured so much larger, since some systems round the advance of each letter to whole pixels. */
const enlargement = 64;

/**
 * Widths of texts in the site's own font, by which the build laid out the drawings. The page itself may stand in its fallback
 * font, whose letters are as wide only on average: measured in that, bars and labels would move when the canvas takes over.
 */
export async function siteFontMeasure(): Promise<MeasureText> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const property = (name: string): string => rule.style.getPropertyValue(name);
      if (property('font-family').replace(/["']/g, '') !== siteFamily) return [];
      return [new FontFace(measureFamily, property('src'), { weight: property('font-weight') })];
    }),
  );
  // Without the files the page's own font has to do.
  await Promise.all(faces.map((face) => face.load().then((loaded) => document.fonts.add(loaded)))).catch(
    () => undefined,
  );
  const family = `'${measureFamily}', ${getComputedStyle(document.body).fontFamily}`;
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined && context !== null) {
      context.font = canvasFont(enlargement, weight, family);
      width = context.measureText(text).width / enlargement;
      widths.set(key, width);
    }
    return (width ?? 0) * size;
  };
}

/** Makes a context measure so as well: Chart.js leaves room by what its own context says. */
export function measureWith(context: CanvasRenderingContext2D, measure: MeasureText): void {
  context.measureText = (text) => {
    const [, weight = '400', size = '10'] = /^(?:(\d+) )?([\d.]+)px/.exec(context.font) ?? [];
    return { width: measure(text, Number(size), Number(weight) as FontWeight) } as TextMetrics;
  };
}
