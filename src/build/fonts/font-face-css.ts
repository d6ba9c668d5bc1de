import { fallbackFonts } from './fallback-fonts.ts';
import { fallbackMetrics } from './fallback-metrics.ts';
import type { SubsetFont } from './subset-fonts.ts';

/** The family under which the fitted fallback of a family is declared; `tokens.css` names it second. */
export const fallbackFamily = (family: string): string => `${family} Fallback`;

function webFace(font: SubsetFont, address: string): string {
  // `optional`: the font is used when it is there in time and never swapped in, so no text moves.
  return `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-display:optional;src:url(${address})}`;
}

function fallbackFaces(fonts: readonly SubsetFont[]): string[] {
  return fallbackFonts.map((fallback) => {
    const { family, weight } = fallback.replaces;
    const font = fonts.find((candidate) => candidate.family === family && candidate.weight === weight);
    if (!font)
      throw new Error(
        `A fallback replaces ${family} ${weight}, which is not a font of the site. Expected a face of fontFiles.`,
      );
    const metrics = fallbackMetrics(font.metrics, fallback);
    return (
      `@font-face{font-family:"${fallbackFamily(family)}";font-weight:${weight};` +
      `src:${fallback.local.map((name) => `local("${name}")`).join(',')};` +
      `size-adjust:${metrics.sizeAdjust}%;ascent-override:${metrics.ascentOverride}%;` +
      `descent-override:${metrics.descentOverride}%;line-gap-override:${metrics.lineGapOverride}%}`
    );
  });
}

/**
 * `@font-face` rules for the site's fonts and their fallbacks, without white space, ready to be inlined.
 * @param href address of a font file by its name, for example `(name) => base + 'fonts/' + name`
 */
export function fontFaceCss(fonts: readonly SubsetFont[], href: (name: string) => string): string {
  return [...fonts.map((font) => webFace(font, href(font.name))), ...fallbackFaces(fonts)].join('');
}
