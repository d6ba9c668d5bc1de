import {
  closest,
  insideAddress,
  isTag,
  textOf,
  type AuditedPage,
  type AuditedSite,
  type Element,
} from './audited-site.ts';

const kinds = {
  'data-o': 'value',
  'data-p': 'printed',
  'data-d': 'derived',
  'data-q': 'quantity',
  'data-c': 'count',
  'data-w': 'words',
} as const;

/** A number of a page that says what it is bound to. See `figureLink`, which writes the marks. */
export type BoundNumber = ReturnType<typeof boundNumbers>[number];

/** Every bound number of a page: links and cells that carry a mark. Cells of a chart's table carry marks for its script, and hold a link that is bound. */
export function boundNumbers(site: AuditedSite, page: AuditedPage) {
  return page.elements.flatMap((element) => {
    if (!isBound(element)) return [];
    const { attribs } = element;
    const target = attribs['href'] === undefined ? undefined : insideAddress(site, page, attribs['href']);
    const mark = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) => one in attribs);
    const isCell = 'data-v' in attribs;
    if (mark === undefined && !isCell) return [];
    return [
      {
        kind: mark === undefined || isCell ? ('value' as const) : kinds[mark],
        /** Id of the report, for `value` and `printed`. */
        record: isCell ? rowOf(element) : (target?.anchor ?? rowOf(element)),
        /** What the mark holds: the printed percentage, the computation, the quantity's value, what is counted. */
        value: isCell ? '' : (attribs[mark ?? ''] ?? ''),
        /** Address that the number links to, from the site's root; undefined without a link. */
        path: isCell ? undefined : target?.path,
        text: textOf(element, isCell ? ['small'] : []),
        /** The paragraph, cell or row that readers take in with the number. */
        around: `${textOf(element)} ${aroundOf(element)}`,
      },
    ];
  });
}

/** The same of every page. */
export const numbersByPage = (site: AuditedSite): ReadonlyMap<AuditedPage, readonly BoundNumber[]> =>
  new Map(site.pages.map((page) => [page, boundNumbers(site, page)]));

function isBound(element: Element): boolean {
  if (element.name === 'figure' || element.name === 'th') return false;
  if (element.name !== 'td')
    return (
      Object.keys(kinds).some((mark) => mark in element.attribs) &&
      closest(element, ({ name }) => name === 'svg') === undefined
    );
  // The value cell of a report's row has the mark and no value; a computed cell has its computation.
  return element.attribs['data-v'] === '' || (element.attribs['data-d'] ?? '') !== '';
}

const blocks: ReadonlySet<string> = new Set(
  'p li tr dd dl div section header figure figcaption caption table'.split(' '),
);

/** The block that holds the number, and the one around it: a tag may stand beside the paragraph of its number. */
function aroundOf(element: Element): string {
  const block = closest(element, ({ name }) => blocks.has(name));
  const outer = block && isTag(block.parent) ? closest(block.parent, ({ name }) => blocks.has(name)) : undefined;
  return textOf(outer ?? block ?? element);
}

const rowOf = (element: Element): string => closest(element, ({ name }) => name === 'tr')?.attribs['id'] ?? '';
