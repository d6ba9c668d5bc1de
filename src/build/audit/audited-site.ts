import type { Dataset } from '../../model/dataset.ts';
import { pageRegistry } from '../../views/page-registry.ts';
import { auditedPage, type AuditedPage } from './audited-page.ts';

/** The built site as the checks see it. */
export interface AuditedSite {
  readonly dataset: Dataset;
  /** Scheme, host and base path without a slash at the end: `https://example.org/something`. */
  readonly root: string;
  /** Base path without a slash at the end; empty at the root of a domain. */
  readonly base: string;
  readonly pages: readonly AuditedPage[];
  /** Texts of the files that are text, by path below the folder of the build. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of all files below the folder of the build. */
  readonly files: ReadonlySet<string>;
  /** Texts of the content, by path from the project's root: where a finding says to look. */
  readonly contents: ReadonlyMap<string, string>;
}

export interface BuiltFiles {
  readonly contents: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
  /** As in Astro's configuration. */
  readonly site: string;
  readonly base: string;
}

export function auditedSite(dataset: Dataset, { texts, files, contents, site, base }: BuiltFiles): AuditedSite {
  const prefix = base.replace(/\/$/, '');
  const registry = new Map(pageRegistry(dataset).map((page) => [`${page.path.slice(1)}index.html`, page]));
  const pages = [...texts]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, text]) => auditedPage(file, text, registry.get(file)));
  return { dataset, root: `${new URL(site).origin}${prefix}`, base: prefix, pages, texts, files, contents };
}

/** What an address on a page points to within the site: `/en/data/` and its anchor; undefined for addresses elsewhere. */
export function insideAddress(
  { root, base }: AuditedSite,
  page: AuditedPage,
  href: string,
): { readonly path: string; readonly anchor: string } | undefined {
  if (/^(mailto:|tel:|data:|javascript:)/.test(href)) return undefined;
  const url = URL.parse(href, `${root}${page.address}`);
  if (!url || url.origin !== new URL(root).origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  // An address that forgets the base path is one that does not exist.
  const within = path === base || path.startsWith(`${base}/`) ? path.slice(base.length) || '/' : `//${path}`;
  return { path: within, anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** The file that a static host serves for a path. */
export const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
