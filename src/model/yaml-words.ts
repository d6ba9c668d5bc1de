import { isScalar, visit, type Node, type YAMLError } from 'yaml';
import type { ContentProblem } from './content-problem.ts';

export type YamlWords = Pick<ContentProblem, 'found' | 'expected'>;

const quotes = 'Put the whole text in "quotes".';
const evenly =
  'Expected "name: value" lines with even indentation and every name once. Put text that holds ": " or begins with a sign in "quotes".';

/** What the parser's codes mean to somebody who types a record. */
const meanings: Readonly<Partial<Record<string, readonly [found: string, expected: string]>>> = {
  MULTIPLE_DOCS: [
    'A line of three hyphens begins a second record in this file.',
    'Expected one record in a file. Delete the line "---".',
  ],
  TAB_AS_INDENT: ['A tab stands before the text.', 'Indent with spaces, two for each step.'],
  BAD_INDENT: ['The line is not indented like the lines around it.', evenly],
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon and a space stand inside the text.',
    `YAML reads what is before them as a name. ${quotes}`,
  ],
  BLOCK_IN_FLOW: [
    'A bracket "[" or "{" is not closed.',
    'Close it, or put text that begins with a bracket in "quotes".',
  ],
  MISSING_CHAR: ['A sign is missing: a quote, bracket, comma or colon.', `Close what is open. ${evenly}`],
  QUOTE: ['A quote is opened and not closed.', "Close it. In 'single quotes', an apostrophe is written twice."],
  BAD_SCALAR_START: ['The text begins with a sign that YAML keeps for itself, such as @, % or `.', quotes],
  BAD_DQ_ESCAPE: [
    'A backslash stands inside "double quotes".',
    "Put the text in 'single quotes', or write the backslash twice.",
  ],
  UNEXPECTED_TOKEN: ['Something stands where no text may stand.', evenly],
  TAG_RESOLVE_FAILED: ['The text begins with "!", which YAML keeps for itself.', quotes],
  BAD_ALIAS: ['The text begins with "*" or "&", which YAML keeps for itself.', quotes],
  MULTILINE_IMPLICIT_KEY: ['The line has no colon after its name.', evenly],
  MULTIPLE_TAGS: ['The text begins with "!", which YAML keeps for itself.', quotes],
  MULTIPLE_ANCHORS: ['The text begins with "&", which YAML keeps for itself.', quotes],
};

export function describeYamlError({ code, message, pos }: YAMLError, text: string): YamlWords {
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1).split('\n')[0] ?? '';
  if (code === 'DUPLICATE_KEY') {
    const name = /^[\s-]*([^\s:]+)/.exec(text.slice(pos[0]))?.[1] ?? '';
    return {
      found: `The name "${name}" is given twice.`,
      expected: 'Expected every name once. Keep the right line, and delete the other.',
    };
  }
  const [found, expected] = meanings[codeOf(code, message, line)] ?? [
    `${message.split('\n')[0]?.replace(/\.?$/, '.')}`,
    evenly,
  ];
  return {
    found: `This is not valid YAML: ${found.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())}`,
    expected,
  };
}

/** What YAML reads without a word and an editor did not mean: a sentence cut at " #", text taken for a label. */
export function findYamlTraps(contents: Node, text: string): readonly (YamlWords & { readonly offset: number })[] {
  const traps: (YamlWords & { offset: number })[] = [];
  const add = (node: Node, found: string, expected: string): void => {
    traps.push({ offset: node.range?.[0] ?? 0, found, expected });
  };
  visit(contents, {
    Alias: (_, node) =>
      add(
        node,
        `There is an alias, "*${node.source}".`,
        'Expected every text written out where it belongs. Put text that begins with * in "quotes".',
      ),
    Node: (_, node) => {
      if ('anchor' in node && typeof node.anchor === 'string')
        add(node, `The text begins with "&${node.anchor}", which YAML leaves out.`, quotes);
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return;
      const rest = /^[ \t]+#[^\n]*/.exec(text.slice(node.range[1]))?.[0].trim();
      if (rest !== undefined && (node.value.includes(' ') || !/^#\s/.test(rest)))
        add(
          node,
          `The text ends at " #": YAML takes "${rest.slice(0, 40)}" for a comment.`,
          'Put the whole text in "quotes", or the comment on a line of its own.',
        );
    },
  });
  return traps;
}

/** The parser's code, made more exact where it has one for two mistakes. */
function codeOf(code: string, message: string, line: string): string {
  if (/^ *\t/.test(line)) return 'TAB_AS_INDENT';
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return 'BLOCK_IN_FLOW';
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit')) return 'MULTILINE_IMPLICIT_KEY';
  return code === 'MISSING_CHAR' && message.includes('quote') ? 'QUOTE' : code;
}

/** Where to look: an open quote is noticed at the end of the file only. */
export function placeOf({ code, message, pos }: YAMLError, text: string): number {
  if (codeOf(code, message, '') !== 'QUOTE') return pos[0];
  const open = [...text.slice(0, pos[0]).matchAll(/(?:[:-] +)(["'])(?![^\n]*\1[ \t]*(?:#[^\n]*)?$)/gm)].at(0);
  return open?.index ?? pos[0];
}
