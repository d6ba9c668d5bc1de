import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { feeds } from './src/build/feeds.ts';
import { defaultLocale, locales } from './src/i18n/locales.ts';
import { contentGate } from './src/build/content-gate.ts';
import { pictures } from './src/build/pictures/pictures.ts';
import { siteMap } from './src/build/site-map.ts';
import { siteAudit } from './src/build/site-audit.ts';
import { searchIndex } from './src/build/search-index.ts';
import { keepAddresses } from './src/build/published/keep-addresses.ts';
import { hostFiles, redirectPages } from './src/build/host-files.ts';
import { finishPages } from './src/build/finish-pages.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: { locales: [...locales], defaultLocale, routing: { prefixDefaultLocale: false } },
  integrations: [
    contentGate(),
    mdx(),
    siteMap(),
    redirectPages(),
    feeds(),
    pictures(),
    keepAddresses(),
    finishPages(),
    searchIndex(),
    hostFiles(),
    // Last: it reads what all others have written.
    siteAudit(),
  ],
  // Highlighting would write style attributes, which the pages' policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Scripts stay files: a page can be read without them, and its first bytes are for text. Terser makes them 6% smaller than the bundler does.
  vite: { build: { assetsInlineLimit: 0, minify: 'terser' } },
});
