/** Draws the icons of `public/` anew. Run by hand after a change of the mark or its colours: `node src/build/icons/write-icons.ts`. */
import { writeFile } from 'node:fs/promises';
import { drawIcon } from './draw-icon.ts';
import { encodeIco } from './encode-ico.ts';

const icons = {
  'apple-touch-icon.png': { size: 180, padding: 0.16, ground: true },
  'icon-192.png': { size: 192, padding: 0.04, ground: false },
  'icon-512.png': { size: 512, padding: 0.04, ground: false },
  'icon-maskable-512.png': { size: 512, padding: 0.24, ground: true },
} as const;

for (const [name, shape] of Object.entries(icons)) await writeFile(`public/${name}`, drawIcon(shape));
await writeFile('public/favicon.ico', encodeIco(drawIcon({ size: 32, padding: 0, ground: false }), 32));
