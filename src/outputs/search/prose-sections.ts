import GithubSlugger from 'github-slugger';
import type { Locale } from '../../i18n/locales.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import { callName } from '../../model/prose/figure-calls.ts';
import { callOf, childrenOf, readArticle, type ArticleNode } from '../feed/article-tree.ts';
import { evaluateCall } from '../../figures/evaluate-call.ts';
import { formatFigure } from '../../figures/format-figure.ts';
import { plainText } from '../../figures/render-text.ts';
import { sentences, type SearchSection } from './search-page.ts';

/** The text of an MDX body, divided at its headings and charts. The first section is what stands before the first heading; it may be empty. */
export function proseSections(dataset: Dataset, body: string, locale: Locale): readonly SearchSection[] {
  // Anchors of headings are made as Astro makes them.
  const slugger = new GithubSlugger();
  let current: { anchor?: string; heading?: string; text: string } = { text: '' };
  const sections = [current];
  for (const node of readArticle(body)) {
    if (node.type === 'heading') {
      const heading = textOf(dataset, node, locale);
      current = { anchor: slugger.slug(heading), heading, text: '' };
      sections.push(current);
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Chart') {
      sections.push(chartSection(dataset, callOf(node).attributes['id'] ?? '', locale));
    } else current.text += `${textOf(dataset, node, locale)} `;
  }
  return sections;
}

/** A chart as it is found on the page that shows it. */
export function chartSection(
  dataset: Dataset,
  id: string,
  locale: Locale,
): { anchor: string; heading: string; text: string } {
  const { title, description } = must(dataset.charts, id, 'chart');
  return {
    anchor: id,
    heading: plainText(dataset, title[locale], locale),
    text: plainText(dataset, description[locale], locale),
  };
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'tableCell', 'break']);

function textOf(dataset: Dataset, node: ArticleNode, locale: Locale): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && childrenOf(node).length === 0) {
    const name = callName(node.name ?? '');
    if (name === undefined || name === 'cite') return '';
    return formatFigure(evaluateCall(dataset, callOf(node)), locale);
  }
  const inside = childrenOf(node)
    .map((child) => textOf(dataset, child, locale))
    .join('');
  // Items of a list and cells of a table are read as sentences.
  return blocks.has(node.type) ? `${sentences(inside)} ` : inside;
}
