import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures, fonts and archives are compressed already. */
const compressible = /\.(?:css|csv|html|ico|js|json|svg|txt|webmanifest|xml)$/;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Puts a `.br` and a `.gz` beside every file of a folder that gains from both; returns how many files those are. The same bytes give the same bytes. */
export async function precompress(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name)).sort();
  let count = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    const [br, gz] = await Promise.all([
      brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      deflate(bytes, { level: 9 }),
    ]);
    if (br.length >= bytes.length || gz.length >= bytes.length) continue;
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
    count += 1;
  }
  return count;
}
