import path from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeFile, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { formerPaths } from '../views/former-paths.ts';
import { redirectPage } from '../outputs/redirect-page.ts';
import { apacheAccess, hostHeaders, hostRedirects } from '../views/host-rules.ts';
import { afterBuild } from './after-build.ts';
import { filesBelow } from './published/published-list.ts';

/**
 * Writes what hosts want beside the pages: `_headers`, `_redirects`, `.htaccess` and, with PRECOMPRESS=on, a `.br` and a `.gz` of every file that gets smaller.
 * It comes after every integration that writes files, since it compresses them as they then are.
 */
export const hostFiles = () =>
  afterBuild('host-files', async ({ dataset, dist, href, logger }) => {
    const texts = {
      '.htaccess': apacheAccess(href),
      _headers: hostHeaders(href),
      _redirects: hostRedirects(formerPaths(dataset), href),
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(dist, name), text);
    if (process.env['PRECOMPRESS'] !== 'on') return;
    const count = await precompress(dist);
    logger.info(`${count} files have a .br and a .gz beside them.`);
  });

/** Writes a page at every address that an article had before. Hosts that know real redirects get them from `_redirects`. */
export const redirectPages = () =>
  afterBuild('redirect-pages', ({ dataset, dist, address }) => {
    for (const former of formerPaths(dataset)) {
      const folder = path.join(dist, ...former.from.split('/'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'index.html'), redirectPage(former, address(former.to)));
    }
  });

/** Pictures, fonts and archives are compressed already. */
const compressible = /\.(?:css|csv|html|ico|js|json|svg|txt|webmanifest|xml)$/;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Puts a `.br` and a `.gz` beside every file of a folder that gains from both; returns how many files those are. The same bytes give the same bytes. */
export async function precompress(folder: string): Promise<number> {
  const names = filesBelow(folder).filter((name) => compressible.test(name));
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
