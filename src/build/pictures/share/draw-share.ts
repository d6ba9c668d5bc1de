import { createCanvas, type SKRSContext2D, Path2D } from '@napi-rs/canvas';
import {
  stack,
  type Block,
  shareColours,
  registerShareFonts,
  sans,
  textBlock,
  titleBlock,
  setFace,
  widthOf,
} from './share-text.ts';
import { chartBlock, locatorBlock } from './chart-block.ts';
import { stateBlock, figureBlock, type FigureSize } from './figure-block.ts';
import { shareSize, type SharePicture, type ShareView } from '../../../outputs/share/share-view.ts';
import { markPaths, markSize } from '../../../views/mark.ts';

/** Between title and figures, between the two columns, between blocks of a column. */
const gaps = { title: 22, column: 56, block: 16 } as const;
const left = 500;

/** How numbers are set, from the best: in one line while that leaves them large, else with the unit below, else smaller. */
const numberSizes: readonly FigureSize[] = [
  ...[112, 100, 88].map((size) => ({ size, wraps: false })),
  ...[112, 100, 88, 76, 66, 56, 48, 40].map((size) => ({ size, wraps: true })),
];

/** A page's share picture, 1200 × 630, as PNG. */
export function drawShare(view: ShareView): Buffer {
  registerShareFonts();
  const canvas = createCanvas(shareSize.width, shareSize.height);
  const ctx = canvas.getContext('2d');
  ctx.lang = view.locale;
  ctx.textBaseline = 'alphabetic';
  drawFrame(ctx, view);
  const title = titleBlock(ctx, view.title, content.right - content.left);
  title.draw(ctx, content.left, content.top);
  const top = content.top + title.height + gaps.title;
  const room = { top, height: content.bottom - top };
  if (view.picture === undefined) drawColumns(ctx, view, room);
  else drawBeside(ctx, view, view.picture, room);
  return canvas.toBuffer('image/png');
}

interface Room {
  readonly top: number;
  readonly height: number;
}

/** Figures and state one under the other, and the picture at the right. */
function drawBeside(ctx: SKRSContext2D, view: ShareView, picture: SharePicture, room: Room): void {
  const x = content.left + left + gaps.column;
  const box = { width: content.right - x, height: room.height };
  const column = fitFigures(ctx, view, left, room.height, (blocks) => stack(blocks, gaps.block));
  column.draw(ctx, content.left, room.top + Math.max(0, (room.height - column.height) / 2));
  const block = pictureBlock(ctx, view, picture, box);
  block.draw(ctx, x, room.top + Math.max(0, (room.height - block.height) / 2));
}

function pictureBlock(
  ctx: SKRSContext2D,
  view: ShareView,
  picture: SharePicture,
  box: { readonly width: number; readonly height: number },
): Block {
  if (picture.kind === 'locator') return locatorBlock(ctx, picture.locator, picture.caption, box);
  if (picture.kind === 'text') return wordsBlock(ctx, picture.text, box);
  const { title, description } = picture.view;
  return (
    chartBlock(ctx, picture.view, view.title, box) ?? wordsBlock(ctx, title === view.title ? description : title, box)
  );
}

function wordsBlock(ctx: SKRSContext2D, text: string, box: { readonly width: number; readonly height: number }): Block {
  const leading = 1.35;
  const limit = Math.floor(box.height / (27 * leading));
  return textBlock(ctx, text, box.width, limit, { face: sans(27), colour: shareColours.quiet, leading });
}

/** Figures side by side and the state below them, where nothing is drawn. */
function drawColumns(ctx: SKRSContext2D, view: ShareView, room: Room): void {
  const count = Math.max(1, view.figures.length);
  const width = (content.right - content.left - (count - 1) * gaps.column) / count;
  const state = view.state === undefined ? undefined : stateBlock(ctx, view.state, content.right - content.left);
  const height = room.height - (state === undefined ? 0 : state.height + gaps.block);
  const figures = fitFigures(ctx, { ...view, state: undefined }, width, height, (blocks) =>
    row(blocks, width + gaps.column),
  );
  const all = stack([figures, state], gaps.block);
  all.draw(ctx, content.left, room.top + Math.max(0, (room.height - all.height) / 2));
}

