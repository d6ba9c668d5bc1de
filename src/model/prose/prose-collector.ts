import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { defaultLocale, languageOf, locales } from '../../i18n/locales.ts';
import { checkCallForm, ruleOf, type CallRules } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { LocatedCall } from './article-tree.ts';
import { componentMark, excerpt, showInvisible } from './excerpt.ts';
import type { Place } from './prose-rules.ts';
import type { ParsedProse, ProseHeading, ProseText } from './parsed-prose.ts';
import { readComponent } from './read-component.ts';

interface OpenText {
  text: string;
  readonly line: number;
  readonly column: number;
  readonly calls: LocatedCall[];
  /** Where each piece begins in `text`, and on which line. */
  readonly pieces: { readonly index: number; readonly line: number }[];
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
const notUsed: Readonly<Record<string, readonly [string, string]>> = {
  mdxFlowExpression: [
    'code in braces',
    'Write a component such as <Value indicator="exports" period="2020" />, or plain words.',
  ],
  mdxTextExpression: [
    'code in braces',
    'Write a component such as <Value indicator="exports" period="2020" />, or plain words.',
  ],
  mdxjsEsm: [
    'an import or export',
    'Delete it: the components are known in every article. A sentence may not begin with "import" or "export".',
  ],
  footnoteDefinition: ['a footnote', 'Cite a source with <Cite source="…" />, or put the remark into the text.'],
  footnoteReference: ['a footnote', 'Cite a source with <Cite source="…" />, or put the remark into the text.'],
  html: ['raw HTML', 'Use Markdown and the site’s components.'],
};

/** Walks an article's tree once and collects what the checks need. */
export class ProseCollector {
  readonly problems: ContentProblem[] = [];
  readonly #headings: ProseHeading[] = [];
  readonly #calls: LocatedCall[] = [];
  readonly #texts: ProseText[] = [];
  readonly #place: Place;
  readonly #rules: CallRules;
  #open: OpenText | undefined;

  constructor(place: Place, rules: CallRules) {
    this.#place = place;
    this.#rules = rules;
  }

  result(): Omit<ParsedProse, 'problems'> {
    return { headings: this.#headings, calls: this.#calls, texts: this.#texts };
  }

  visit(node: MdastNode): void {
    const line = this.#lineOf(node);
    const reason = notUsed[node.type];
    if (reason)
      this.#report(
        line,
        `There is ${reason[0]}${'value' in node ? `: "${excerpt(node.value, 0, 40)}"` : ''}.`,
        reason[1],
      );
    if (blocks.has(node.type) && !this.#open) return this.#block(node);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return this.#add(node.value, line, node);
      case 'break':
        return this.#add('\n', line, node);
      case 'code':
        return this.#alone(node.value, node);
      case 'image':
        this.#checkImage(node.url, node.alt ?? '', line);
        this.#alone(node.alt ?? '', node);
        return this.#alone(node.title ?? '', node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#component(node);
      case 'link':
        this.#checkAddress(node.url, line);
        if (node.children.length === 0)
          this.#report(
            line,
            `The link to "${node.url}" has no words.`,
            'Write the words that readers tap: [words](address).',
          );
        this.#alone(node.title ?? '', node);
        break;
      case 'definition':
        this.#checkAddress(node.url, line);
        return this.#alone(node.title ?? '', node);
    }
    this.#children(node);
  }

  #children(node: MdastNode): void {
    if ('children' in node) for (const child of node.children) this.visit(child);
  }

  #block(node: MdastNode): void {
    const open = (this.#open = this.#start(node));
    this.#children(node);
    this.#open = undefined;
    this.#close(open);
    if (node.type === 'heading')
      this.#headings.push({ level: node.depth, line: open.line, text: showInvisible(open.text) });
  }

  /** A text of its own beside the running text. */
  #alone(text: string, node: MdastNode, calls: readonly LocatedCall[] = []): void {
    const open = this.#start(node);
    open.calls.push(...calls);
    open.text = text;
    open.pieces.push({ index: 0, line: open.line });
    this.#close(open);
  }

  #start(node: MdastNode): OpenText {
    return { text: '', line: this.#lineOf(node), column: node.position?.start.column ?? 1, calls: [], pieces: [] };
  }

  #close({ text, line, column, calls, pieces }: OpenText): void {
    if (text === '') return;
    const lineAt = (index: number): number => {
      const piece = pieces.findLast((one) => one.index <= index);
      return piece ? piece.line + text.slice(piece.index, index).split('\n').length - 1 : line;
    };
    this.#texts.push({ text, line, column, calls, lineAt });
  }

  #add(text: string, line: number, node: MdastNode, calls: readonly LocatedCall[] = []): void {
    if (!this.#open) return this.#alone(text, node, calls);
    this.#open.pieces.push({ index: this.#open.text.length, line });
    this.#open.text += text;
  }

  #component(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    const line = this.#lineOf(node);
    const place = { ...this.#place, line };
    const { call, problems } = readComponent(node, place, this.#rules);
    this.problems.push(...problems);
    if (call) {
      this.#calls.push(call);
      this.#open?.calls.push(call);
      this.problems.push(...checkCallForm(call, 'mdx', place, this.#rules));
      if (ruleOf(this.#rules, call.name)?.children !== 'required') return this.#add(componentMark, line, node, [call]);
    }
    this.#children(node);
  }

  #checkAddress(url: string, line: number): void {
    if (!/^(?:https?:\/\/[^\s/]+\.\p{L}{2,}(?:[/:?#]|$)|mailto:[^@\s]+@[^@\s]+\.|[.#?]|\/(?!\/))/iu.test(url))
      return this.#report(
        line,
        `The link goes to "${showInvisible(url)}".`,
        'Expected an address that begins with https://, http://, mailto:, "/" or "#".',
      );
    const here = locales.find((locale) => this.#place.file.endsWith(`/${locale}.mdx`));
    const isPage = url.startsWith('/') && !/^\/(?:data\/.|charts\/)|\.[a-z]+$/.test(url);
    const there = locales.find((locale) => locale !== defaultLocale && url.startsWith(`/${locale}/`)) ?? defaultLocale;
    if (!here || !isPage || here === there) return;
    const [own, other] = [languageOf[here].englishName, languageOf[there].englishName];
    const found = `The link in the ${own} text goes to "${url}", a page in ${other}.`;
    this.#report(line, found, `Expected the address of its ${own} twin.`);
  }

  #checkImage(url: string, alt: string, line: number): void {
    if (!url.startsWith('./'))
      this.#report(
        line,
        `The picture is at "${showInvisible(url)}".`,
        'Expected a file in the folder of the article: ![what is to be seen](./name.png).',
      );
    if (alt.trim() === '')
      this.#report(
        line,
        `The picture "${showInvisible(url)}" has no words for those who cannot see it.`,
        'Write what is to be seen, in the language of the text: ![what is to be seen](./name.png).',
      );
  }

  #report(line: number, found: string, expected: string): void {
    this.problems.push({ ...this.#place, line, found, expected });
  }

  #lineOf(node: MdastNode): number {
    return (node.position?.start.line ?? 1) + (this.#place.line ?? 1) - 1;
  }
}
