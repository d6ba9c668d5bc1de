import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { distFolder } from '../tool.ts';

/** One line of the table that the bench prints. */
export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  /** The target in words; empty where there is none. */
  readonly target: string;
  /** Undefined where there is no target or nothing could be measured. */
  readonly met: boolean | undefined;
}

/** What a built page is, as far as its budget goes. */
export type BudgetKind =
  'home' | 'plan' | 'article' | 'indicator' | 'project' | 'list' | 'sources' | 'other' | 'embed' | 'not-found';

const lists =
  'thuat-ngu|glossary|du-lieu|data|thay-doi|changes|nhiem-vu|tasks|chi-tieu|indicators|chi-tieu/so-lieu-khac|indicators/other-figures';

const kinds: readonly (readonly [RegExp, BudgetKind])[] = [
  [/^404\.html$/, 'not-found'],
  [/^index\.html$/, 'home'],
  [/^(?:ke-hoach-va-ket-qua|plan-and-outcome)\/index\.html$/, 'plan'],
  [/^(?:nguon|sources)\/index\.html$/, 'sources'],
  [new RegExp(`^(?:${lists})/index\\.html$`), 'list'],
  [/^(?:bai-viet|articles)\/[^/]+\/index\.html$/, 'article'],
  [/^(?:chi-tieu|indicators)\/[^/]+\/index\.html$/, 'indicator'],
  [/^(?:du-an|projects)\/[^/]+\/index\.html$/, 'project'],
  [/^(?:nhung|embed)\/[^/]+\/index\.html$/, 'embed'],
];

/** Most brotli bytes of a page's HTML with its styles and drawings. */
export const pageBudgets: Readonly<Record<BudgetKind, number>> = {
  home: 24_000,
  plan: 24_000,
  article: 24_000,
  indicator: 24_000,
  project: 24_000,
  other: 24_000,
  'not-found': 24_000,
  embed: 24_000,
  list: 30_000,
  sources: 48_000,
};

/** Most bytes of everything that is not a page, after brotli. */
export const fileBudgets = { fonts: 40_000, articleScript: 70_000, search: 120_000 } as const;

/** The kind of a page by its place in the built site: `en/articles/x/index.html`. */
export function pageKind(file: string): BudgetKind {
  const path = file.replace(/^en\//, '');
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** One built page and what it costs a reader, in bytes after brotli. */
export type PageWeight = ReturnType<typeof weighPages>[number];

/**
 * All pages of a built site; redirects, which nobody reads, are left out. `quality` is that of brotli for the HTML: 5 takes a sixtieth of the time
 * of 11 and never gives less, so a page that keeps to its budget at 5 does so at 11.
 */
export function weighPages(dist: string, quality = 11) {
  const files = globSync('**/*.html', { cwd: dist })
    .map((file) => file.split(sep).join('/'))
    .sort();
  return files.flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) return [];
    const script = reachableScripts(dist, html).reduce((sum, one) => sum + fileSize(join(dist, one)), 0);
    const hasChart = html.includes('data-chart="');
    const size = brotliSize(html, quality);
    // `script` is every script that the page can ever load, in files of the site.
    return [{ file, kind: pageKind(file), html: size, hasChart, script, blocking: blockingRequests(html) }];
  });
}

export const brotliSize = (content: Buffer | string, quality = 11): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const sizes = new Map<string, number>();

function fileSize(file: string): number {
  const size = sizes.get(file) ?? brotliSize(readFileSync(file));
  sizes.set(file, size);
  return size;
}

/** Requests other than the HTML that must end before anything is painted: stylesheets, imported styles, and scripts that the parser waits for. Modules and deferred scripts wait for the parser. */
function blockingRequests(html: string): readonly string[] {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const sheets = tags.filter((tag) => /\brel="?stylesheet\b/.test(tag) && !/\bmedia="?print\b/.test(tag));
  const scripts = tags.filter(
    (tag) => /^<script\b/.test(tag) && /\bsrc=/.test(tag) && !/\b(?:async|defer|type="?module)\b/.test(tag),
  );
  return [...sheets, ...scripts, ...(html.match(/@import\b[^;]*;/g) ?? [])];
}

/**
 * Files of the site that a page's script tags name, and those that these import, at once or later. A live chart fetches the code of its own
 * kind, a file of that name: what comes later is what the charts of the page are.
 */
function reachableScripts(dist: string, html: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(dist, file))) return;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, later, name = ''] of code.matchAll(
      /(?:\bfrom|\bimport(\()?)\s*["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g,
    )) {
      const [kind] = posix.basename(name).split('.');
      const isOtherKind = later !== undefined && file.includes('/live-chart.') && !html.includes(`"kind":"${kind}"`);
      if (!isOtherKind) visit(posix.join(posix.dirname(file), name));
    }
  };
  for (const [, address = ''] of html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)) {
    const path = new URL(address, 'http://localhost').pathname;
    visit(path.slice(Math.max(path.indexOf('/_astro/'), 0) + 1));
  }
  return [...found].sort();
}

/** WOFF2 is compressed already: bytes as they are served. */
export const fontsSize = (dist: string): number =>
  globSync('fonts/*.woff2', { cwd: dist }).reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);

/** The index of each language with every script of its search page. */
export function searchSizes(dist: string, pages = weighPages(dist)): Readonly<Record<string, number>> {
  const scriptOf = (file: string): number => pages.find((page) => page.file === file)?.script ?? 0;
  return {
    vi: fileSize(join(dist, 'search', 'vi.json')) + scriptOf('tim-kiem/index.html'),
    en: fileSize(join(dist, 'search', 'en.json')) + scriptOf('en/search/index.html'),
  };
}

/** Bytes of the built site by kind of page, the heaviest of each named. */
export function sizeRows(): readonly BenchRow[] {
  const pages = weighPages(distFolder);
  const blocking = pages.flatMap((page) => page.blocking).length;
  return [
    ...(Object.entries(pageBudgets) as [BudgetKind, number][]).flatMap(([kind, budget]) => {
      const own = pages.filter((page) => page.kind === kind);
      return row(`HTML, ${kind} (${own.length} pages)`, heaviest(own, 'html'), budget);
    }),
    ...row(
      'script an article can ever load',
      heaviest(
        pages.filter(({ kind }) => kind === 'article'),
        'script',
      ),
      fileBudgets.articleScript,
    ),
    ...Object.entries(searchSizes(distFolder, pages)).flatMap(([locale, size]) =>
      row(`search, ${locale}: index and script`, { size }, fileBudgets.search),
    ),
    ...row('fonts', { size: fontsSize(distFolder) }, fileBudgets.fonts),
    { what: 'requests that block the first paint', measured: `${blocking}`, target: '0', met: blocking === 0 },
  ];
}

function heaviest(pages: readonly PageWeight[], what: 'html' | 'script'): { size: number; file: string } | undefined {
  const [worst] = pages.toSorted((one, other) => other[what] - one[what]);
  return worst && { size: worst[what], file: worst.file };
}

function row(what: string, of: { size: number; file?: string } | undefined, budget: number): BenchRow[] {
  if (!of) return [];
  const place = of.file === undefined ? '' : ` (/${of.file.replace(/index\.html$/, '')})`;
  const bytes = (size: number): string => `${size.toLocaleString('en')} B`;
  return [{ what, measured: `${bytes(of.size)}${place}`, target: `≤ ${bytes(budget)}`, met: of.size <= budget }];
}
