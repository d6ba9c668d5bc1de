import { parseDocument } from 'htmlparser2';
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import type { Page } from '../../views/page-registry.ts';

type Document = ReturnType<typeof parseDocument>;
type ChildNode = Document['children'][number];
export type Element = Extract<ChildNode, { readonly attribs: object }>;
type Text = Extract<ChildNode, { readonly type: 'text' }> | Extract<ChildNode, { readonly data: string }>;

export const isTag = (node: ChildNode | Document | Element['parent']): node is Element =>
  node !== null && 'attribs' in node;
export const isText = (node: ChildNode): node is Text => String(node.type) === 'text';

/** One HTML file of the build, parsed once for all checks. */
export interface AuditedPage {
  /** Path below the folder of the build. */
  readonly file: string;
  /** Address from the site's root, without base path: `/en/data/`. */
  readonly address: string;
  /** What the page registry says of it; undefined for pages that are not records of it, such as redirects. */
  readonly page: Page | undefined;
  /** Language of the page, as its `lang` says; the first language if it says none. */
  readonly locale: Locale;
  /** All elements in the order of the document. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  /** Whether it only leads to another address. */
  readonly isRedirect: boolean;
}

export function auditedPage(file: string, html: string, page: Page | undefined): AuditedPage {
  const elements = elementsOf(parseDocument(html));
  const lang = elements.find(({ name }) => name === 'html')?.attribs['lang'];
  return {
    file,
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    page,
    locale: locales.find((one) => one === lang) ?? defaultLocale,
    elements,
    ids: new Set(elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined)),
    isRedirect: elements.some(({ name, attribs }) => name === 'meta' && attribs['http-equiv'] === 'refresh'),
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

/** The nearest element around one that has a name or attribute, itself included. */
export function closest(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let node: Element | undefined = element; node; node = isTag(node.parent) ? node.parent : undefined) {
    if (test(node)) return node;
  }
  return undefined;
}
