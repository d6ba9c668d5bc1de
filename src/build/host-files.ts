import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formerPaths } from '../views/former-paths.ts';
import { apacheAccess, hostHeaders } from '../views/host-headers.ts';
import { hostRedirects } from '../views/host-redirects.ts';
import { precompress } from './precompress.ts';
import { readDataset } from './read-dataset.ts';

/**
 * Writes what hosts want beside the pages: `_headers`, `_redirects`, `.htaccess` and, with PRECOMPRESS=on, a `.br` and a `.gz` of every file that gets smaller.
 * It comes after every integration that writes files, since it compresses them as they then are.
 */
export function hostFiles(): AstroIntegration {
  let texts = (): Readonly<Record<string, string>> => ({});
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        const prefix = config.base.replace(/\/$/, '');
        const href = (path: string): string => prefix + path;
        texts = () => ({
          '.htaccess': apacheAccess(href),
          _headers: hostHeaders(href),
          _redirects: hostRedirects(
            formerPaths(readDataset(fileURLToPath(config.root), fileURLToPath(config.srcDir))),
            href,
          ),
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [name, text] of Object.entries(texts())) await writeFile(new URL(name, dir), text);
        if (process.env['PRECOMPRESS'] !== 'on') return;
        const count = await precompress(fileURLToPath(dir));
        logger.info(`${count} files have a .br and a .gz beside them.`);
      },
    },
  };
}