/** Side by side, on one base line. */
function row(blocks: readonly Block[], step: number): Block {
  const height = Math.max(0, ...blocks.map((block) => block.height));
  return {
    width: step * blocks.length,
    height,
    draw: (ctx, x, y) => blocks.forEach((block, index) => block.draw(ctx, x + index * step, y + height - block.height)),
  };
}

/** The figures in the largest size in which all of them fit. */
function fitFigures(
  ctx: SKRSContext2D,
  view: ShareView,
  width: number,
  height: number,
  arrange: (blocks: readonly Block[]) => Block,
): Block {
  const state = view.state === undefined ? [] : [stateBlock(ctx, view.state, width)];
  for (const size of numberSizes) {
    const figures = view.figures
      .map((figure) => figureBlock(ctx, figure, width, size))
      .filter((block) => block !== undefined);
    if (figures.length < view.figures.length) continue;
    const all = arrange([...figures, ...state]);
    if (all.height <= height) return all;
  }
  const texts = view.figures.map(({ text }) => text).join('; ');
  throw new Error(
    `"${texts}" does not fit on the share picture of "${view.title}". Expected shorter labels or a shorter title.`,
  );
}

export const margin = 64;

/** Where the room for the page's own content begins and ends. */
export const content = { left: margin, right: shareSize.width - margin, top: 104, bottom: 550 } as const;

const course = { height: 12, joint: 5, bricks: [118, 62] } as const;
const river = { top: 606, rise: 7, half: 60 } as const;

/** Paper, the mark with the site's name, the footer; above a course of brick, below the river, as in the mark. */
export function drawFrame(ctx: SKRSContext2D, { siteName, footer }: ShareView): void {
  const { width, height } = shareSize;
  ctx.fillStyle = shareColours.paper;
  ctx.fillRect(0, 0, width, height);
  drawCourse(ctx);
  drawRiver(ctx);
  drawMark(ctx, margin, 40, 42);
  setFace(ctx, sans(29, 600));
  ctx.fillStyle = shareColours.ink;
  ctx.fillText(siteName, margin + 58, 72);
  ctx.fillStyle = shareColours.quiet;
  const [name, licence] = footer;
  setFace(ctx, sans(23));
  ctx.fillText(name, margin, 586);
  ctx.fillText(licence, content.right - widthOf(ctx, licence, sans(23)), 586);
}

function drawCourse(ctx: SKRSContext2D): void {
  ctx.fillStyle = shareColours.brick;
  for (let x = 0, index = 0; x < shareSize.width; index++) {
    const brick = course.bricks[index % 2 === 0 ? 0 : 1];
    ctx.fillRect(x, 0, brick, course.height);
    x += brick + course.joint;
  }
}

function drawRiver(ctx: SKRSContext2D): void {
  const { top, rise, half } = river;
  ctx.beginPath();
  ctx.moveTo(0, top);
  for (let x = 0; x < shareSize.width; x += 2 * half) {
    ctx.bezierCurveTo(x + half / 3, top - rise, x + (2 * half) / 3, top - rise, x + half, top);
    ctx.bezierCurveTo(x + (4 * half) / 3, top + rise, x + (5 * half) / 3, top + rise, x + 2 * half, top);
  }
  ctx.lineTo(shareSize.width, shareSize.height);
  ctx.lineTo(0, shareSize.height);
  ctx.fillStyle = shareColours.river;
  ctx.fill();
}

function drawMark(ctx: SKRSContext2D, x: number, y: number, size: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / markSize, size / markSize);
  ctx.fillStyle = shareColours.brick;
  ctx.fill(new Path2D(markPaths.brick));
  ctx.fillStyle = shareColours.river;
  ctx.fill(new Path2D(markPaths.river));
  ctx.restore();
}
