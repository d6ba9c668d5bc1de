import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { markPaths, markSize } from '../../../views/mark.ts';
import type { ShareView } from '../../../outputs/share/share-view.ts';
import { shareColours } from './share-colours.ts';
import { sans, setFace, widthOf } from './share-fonts.ts';

export const shareSize = { width: 1200, height: 630 } as const;
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
