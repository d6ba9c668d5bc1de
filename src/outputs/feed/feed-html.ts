import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { element, escapeXml } from '../xml.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** What a built chart becomes in a feed: its picture, what it shows for those who cannot see it, and its title, which leads to it. */
export interface FeedChart {
  readonly picture: string;
  readonly title: string;
  readonly description: string;
}

/** What readers of feeds show everywhere, with the attributes that mean something outside of the page. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  ...Object.fromEntries(
    'p h2 h3 h4 ul li table caption thead tbody tr em strong b i cite code pre blockquote sup sub del br hr dl dt dd'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
};
const dropped = new Set(['script', 'style', 'svg', 'canvas', 'template', 'form', 'nav', 'iframe', 'h1']);
const blocks = new Set(['div', 'section', 'summary', 'details', 'header', 'footer']);

/**
 * The prose of a built article as plain HTML for feed readers: no script, no control, charts as pictures, every address absolute. It is read from the
 * page itself, so that the feed cannot say anything else. `chartOf` knows the charts of the page's language.
 */
export function feedHtml(html: string, page: string, chartOf: (id: string) => FeedChart | undefined): string {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html));
  if (!main) throw new Error(`${page} has no main part.`);
  const prose = DomUtils.findOne((one) => / prose /.test(` ${one.attribs['class']} `), main.children) ?? main;
  const absolute = (address: string): string => new URL(address, page).href;

  const print = (node: Node): string => {
    if (node.type === ElementType.Text) return escapeXml((node as { readonly data: string }).data);
    if (!('attribs' in node)) return '';
    const { name, attribs, children } = node;
    const chart = name === 'figure' ? chartOf(attribs['data-chart'] ?? '') : undefined;
    if (chart) return printChart(chart, absolute(`#${attribs['data-chart']}`));
    if (dropped.has(name) || isControl(name, attribs)) return '';
    const inside = children.map(print).join('');
    const attributes = kept[name];
    if (attributes === undefined) return blocks.has(name) ? element('div', {}, inside) : inside;
    const said = [...attributes, 'lang'].map((key) => [key, attribs[key]] as const);
    const addressed = said.map(([key, value]) => [
      key,
      (key === 'href' || key === 'src') && value !== undefined ? absolute(value) : value,
    ]);
    return element(name, Object.fromEntries(addressed), /^(?:img|br|hr)$/.test(name) ? undefined : inside);
  };
  return prose.children.map(print).join('').trim();
}

/** Explanations that open on use, links to a place for copying, buttons that do something; the word that opens an explanation stays. */
const isControl = (name: string, attribs: Readonly<Record<string, string>>): boolean =>
  'popover' in attribs ||
  'hidden' in attribs ||
  attribs['class'] === 'anchor' ||
  (name === 'button' && !('popovertarget' in attribs));

function printChart({ picture, title, description }: FeedChart, address: string): string {
  const caption = element('figcaption', {}, element('a', { href: address }, escapeXml(title)));
  return element('figure', {}, `${element('img', { src: picture, alt: description })}${caption}`);
}
