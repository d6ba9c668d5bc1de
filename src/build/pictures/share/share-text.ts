import { createRequire } from 'node:module';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { joinPhrases } from '../../../figures/join-phrases.ts';
import { buildFontFamily, registerChartFonts } from '../../../charts/text-width.ts';
import { wrapText } from '../../../charts/text.ts';
import { formats } from '../../../i18n/formats.ts';
import { chartTokens } from '../../../charts/palette.ts';

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

/** Colours of the light theme, under the names of `styles/tokens.css`. */
export const shareColours = {
  paper: chartTokens.light['--chart-surface'],
  ink: chartTokens.light['--chart-label'],
  quiet: chartTokens.light['--chart-axis-text'],
  line: chartTokens.light['--chart-grid'],
  edge: chartTokens.light['--chart-axis'],
  river: chartTokens.light['--chart-trade'],
  brick: chartTokens.light['--chart-target'],
  wash: '#f6f2e8',
  bronze: '#86601b',
  mist: '#69655b',
} as const;

/** Something laid out and measured, to be drawn with its upper left corner at `x`, `y`. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly draw: (ctx: SKRSContext2D, x: number, y: number) => void;
}

/** Blocks one under the other; where there is none, nothing. */
export function stack(parts: readonly (Block | undefined)[], gap: number): Block {
  const blocks = parts.filter((part) => part !== undefined);
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height,
    draw(ctx, x, y) {
      let top = y;
      for (const block of blocks) {
        block.draw(ctx, x, top);
        top += block.height + gap;
      }
    },
  };
}

/** Words before which a line breaks well. A title may quote another language. */
const joints = new Set(Object.values(formats).flatMap(({ lineJoints }) => lineJoints));

/**
 * Breaks a short text into as few lines as `width` allows, and of these ways chooses the one whose lines are of about the same length and
 * break where the sense does: after a punctuation mark, before a name, a preposition or a conjunction. No last word stands alone.
 */
export function breakLines(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const phrases = joinPhrases(text).split(' ');
  const plain = wrapText(phrases.join(' '), width, widthOf);
  // The ways grow with a power of the lines; beyond three nothing is a title any more.
  if (plain.length > 3) return plain;
  let best: { readonly lines: readonly string[]; readonly cost: number } | undefined;
  for (const lines of waysToBreak(phrases, plain.length)) {
    if (lines.some((line) => widthOf(line) > width)) continue;
    const cost = costOf(lines, width, widthOf);
    if (best === undefined || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? plain;
}

/** Every way to write words in `count` lines. Titles have a dozen words and three lines, so these are few. */
function* waysToBreak(words: readonly string[], count: number): Generator<readonly string[]> {
  if (count === 1) {
    yield [words.join(' ')];
    return;
  }
  for (let first = 1; first <= words.length - count + 1; first++) {
    const line = words.slice(0, first).join(' ');
    for (const rest of waysToBreak(words.slice(first), count - 1)) yield [line, ...rest];
  }
}

function costOf(lines: readonly string[], width: number, widthOf: (line: string) => number): number {
  const widths = lines.map(widthOf);
  const longest = Math.max(...widths);
  const ragged = widths.reduce((sum, one) => sum + ((longest - one) / width) ** 2, 0);
  const bad = lines.slice(1).filter((line, index) => !breaksWell(lines[index] ?? '', line)).length;
  return ragged + 0.3 * bad;
}

function breaksWell(before: string, after: string): boolean {
  const word = after.split(/[ \u00a0]/)[0] ?? '';
  return /[,;:–.?!]$/.test(before) || joints.has(word) || (/^\p{Lu}/u.test(word) && !/\p{Lu}\S*$/u.test(before));
}

/** At most `limit` lines; where there is more, the last one ends in an ellipsis. */
export function limitLines(lines: readonly string[], limit: number): readonly string[] {
  if (lines.length <= limit) return lines;
  const last = (lines[limit - 1] ?? '').replace(/[\s.,;:]+$/, '');
  return [...lines.slice(0, limit - 1), `${last} …`];
}

export interface TextStyle {
  readonly face: TextFace;
  readonly colour: string;
  /** Height of a line, as a share of the text size. Vietnamese capitals carry two marks, so never under 1.15. */
  readonly leading: number;
}

/** Where the baseline lies in a line, as a share of the line's height. */
const baseline = 0.76;

/** Lines that are broken already. */
export function linesBlock(ctx: SKRSContext2D, lines: readonly string[], { face, colour, leading }: TextStyle): Block {
  const line = face.size * leading;
  return {
    width: Math.max(0, ...lines.map((text) => widthOf(ctx, text, face))),
    height: Math.ceil(lines.length * line),
    draw(target, x, y) {
      setFace(target, face);
      target.fillStyle = colour;
      for (const [index, text] of lines.entries())
        target.fillText(text, x, Math.round(y + index * line + line * baseline));
    },
  };
}

/** A label or a heading of a few lines, broken where the sense does. */
export function headingBlock(ctx: SKRSContext2D, text: string, width: number, limit: number, style: TextStyle): Block {
  const lines = breakLines(text, width, (line) => widthOf(ctx, line, style.face));
  return linesBlock(ctx, limitLines(lines, limit), style);
}

/** A paragraph of at most `limit` lines. */
export function textBlock(ctx: SKRSContext2D, text: string, width: number, limit: number, style: TextStyle): Block {
  const lines = wrapText(text, width, (line) => widthOf(ctx, line, style.face));
  return linesBlock(ctx, limitLines(lines, limit), style);
}

/** Sizes from the largest, each with the number of lines that it may take. */
const sizes = [
  { size: 64, lines: 1 },
  { size: 56, lines: 2 },
  { size: 50, lines: 2 },
  { size: 46, lines: 3 },
  { size: 40, lines: 3 },
] as const;

/**
 * The title in the largest size in which it keeps to its lines.
 *
 * @throws if it takes more than three lines in the smallest size: a picture with half a title would be worse than a failed build
 */
export function titleBlock(ctx: SKRSContext2D, title: string, width: number): Block {
  for (const { size, lines: limit } of sizes) {
    const measure = (line: string): number => widthOf(ctx, line, serif(size));
    const lines = breakLines(title, width, measure);
    if (lines.length > limit || lines.some((line) => measure(line) > width)) continue;
    return linesBlock(ctx, lines, { face: serif(size), colour: shareColours.ink, leading: 1.19 });
  }
  throw new Error(
    `The title "${title}" takes more than three lines on its share picture. Expected a title of at most about 120 letters.`,
  );
}

/** Splits `more than US$7.3 billion` around its number, from the first word with a digit to the last: `US$7.3`, `3,1 đến 3,3`. */
export function splitFigure(text: string) {
  const [, before = '', number = text, after = ''] =
    /^(.*?)([^\s\u00a0]*\d(?:.*\d)?[^\s\u00a0]*)(.*)$/s.exec(text) ?? [];
  return { before, number, after };
}
