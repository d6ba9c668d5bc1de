import { PurgeCSS } from 'purgecss';
import { tidyStyles, tokensRead } from './tidy-styles.ts';

/** Names that only the script of the search page puts into it. */
const searched = ['mark', 'section', 'details', 'summary', 'ol', 'h3', 'where', 'entries', 'quiet'];

/** Name that the script of every page may put into it: the offer of the other language. */
const scripted = ['suggest'];

/** Attributes that scripts set. */
const scriptedAttributes = ['data-theme', 'data-plain', 'hidden', 'aria-pressed', 'aria-selected', 'open'];

const known = new Map<string, Promise<string>>();

/** The part of a page's styles that its markup, or a script on it, can use. Pages with the same names share the work. */
export function usedStyles(css: string, html: string): Promise<string> {
  const names = namesIn(html);
  const tokens = tokensRead(html).toSorted();
  const key = `${names}\n${tokens.join(' ')}\n${css}`;
  let used = known.get(key);
  if (!used) {
    used = purge(css, names).then((rules) => tidyStyles(rules, tokens));
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
  if (names.has('data-search-results')) for (const name of searched) names.add(name);
  return [...names].sort().join(' ');
}
