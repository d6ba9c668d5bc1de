import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { ContentProblem } from './content-problem.ts';
import { describeYamlError, findYamlTraps, placeOf, type YamlWords } from './yaml-words.ts';

/**
 * Reads one YAML file. Every scalar is kept as the text or number that was written; nothing is resolved beyond the core schema.
 * `firstLine` is the line of the file on which the text begins, for front matter.
 */
export function parseYaml(text: string, file: string, firstLine = 1) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const at = (offset: number, words: YamlWords): ContentProblem => ({ file, line: lineAt(offset), ...words });
  const errors = [...document.errors, ...document.warnings];
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // What comes after the first mistake in the form mostly follows from it.
  const first = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  const problems = [...repeated, ...first].map((error) => at(placeOf(error, text), describeYamlError(error, text)));
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
  const traps = findYamlTraps(document.contents, text).map(({ offset, ...words }) => at(offset, words));
  if (traps.length > 0) return { data: undefined, lines: {}, problems: traps };
  const lines: Record<string, number> = {};
  collectLines(document.contents, '', lines, lineAt);
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, lines, problems: [] };
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
