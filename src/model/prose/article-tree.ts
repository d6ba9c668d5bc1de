import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { callName } from '../call-rules.ts';
import type { FigureCall } from '../text.ts';

export type ArticleNode = MdastNode;

/** A component of an article and the line of its body on which it begins. */
export interface LocatedCall extends FigureCall {
  readonly line: number;
  /** Within it. */
  readonly words?: string;
}

/** The body of an article or page, read once: everything that asks for its calls, words or blocks asks here. */
export interface ArticleTree {
  readonly blocks: readonly ArticleNode[];
  /** Components in order. */
  readonly calls: readonly LocatedCall[];
  /** Line of the first heading; infinite where there is none. */
  readonly firstHeading: number;
  /** How many words a reader reads. */
  readonly words: number;
}

const known = new Map<string, ArticleTree>();

/** Throws on MDX that cannot be read, which the checks on prose report beforehand. */
export function articleTree(body: string): ArticleTree {
  const before = known.get(body);
  if (before) return before;
  const { children: blocks } = parseBlocks(body) as { readonly children: readonly ArticleNode[] };
  const calls: LocatedCall[] = [];
  let words = 0;
  let firstHeading = Infinity;
  const visit = (node: ArticleNode): void => {
    if ('value' in node && (node.type === 'text' || node.type === 'inlineCode'))
      words += node.value.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
    if (node.type === 'heading') firstHeading = Math.min(firstHeading, node.position?.start.line ?? Infinity);
    if (isComponent(node) && callName(node.name ?? '') !== undefined)
      calls.push({ ...callOf(node), line: node.position?.start.line ?? 1 });
    childrenOf(node).forEach(visit);
  };
  blocks.forEach(visit);
  const tree = { blocks, calls, firstHeading, words };
  known.set(body, tree);
  return tree;
}

export const parseBlocks = (body: string): MdastNode => mdxToMdast(body, { features: { frontmatter: false } });

export const childrenOf = (node: ArticleNode): readonly ArticleNode[] =>
  'children' in node ? (node.children as readonly ArticleNode[]) : [];

export const isComponent = (node: ArticleNode): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The call that a component stands for. Throws on what the content checks do not let through. */
export function callOf(node: MdxJsxFlowElement | MdxJsxTextElement): FigureCall {
  const name = callName(node.name ?? '');
  if (name === undefined) throw new Error(`There is no component <${node.name ?? ''}>.`);
  const pairs = node.attributes.map((attribute): [string, string] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`<${node.name ?? ''}> has an attribute that is not plain text.`);
    return [attribute.name, attribute.value];
  });
  return { name, attributes: Object.fromEntries(pairs) };
}

/** Ids of the sources that a body cites, in order of their first citation. */
export const citedSources = (body: string): readonly string[] => [
  ...new Set(
    articleTree(body).calls.flatMap(({ name, attributes }) => (name === 'cite' ? [attributes['source'] ?? ''] : [])),
  ),
];
