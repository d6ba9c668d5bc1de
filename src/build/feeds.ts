import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atomFeed } from '../outputs/feed/atom-feed.ts';
import { locales } from '../i18n/locales.ts';
import { feedPath } from '../views/file-paths.ts';
import { afterBuild } from './after-build.ts';

/** Writes the feed of each language from the pages that were built, so that an article says the same in both. */
export const feeds = () =>
  afterBuild('feeds', ({ dataset, dist, address }) => {
    const page = (at: string): string => readFileSync(path.join(dist, at, 'index.html'), 'utf8');
    for (const locale of locales)
      writeFileSync(path.join(dist, feedPath(locale)), atomFeed(dataset, locale, address, page));
  });
