import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';
import { searchFile } from '../outputs/search/search-pages.ts';
import { afterBuild } from './after-build.ts';

/**
 * Writes `search/<locale>.json` from the pages as they were built, so that search finds what readers see. The dev server has no built pages:
 * it answers with the file of the last build, and says so.
 */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  return afterBuild(
    'search-index',
    async ({ dataset, dist, href }) => {
      const htmlOf = (page: string): string | undefined => {
        const file = path.join(dist, page, 'index.html');
        return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      };
      await mkdir(path.join(dist, 'search'), { recursive: true });
      for (const locale of locales) {
        const file = searchFile(dataset, locale, htmlOf, href);
        await writeFile(path.join(dist, 'search', `${locale}.json`), JSON.stringify(file));
      }
    },
    {
      'astro:config:setup': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/search\/[a-z]+\.json$/.exec(request.url ?? '')?.[0];
          const file = name === undefined ? undefined : path.join(outDir, name);
          if (file === undefined || !existsSync(file)) return next();
          logger.info('Search answers from the last build: build again to find what changed since.');
          response.setHeader('content-type', 'application/json');
          response.end(readFileSync(file));
        });
      },
    },
  );
}
