import { closest, textOf, type AuditedPage, type Element } from './audited-page.ts';
import { insideAddress, type AuditedSite } from './audited-site.ts';

/** A number of a page that says what it is bound to. See `figureLink`, which writes the marks. */
export interface BoundNumber {
  readonly kind: 'value' | 'printed' | 'derived' | 'quantity' | 'count';
  /** Id of the report, for `value` and `printed`. */
  readonly record: string;
  /** What the mark holds: the printed percentage, the computation, the quantity's value, what is counted. */
  readonly value: string;
  /** Address that the number links to, from the site's root; undefined without a link. */
  readonly path: string | undefined;
  readonly text: string;
}

const kinds = {
  'data-o': 'value',
  'data-p': 'printed',
  'data-d': 'derived',
  'data-q': 'quantity',
  'data-c': 'count',
} as const;

/** Every bound number of a page: links and cells that carry a mark. Cells of a chart's table carry marks for its script, and hold a link that is bound. */
export function boundNumbers(site: AuditedSite, page: AuditedPage): readonly BoundNumber[] {
  return page.elements.flatMap((element) => {
    if (!isBound(element)) return [];
    const { attribs } = element;
    const href = attribs['href'];
    const target = href === undefined ? undefined : insideAddress(site, page, href);
    if ('data-v' in attribs)
      return [
        {
          kind: 'value',
          record: rowOf(element),
          value: '',
          path: undefined,
          text: textOf(element, ['small']),
        } as const,
      ];
    const mark = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) => one in attribs);
    if (mark === undefined) return [];
    return [
      {
        kind: kinds[mark],
        record: target?.anchor ?? rowOf(element),
        value: attribs[mark] ?? '',
        path: target?.path,
        text: textOf(element),
      },
    ];
  });
}

function isBound(element: Element): boolean {
  if (element.name === 'figure' || element.name === 'th') return false;
  if (element.name !== 'td')
    return Object.keys(kinds).some((mark) => mark in element.attribs) && closest(element, isSvg) === undefined;
  // The value cell of a report's row has the mark and no value; a computed cell has its computation.
  return element.attribs['data-v'] === '' || (element.attribs['data-d'] ?? '') !== '';
}

const isSvg = ({ name }: Element): boolean => name === 'svg';

const rowOf = (element: Element): string => closest(element, ({ name }) => name === 'tr')?.attribs['id'] ?? '';
