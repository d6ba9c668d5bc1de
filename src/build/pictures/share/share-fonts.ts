import { createRequire } from 'node:module';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { buildFontFamily, registerChartFonts } from '../../../charts/text-width.ts';

const serifFamily = 'Share Source Serif 4';

/** A face of the site in a size, in pixels. The serif has one weight. */
export interface TextFace {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly size: number;
}

export const sans = (size: number, weight: TextFace['weight'] = 400): TextFace => ({ family: 'sans', weight, size });
export const serif = (size: number): TextFace => ({ family: 'serif', weight: 600, size });

/** Makes the site's own font files known to the canvas, once: no font of the machine is ever used. */
export function registerShareFonts(): void {
  registerChartFonts();
  if (GlobalFonts.has(serifFamily)) return;
  const { resolve } = createRequire(import.meta.url);
  const file = resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf');
  GlobalFonts.registerFromPath(file, serifFamily);
}

export function widthOf(ctx: SKRSContext2D, text: string, face: TextFace): number {
  setFace(ctx, face);
  return ctx.measureText(text).width;
}

export function setFace(ctx: SKRSContext2D, { family, weight, size }: TextFace): void {
  ctx.font = `${weight} ${size}px '${family === 'serif' ? serifFamily : buildFontFamily}'`;
}
