import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { callName } from '../../model/prose/figure-calls.ts';
import type { FigureCall } from '../../model/template.ts';

export type ArticleNode = MdastNode;

/** The blocks of an article's MDX in order. */
export function readArticle(body: string): readonly ArticleNode[] {
  const root = mdxToMdast(body, { features: { frontmatter: false } }) as { readonly children: readonly ArticleNode[] };
  return root.children;
}

export const childrenOf = (node: ArticleNode): readonly ArticleNode[] =>
  'children' in node ? (node.children as readonly ArticleNode[]) : [];

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
