import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { ContentProblem } from './content-problem.ts';

export interface ParsedYaml {
  readonly data: unknown;
  readonly lines: Readonly<Record<string, number>>;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads one YAML file. Every scalar is kept as the text or number that was written; nothing is resolved beyond the core schema.
 * `firstLine` is the line of the file on which the text begins, for front matter.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    found: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/\.?$/, '.')}`,
    expected:
      'Expected "name: value" lines with even indentation and every name once. Put text that holds ": " or begins with a sign in "quotes".',
  }));
  if (problems.length > 0) return { data: undefined, lines: {}, problems };
  if (document.contents === null) {
    const problem = {
      file,
      line: firstLine,
      found: 'The file is empty.',
      expected: 'Expected a record. Fill it in, or delete the file.',
    };
    return { data: undefined, lines: {}, problems: [problem] };
  }
  const alias = firstAlias(document.contents);
  if (alias !== undefined) {
    const expected = 'Expected every text written out where it belongs. Put text that begins with * in "quotes".';
    const problem = { file, line: lineAt(alias.offset), found: `There is an alias, "*${alias.name}".`, expected };
    return { data: undefined, lines: {}, problems: [problem] };
  }
  const lines: Record<string, number> = {};
  collectLines(document.contents, '', lines, lineAt);
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, lines, problems: [] };
}

/** A reference to another place of the file, which editors do not write on purpose. */
function firstAlias(contents: Node): { readonly name: string; readonly offset: number } | undefined {
  let found: { readonly name: string; readonly offset: number } | undefined;
  visit(contents, {
    Alias: (_, node) => {
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function collectLines(
  node: unknown,
  path: string,
  lines: Record<string, number>,
  lineAt: (offset: number) => number,
): void {
  if (isMap(node)) {
    note(node, path, lines, lineAt);
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const child = join(path, String(pair.key.value));
      if (pair.key.range) lines[child] = lineAt(pair.key.range[0]);
      collectLines(pair.value, child, lines, lineAt);
    }
  } else if (isSeq(node)) {
    note(node, path, lines, lineAt);
    node.items.forEach((item, index) => collectLines(item, join(path, String(index)), lines, lineAt));
  } else if (isScalar(node)) {
    note(node, path, lines, lineAt);
  }
}

function note(node: Node, path: string, lines: Record<string, number>, lineAt: (offset: number) => number): void {
  if (node.range && !(path in lines)) lines[path] = lineAt(node.range[0]);
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
