import { PurgeCSS } from 'purgecss';

/** Names that only scripts put into a page: the live chart, search results. */
const scripted = [
  /^chart-/,
  'canvas',
  'mark',
  'section',
  'details',
  'summary',
  'ol',
  'h3',
  'suggest',
  'where',
  'entries',
  'quiet',
];

/** Attributes that scripts set. */
const scriptedAttributes = ['data-theme', 'hidden', 'aria-pressed', 'aria-selected', 'open'];

const known = new Map<string, Promise<string>>();

/** The part of a page's styles that its markup, or a script on it, can use. Pages with the same names share the work. */
export function usedStyles(css: string, html: string): Promise<string> {
  const names = namesIn(html);
  const key = `${names}\n${css}`;
  let used = known.get(key);
  if (!used) {
    used = purge(css, names);
    known.set(key, used);
  }
  return used;
}

async function purge(css: string, names: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names, extension: 'txt' }],
    css: [{ raw: css }],
    // A rule of states alone, as that of the visible focus, holds for whatever is in the page.
    safelist: { standard: [...scripted, /^:focus/] },
    dynamicAttributes: scriptedAttributes,
    // Every name in the list counts, whatever it names: removing too little is harmless.
    defaultExtractor: (text) => text.split(' '),
    // Drawings in the page name tokens, so all of them stay.
    variables: false,
  });
  return result?.css ?? css;
}

/** Every tag, class, id, attribute name and short attribute value of a page, once, in order. */
function namesIn(html: string): string {
  const names = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)/g)) {
    names.add(tag);
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)) {
      names.add(name);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(one);
      else if (name === 'lang' || name === 'role' || name === 'type' || name === 'scope') names.add(value);
    }
  }
  // Selectors by address: of links that leave the site.
  if (/ href="https?:/.test(html)) names.add('http');
  return [...names].sort().join(' ');
}
