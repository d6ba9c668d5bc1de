import { Image, createCanvas } from '@napi-rs/canvas';

/** A channel of a pixel may be so far off before it counts, of 255. */
const tolerance = 96;

export interface PictureDifference {
  /** Share of pixels that differ, 0 to 1; 1 when the sizes differ. */
  readonly share: number;
  /** PNG: what is equal pale, what differs red. */
  readonly picture: Buffer;
}

/** Compares two PNG pictures pixel by pixel. */
export function differingPixels(expected: Buffer, actual: Buffer, most = tolerance): PictureDifference {
  const [a, b] = [pixelsOf(expected), pixelsOf(actual)];
  const canvas = createCanvas(a.width, a.height);
  if (a.width !== b.width || a.height !== b.height) return { share: 1, picture: canvas.toBuffer('image/png') };
  const context = canvas.getContext('2d');
  const shown = context.createImageData(a.width, a.height);
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const off = [0, 1, 2, 3].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > most,
    );
    if (off) differing += 1;
    const grey = 160 + Math.round((a.data[at + 1] ?? 0) * 0.37);
    shown.data.set(off ? [220, 0, 0, 255] : [grey, grey, grey, 255], at);
  }
  context.putImageData(shown, 0, 0);
  return { share: differing / (a.data.length / 4), picture: canvas.toBuffer('image/png') };
}

function pixelsOf(png: Buffer) {
  const image = new Image();
  image.src = png;
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}
