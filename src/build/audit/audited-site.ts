import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeOf } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { pageRegistry, type Page } from '../../views/page-registry.ts';
import { filesBelow } from '../published/published-list.ts';

export interface BuiltFiles {
  /** Texts of the content, by path from the project's root: where a finding says to look. */
  readonly contents: ReadonlyMap<string, string>;
  /** Texts of the files that are text, by path below the folder of the build. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of all files below the folder of the build. */
  readonly files: ReadonlySet<string>;
  /** As in Astro's configuration. */
  readonly site: string;
  readonly base: string;
}

/** The built site as the checks see it. */
export type AuditedSite = ReturnType<typeof auditedSite>;

export function auditedSite(dataset: Dataset, { texts, files, contents, site, base }: BuiltFiles) {
  const prefix = base.replace(/\/$/, '');
  const registry = new Map(pageRegistry(dataset).map((page) => [`${page.path.slice(1)}index.html`, page]));
  const pages = [...texts]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, text]) => auditedPage(file, text, registry.get(file)));
  // Scheme, host and base path without a slash at the end: `https://example.org/something`.
  const root = `${new URL(site).origin}${prefix}`;
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return { dataset, root, base: prefix, pages, byFile, texts, files, contents };
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

type Document = ReturnType<typeof parseDocument>;
type ChildNode = Document['children'][number];
export type Element = Extract<ChildNode, { readonly attribs: object }>;
type Text = Extract<ChildNode, { readonly type: 'text' }> | Extract<ChildNode, { readonly data: string }>;

export const isTag = (node: ChildNode | Document | Element['parent']): node is Element =>
  node !== null && 'attribs' in node;
export const isText = (node: ChildNode): node is Text => String(node.type) === 'text';

/** One HTML file of the build, parsed once for all checks. */
export type AuditedPage = ReturnType<typeof auditedPage>;

/** `file` is its path below the folder of the build; `page` what the registry says of it, nothing of pages that are no records of it, such as redirects. */
export function auditedPage(file: string, html: string, page: Page | undefined) {
  const elements = elementsOf(parseDocument(html));
  const lang = elements.find(({ name }) => name === 'html')?.attribs['lang'];
  return {
    file,
    /** From the site's root, without base path: `/en/data/`. */
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    page,
    locale: localeOf(lang),
    elements,
    ids: new Set(elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined)),
  };
}

/** All elements below a document or an element, in order. */
export function elementsOf(root: Document | Element): Element[] {
  const found: Element[] = [];
  const visit = (node: ChildNode): void => {
    if (!isTag(node)) return;
    found.push(node);
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
  return found;
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** Elements whose words run on into those around them; all others stand apart. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi button cite code em i kbd mark q s small span strong sub sup time tspan u var'.split(' '),
);

/** The text of an element as readers see it, without the elements named in `without`; spaces that do not break become plain ones. */
export function textOf(element: Element, without: readonly string[] = []): string {
  const parts: string[] = [];
  const visit = (node: ChildNode): void => {
    if (isText(node)) parts.push(node.data);
    else if (isTag(node) && !silent.has(node.name) && !without.includes(node.name)) {
      const edge = inline.has(node.name) ? '' : ' ';
      parts.push(edge);
      node.children.forEach(visit);
      parts.push(edge);
    }
  };
  element.children.forEach(visit);
  // A narrow space is a part of a number, in languages that write thousands with it.
  return parts
    .join('')
    .replaceAll(/[^\S\u202f]+/g, ' ')
    .trim();
}

/** What stands in an element that nobody reads: a script. */
export const rawText = (element: Element): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('');

/** The nearest element around one that has a name or attribute, itself included. */
export function closest(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let node: Element | undefined = element; node; node = isTag(node.parent) ? node.parent : undefined) {
    if (test(node)) return node;
  }
  return undefined;
}

/** Files that hold text which readers or programs read. */
const readable = /\.(?:html|xml|csv|json|svg|txt|webmanifest)$/;

/** All files below a folder with forward slashes, and the texts of those that are text, those in archives too. */
export const readBuiltFiles = (folder: string) => readFolder(folder, readable);

function readFolder(folder: string, isText: RegExp) {
  const files = filesBelow(folder).sort();
  const texts = files
    .filter((file) => isText.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);
  const entries = files
    .filter((file) => file.endsWith('.zip'))
    .flatMap((file) => entriesOf(file, readFileSync(path.join(folder, file))));
  return { files: new Set(files), texts: new Map([...texts, ...entries]) };
}

/** Texts in an archive, under a path of their own: `data/all.zip/exports.csv`. */
const entriesOf = (file: string, bytes: Uint8Array): (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => readable.test(name))
    .map(([name, entry]) => [`${file}/${name}`, strFromU8(entry)] as const);

/** The texts of the content that is prose or YAML, by path from the project's root. */
export function contentTexts(srcDir: string, root: string): ReadonlyMap<string, string> {
  const { texts } = readFolder(path.join(srcDir, 'content'), /\.(?:mdx|yaml)$/);
  const folder = path.relative(root, path.join(srcDir, 'content')).split(path.sep).join('/');
  return new Map([...texts].map(([file, text]) => [`${folder}/${file}`, text]));
}
