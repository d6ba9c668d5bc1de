import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ChartMessages } from '../../../i18n/messages/chart-parts.ts';
import type { ChartView } from '../../../charts/chart-view.ts';
import { chartLegend, drawLegendMark, legendMarkSize, type MarkContext } from '../../../charts/legend.ts';
import type { ChartPalette } from '../../../charts/palette.ts';
import { legendColour } from '../../../charts/series-style.ts';
import type { Block } from './block.ts';
import { shareColours } from './share-colours.ts';
import { sans, setFace, widthOf } from './share-fonts.ts';

const size = 19;
const line = 28;
const scale = 1.2;
const markWidth = legendMarkSize.width * scale;
const gap = 8;
const between = 24;

/** A chart's legend in one line, as far as it fits: series come first, then signs. Undefined where the drawing needs none. */
export function legendBlock(
  ctx: SKRSContext2D,
  view: ChartView,
  messages: ChartMessages,
  palette: ChartPalette,
  width: number,
): Block | undefined {
  const items = chartLegend(view, messages);
  let end = 0;
  const placed = items.flatMap((item) => {
    const x = end;
    end += markWidth + gap + widthOf(ctx, item.label, sans(size)) + between;
    return end - between > width ? [] : [{ ...item, x }];
  });
  if (placed.length === 0) return undefined;
  return {
    width,
    height: line,
    draw(target, left, top) {
      for (const { label, shape, series, x } of placed) {
        target.save();
        target.translate(left + x, top + (line - legendMarkSize.height * scale) / 2);
        target.scale(scale, scale);
        drawLegendMark(
          target as unknown as MarkContext,
          shape,
          legendColour(palette, view, series, shape),
          palette,
          0,
          0,
        );
        target.restore();
        setFace(target, sans(size));
        target.fillStyle = shareColours.ink;
        target.fillText(label, left + x + markWidth + gap, Math.round(top + line * 0.74));
      }
    },
  };
}
