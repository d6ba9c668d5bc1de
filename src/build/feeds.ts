import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { atomFeed } from '../outputs/feed/atom-feed.ts';
import { absoluteAddress, readDataset } from './read-dataset.ts';
import { locales } from '../i18n/locales.ts';
import { feedPath } from '../views/file-paths.ts';

/** Writes the feed of each language from the pages that were built, so that an article says the same in both. */
export function feeds(): AstroIntegration {
  let write = (_dist: string): void => undefined;
  return {
    name: 'feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        const address = absoluteAddress(config.site ?? 'http://localhost', config.base);
        write = (dist) => {
          const dataset = readDataset(fileURLToPath(config.root), fileURLToPath(config.srcDir));
          const page = (at: string): string => readFileSync(path.join(dist, at, 'index.html'), 'utf8');
          for (const locale of locales)
            writeFileSync(path.join(dist, feedPath(locale)), atomFeed(dataset, locale, address, page));
        };
      },
      'astro:build:done': ({ dir }) => write(fileURLToPath(dir)),
    },
  };
}
