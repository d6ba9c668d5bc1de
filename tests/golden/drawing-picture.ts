import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chartTokens, type ChartToken } from '../../src/charts/palette.ts';

const colours = chartTokens.light;

const isToken = (name: string): name is ChartToken => name in colours;

/** Draws what has `paint-order="stroke"` twice, its edge and then itself: the library that makes the picture does not know the attribute. */
const edgesFirst = (svg: string): string =>
  svg.replace(/<(g|text)([^>]*) paint-order="stroke"([^>]*)>([\s\S]*?)<\/\1>/g, (_, name, before, after, inside) => {
    const attributes = `${before}${after}`;
    const plain = attributes.replace(/ stroke[a-z-]*="[^"]*"/g, '');
    return `<${name}${attributes}>${inside}</${name}><${name}${plain}>${inside}</${name}>`;
  });

/** A drawing as PNG, twice its size, in the light colours. Its font is whatever the machine has: to be looked at and compared on one machine. Throws when it names a colour that is none of the palette. */
export async function drawingPicture(svg: string): Promise<Buffer> {
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]) * 2;
  const coloured = svg
    .replace('<svg ', `<svg width="${width}" `)
    .replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => {
      if (!isToken(name)) throw new Error(`A drawing names ${name}. Expected a token of the palette.`);
      return colours[name];
    });
  const image = await loadImage(Buffer.from(edgesFirst(coloured)));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours['--chart-surface'];
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
}
