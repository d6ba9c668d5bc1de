import { articleWords } from '../../i18n/messages/articles.ts';
import { must, type Article, type Dataset } from '../../model/dataset.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FigureCall } from '../../model/template.ts';
import { citedSources } from '../../views/cited-sources.ts';
import { evaluateCall } from '../../figures/evaluate-call.ts';
import { figureLink } from '../../figures/figure-link.ts';
import { formatFigure } from '../../figures/format-figure.ts';
import { plainText } from '../../figures/render-text.ts';
import { chartFile } from '../../views/file-paths.ts';
import { articlePath, indicatorPath, projectPath, termPath } from '../../views/record-paths.ts';
import { sourceLabel } from '../../views/source-label.ts';
import { callOf, childrenOf, readArticle, type ArticleNode } from './article-tree.ts';
import { element, escapeXml } from './xml.ts';

type Address = (path: string) => string;

/** An article as plain HTML for feed readers: no script, charts as pictures, every address absolute, its sources listed below. */
export function articleHtml(dataset: Dataset, article: Article, locale: Locale, address: Address): string {
  const { body } = article.texts[locale];
  const page = address(articlePath(dataset, article.id, locale));
  const cited = citedSources(body);
  const printer = new ArticlePrinter(dataset, locale, address, page, cited);
  return `${readArticle(body)
    .map((node) => printer.print(node))
    .join('\n')}\n${sourceList(dataset, cited, locale)}`;
}

function sourceList(dataset: Dataset, cited: readonly string[], locale: Locale): string {
  if (cited.length === 0) return '';
  const items = cited.map((id) => {
    const source = must(dataset.sources, id, 'source');
    const title = element(
      'a',
      { href: source.url, lang: source.language === locale ? undefined : source.language },
      element('cite', {}, escapeXml(source.title)),
    );
    return element('li', {}, `${title}, ${escapeXml(sourceLabel(source, locale))}`);
  });
  return `${element('h2', {}, escapeXml(articleWords[locale].sources))}\n${element('ol', {}, items.join(''))}`;
}

const plainTags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableCell: 'td',
};

class ArticlePrinter {
  readonly #dataset: Dataset;
  readonly #locale: Locale;
  readonly #address: Address;
  readonly #page: string;
  readonly #cited: readonly string[];

  constructor(dataset: Dataset, locale: Locale, address: Address, page: string, cited: readonly string[]) {
    this.#dataset = dataset;
    this.#locale = locale;
    this.#address = address;
    this.#page = page;
    this.#cited = cited;
  }

  print(node: ArticleNode): string {
    const tag = plainTags[node.type];
    if (tag !== undefined) return element(tag, {}, this.#inside(node));
    switch (node.type) {
      case 'text':
        return escapeXml(node.value);
      case 'inlineCode':
        return element('code', {}, escapeXml(node.value));
      case 'heading':
        return element(`h${node.depth}`, {}, this.#inside(node));
      case 'list':
        return element(node.ordered ? 'ol' : 'ul', {}, this.#inside(node));
      case 'listItem': {
        // An item that is one paragraph needs no paragraph of its own.
        const [only, ...more] = childrenOf(node);
        return element(
          'li',
          {},
          only?.type === 'paragraph' && more.length === 0 ? this.#inside(only) : this.#inside(node),
        );
      }
      case 'table':
        return element('table', {}, this.#inside(node));
      case 'break':
        return '<br/>';
      case 'thematicBreak':
        return '<hr/>';
      case 'link':
        return element('a', { href: this.#absolute(node.url) }, this.#inside(node));
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#component(callOf(node), () => this.#inside(node));
      default:
        throw new Error(`Feeds cannot print "${node.type}". Teach src/outputs/feed/article-html.ts how.`);
    }
  }

  #inside(node: ArticleNode): string {
    return childrenOf(node)
      .map((child) => this.print(child))
      .join('');
  }

  #absolute(url: string): string {
    if (/^[a-z]+:/.test(url)) return url;
    return url.startsWith('/') ? this.#address(url) : new URL(url, this.#page).href;
  }

  #component(call: FigureCall, inside: () => string): string {
    const { id = '', source = '' } = call.attributes;
    switch (call.name) {
      case 'term':
        return element('a', { href: this.#address(termPath(id, this.#locale)) }, inside());
      case 'project':
        return element('a', { href: this.#address(projectPath(this.#dataset, id, this.#locale)) }, inside());
      case 'indicator':
        return element('a', { href: this.#address(indicatorPath(this.#dataset, id, this.#locale)) }, inside());
      case 'cite':
        return element(
          'sup',
          {},
          element('a', { href: `${this.#page}#source-${source}` }, String(this.#cited.indexOf(source) + 1)),
        );
      case 'chart':
        return this.#chart(id);
      default: {
        const figure = evaluateCall(this.#dataset, call);
        const { path } = figureLink(this.#dataset, figure, this.#locale);
        return element('a', { href: this.#address(path) }, escapeXml(formatFigure(figure, this.#locale)));
      }
    }
  }

  #chart(id: string): string {
    const { title, description } = must(this.#dataset.charts, id, 'chart');
    const text = (field: typeof title): string => plainText(this.#dataset, field[this.#locale], this.#locale);
    const picture = element('img', {
      src: this.#address(chartFile(id, this.#locale, 'png')),
      alt: `${text(title)}. ${text(description)}`,
    });
    const link = element('a', { href: `${this.#page}#${id}` }, escapeXml(text(title)));
    return element('figure', {}, `${picture}${element('figcaption', {}, `${link}. ${escapeXml(text(description))}`)}`);
  }
}
