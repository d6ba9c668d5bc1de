import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/build/content-gate.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  integrations: [contentGate(), mdx()],
  devToolbar: { enabled: false },
});
