import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type Root } from 'postcss';

/** The names of all tokens that a text reads: `var(--ink)`. */
export const tokensRead = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)),
];

/** Tokens that the sheet of the live charts reads, which a script brings into the page. */
const scriptedTokens = tokensRead(readFileSync(new URL('../styles/live-chart.css', import.meta.url), 'utf8'));

/**
 * The same styles in fewer bytes: each layer in one block, in the order of the layers, and only the tokens that a rule, or the page itself, reads.
 * @param css one page's styles, whose first statement names the layers in order
 * @param tokens names of the tokens that the page's drawings read
 */
export function tidyStyles(css: string, tokens: readonly string[]): string {
  const root = postcss.parse(css);
  joinLayers(root);
  dropTokens(root, new Set([...tokens, ...scriptedTokens]));
  return root.toString();
}

/** Rules keep their order within a layer, and between layers the order of the layers decides, so joined blocks mean what the scattered ones did. */
function joinLayers(root: Root): void {
  const layers = root.nodes.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'layer');
  const order = [...new Set(layers.flatMap(({ params }) => params.split(',').map((name) => name.trim())))];
  const blocks = layers.filter(({ nodes }) => nodes !== undefined);
  for (const name of order) {
    const [first, ...others] = blocks.filter(({ params }) => params === name);
    if (!first) continue;
    for (const other of others) first.append(other.nodes ?? []);
    root.append(first);
  }
  // Blocks in order say the order; the statements that named it first are spent.
  for (const node of layers) if (node.nodes === undefined || node.nodes.length === 0) node.remove();
}

/** Drops the tokens that nothing reads, then those that only these read, until all are needed. */
function dropTokens(root: Root, wanted: ReadonlySet<string>): void {
  for (;;) {
    const read = new Set(wanted);
    root.walkDecls(({ value }) => tokensRead(value).forEach((name) => read.add(name)));
    let dropped = false;
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      dropped = true;
    });
    if (!dropped) break;
  }
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
}
