import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { distFolder } from '../project-paths.ts';
import { bytes, type BenchRow } from './bench-row.ts';
import { pageBudgets, type PageKind } from './page-kind.ts';
import { readingRows } from './reading.ts';
import { brotliFileSize, weighPages, type PageWeight } from './weigh-pages.ts';

/** Most bytes of everything that is not a page, after brotli. */
export const fileBudgets = { fonts: 40_000, articleScript: 65_000, search: 120_000 } as const;

/** Bytes by type and kind of page, the heaviest page of each kind named. */
export async function bytesRows(): Promise<readonly BenchRow[]> {
  if (buildSite() !== 0) throw new Error('The site could not be built.');
  const pages = weighPages(distFolder);
  const kinds = Object.entries(pageBudgets) as [PageKind, number][];
  const byKind = kinds.flatMap(([kind, budget]): BenchRow[] => {
    const own = pages.filter((page) => page.kind === kind);
    const worst = heaviest(own, (page) => page.html);
    return worst ? [row(`HTML, ${kind} (${own.length} pages)`, worst.html, budget, worst.file)] : [];
  });
  const script = heaviest(
    pages.filter(({ kind }) => kind === 'article'),
    (page) => page.script,
  );
  const css = heaviest(pages, (page) => page.css);
  const fonts = fontsSize(distFolder);
  const blocking = pages.flatMap((page) => page.blocking);
  return [
    ...byKind,
    row('script an article can ever load', script?.script ?? 0, fileBudgets.articleScript, script?.file),
    ...Object.entries(searchSizes(distFolder)).map(([locale, size]) =>
      row(`search, ${locale}: index and script`, size, fileBudgets.search),
    ),
    row('fonts', fonts, fileBudgets.fonts),
    row('inlined CSS, as it stands (a guide)', css?.css ?? 0, 9000, css?.file),
    {
      what: `requests that block the first paint, by the markup of all ${pages.length} pages`,
      measured: String(blocking.length),
      target: '0',
      met: blocking.length === 0,
    },
    ...(await readingRows(distFolder, pages)),
  ];
}

const heaviest = (pages: readonly PageWeight[], size: (page: PageWeight) => number): PageWeight | undefined =>
  pages.reduce<PageWeight | undefined>((worst, page) => (worst && size(worst) >= size(page) ? worst : page), undefined);

function row(what: string, size: number, budget: number, file?: string): BenchRow {
  const place = file === undefined ? '' : ` (/${file.replace(/index\.html$/, '')})`;
  return { what, measured: `${bytes(size)}${place}`, target: `≤ ${bytes(budget)}`, met: size <= budget };
}

/** WOFF2 is compressed already: bytes as they are served. */
export function fontsSize(dist: string): number {
  return globSync('fonts/*.woff2', { cwd: dist }).reduce((sum, file) => sum + brotliFileSize(join(dist, file)), 0);
}

/** The index of each language with every script of its search page. */
export function searchSizes(dist: string): Readonly<Record<string, number>> {
  const pages = weighPages(dist);
  const scriptOf = (file: string): number => pages.find((page) => page.file === file)?.script ?? 0;
  return {
    vi: brotliFileSize(join(dist, 'search', 'vi.json')) + scriptOf('tim-kiem/index.html'),
    en: brotliFileSize(join(dist, 'search', 'en.json')) + scriptOf('en/search/index.html'),
  };
}
