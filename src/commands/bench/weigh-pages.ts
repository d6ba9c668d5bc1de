import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageKind, type PageKind } from './page-kind.ts';
import { reachableScripts } from './reachable-scripts.ts';

/** One built page and what it costs a reader. Sizes are bytes after brotli at its highest quality, unless they say otherwise. */
export interface PageWeight {
  /** From the root of the built site, with slashes. */
  readonly file: string;
  readonly kind: PageKind;
  readonly html: number;
  /** Inlined styles as they stand, not compressed. */
  readonly css: number;
  /** Drawings in the HTML, not compressed. */
  readonly svg: number;
  /** Every script that the page can ever load, in files of the site. */
  readonly scripts: readonly string[];
  readonly script: number;
  /** Requests other than the HTML that must end before anything is painted. */
  readonly blocking: readonly string[];
}

const known = new Map<string, number>();

/** Size of a file or text after brotli at quality 11. */
export function brotliSize(content: Buffer | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function brotliFileSize(file: string): number {
  const size = known.get(file) ?? brotliSize(readFileSync(file));
  known.set(file, size);
  return size;
}

/** All pages of a built site; redirects, which nobody reads, are left out. */
export function weighPages(dist: string): readonly PageWeight[] {
  const files = globSync('**/*.html', { cwd: dist })
    .map((file) => file.split(sep).join('/'))
    .sort();
  return files.flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    return html.includes('http-equiv="refresh"') ? [] : [weighPage(dist, file, html)];
  });
}

function weighPage(dist: string, file: string, html: string): PageWeight {
  const scripts = reachableScripts(dist, html);
  const lengths = (pattern: RegExp): number =>
    Array.from(html.matchAll(pattern), ([all]) => Buffer.byteLength(all)).reduce((sum, one) => sum + one, 0);
  return {
    file,
    kind: pageKind(file),
    html: brotliSize(html),
    css: lengths(/(?<=<style>)[\s\S]*?(?=<\/style>)/g),
    svg: lengths(/<svg[\s\S]*?<\/svg>/g),
    scripts,
    script: scripts.reduce((sum, script) => sum + brotliFileSize(join(dist, script)), 0),
    blocking: blockingRequests(html),
  };
}

/** Stylesheets, imported styles, and scripts that the parser waits for. Modules and deferred scripts wait for the parser. */
export function blockingRequests(html: string): readonly string[] {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const sheets = tags.filter((tag) => /\brel="?stylesheet\b/.test(tag) && !/\bmedia="?print\b/.test(tag));
  const scripts = tags.filter(
    (tag) => /^<script\b/.test(tag) && /\bsrc=/.test(tag) && !/\b(?:async|defer|type="?module)\b/.test(tag),
  );
  return [...sheets, ...scripts, ...(html.match(/@import\b[^;]*;/g) ?? [])];
}
