import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { callName, callNames, ruleOf, type CallRules } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { LocatedCall } from './article-tree.ts';
import type { Place } from './prose-rules.ts';

export interface ReadComponent {
  /** Undefined for a component that does not exist. */
  readonly call: LocatedCall | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Reads a component of an article as a call: a known name, and attributes that are plain text. */
export function readComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  place: Place,
  rules: CallRules,
): ReadComponent {
  const tag = `<${node.name ?? ''}>`;
  const name = callName(node.name ?? '');
  const rule = name === undefined ? undefined : ruleOf(rules, name);
  if (name === undefined || rule === undefined) {
    const isHtml = !/^[A-Z]/.test(node.name ?? '');
    const found = isHtml ? `${tag} is raw HTML.` : `There is no component ${tag}.`;
    const expected = isHtml
      ? 'Write Markdown: **strong**, *emphasis*, [words](address), "- " for lists; or one of the site’s components.'
      : `Expected one of: ${callNames(rules, 'mdx')}.`;
    return { call: undefined, problems: [{ ...place, found, expected }] };
  }
  const problems: ContentProblem[] = [];
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push({
        ...place,
        found: `${tag} has code: {${attribute.value}}.`,
        expected: 'Expected attributes as plain text: period="2020".',
      });
    } else if (typeof attribute.value !== 'string') {
      const found = attribute.value ? `{${attribute.value.value}}` : 'nothing';
      const plain = attribute.value?.value.replaceAll(/[^\p{L}\p{N}-]/gu, '') ?? '…';
      problems.push({
        ...place,
        found: `${tag} has ${found} as ${attribute.name}.`,
        expected: `Expected plain text in quotes: ${attribute.name}="${plain}".`,
      });
      attributes[attribute.name] = plain;
    } else {
      if (Object.hasOwn(attributes, attribute.name)) {
        problems.push({
          ...place,
          found: `${tag} has "${attribute.name}" twice.`,
          expected: 'Keep the right one and delete the other.',
        });
      }
      attributes[attribute.name] = attribute.value;
    }
  }
  problems.push(...checkChildren(node, rule.children === 'required', tag, place));
  const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  return { call: { name, attributes, line: place.line ?? 1, words }, problems };
}

function checkChildren(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  needsText: boolean,
  tag: string,
  place: Place,
): ContentProblem[] {
  const hasText = node.children.length > 0;
  if (hasText === needsText) return [];
  return needsText
    ? [
        {
          ...place,
          found: `${tag} holds no text.`,
          expected: `Write it around the words that readers see: ${tag.replace('>', ' id="…">')}words</${node.name}>.`,
        },
      ]
    : [
        {
          ...place,
          found: `${tag} holds text.`,
          expected: `It prints its own. End it with "/>" and put the text before or after it.`,
        },
      ];
}
