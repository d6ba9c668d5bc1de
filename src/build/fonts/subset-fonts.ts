import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { characterSet } from './character-set.ts';
import { fontFiles, type FontFile } from './font-files.ts';
import { readFontMetrics, type FontMetrics } from './read-font-metrics.ts';

export interface SubsetFont extends FontFile {
  /** File name with the hash of its bytes, so that it may be cached for ever: `source-sans-3-400.1a2b3c4d5e.woff2`. */
  readonly name: string;
  /** First ten hex digits of the SHA-256 of `data`. */
  readonly hash: string;
  /** The WOFF2 file. */
  readonly data: Buffer;
  /** Measured on the full font; a subset has the same. */
  readonly metrics: FontMetrics;
}

type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;

const sha256 = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

async function cached(key: string, folder: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, `${key}.woff2`);
  try {
    return await readFile(file);
  } catch {
    const data = await make();
    await mkdir(folder, { recursive: true });
    // Two builds may run at once: a file appears whole or not at all.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, data);
    await rename(draft, file);
    return data;
  }
}

async function subsetOne(file: FontFile, root: string): Promise<SubsetFont> {
  const full = await readFile(join(root, file.path));
  const require = createRequire(join(root, 'package.json'));
  const { version } = require('subset-font/package.json') as { version: string };
  const key = sha256(full, characterSet, file.features.join(' '), version);
  const data = await cached(key, join(root, 'node_modules', '.cache', 'fonts'), async () => {
    // Loaded only when a subset has to be made: it starts a WebAssembly engine.
    const subset = require('subset-font') as Subset;
    return subset(full, characterSet, { targetFormat: 'woff2', keepFeatures: file.features, noHinting: true });
  });
  const hash = sha256(data).slice(0, 10);
  return { ...file, name: `${file.id}.${hash}.woff2`, hash, data, metrics: readFontMetrics(full) };
}

const made = new Map<string, Promise<readonly SubsetFont[]>>();

/**
 * The site's fonts, cut to `characterSet`. Made once a process and kept by content in `node_modules/.cache/fonts`.
 * @param root the project's folder, where `node_modules` stands
 */
export function subsetFonts(root: string = process.cwd()): Promise<readonly SubsetFont[]> {
  let fonts = made.get(root);
  if (!fonts) {
    fonts = Promise.all(fontFiles.map((file) => subsetOne(file, root)));
    made.set(root, fonts);
  }
  return fonts;
}
