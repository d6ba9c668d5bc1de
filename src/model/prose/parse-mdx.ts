import type { MdastNode } from 'satteri';
import type { CallRules } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import { parseBlocks } from './article-tree.ts';
import type { ParsedProse } from './parsed-prose.ts';
import { ProseCollector } from './prose-collector.ts';
import { explainSyntaxError } from './mdx-syntax.ts';
import { problemAt } from './check-text.ts';
import type { Place } from './prose-rules.ts';

/** So many broken places in one article are enough to report at once. */
const mostErrors = 30;

/**
 * Reads an article's MDX, without its front matter: headings, calls and texts with their lines. `bodyLine` is the line of the file
 * on which `source` begins. A place that cannot be read is reported, masked, and the rest is read nevertheless.
 */
export function parseMdx(
  source: string,
  { file, record }: Pick<Place, 'file' | 'record'>,
  bodyLine: number,
  rules: CallRules,
): ParsedProse {
  const place: Place = { file, record, line: bodyLine };
  const errors: ContentProblem[] = [];
  let readable = source.replaceAll(/\r\n?/g, '\n');
  for (let attempt = 0; attempt < mostErrors; attempt += 1) {
    let tree: MdastNode;
    try {
      tree = parseBlocks(readable);
    } catch (error) {
      const problem = explainSyntaxError(readable, error instanceof Error ? error.message : '');
      if (!problem || problem.repaired === readable) break;
      errors.push(problemAt(readable, problem.issue, place));
      readable = problem.repaired;
      continue;
    }
    const collector = new ProseCollector(place, rules);
    collector.visit(tree);
    return { ...collector.result(), problems: [...errors, ...collector.problems] };
  }
  const found = 'The article cannot be read as MDX.';
  const expected =
    'Compare it with an article that works: Markdown, and components such as <Value indicator="exports" period="2020" />.';
  return { headings: [], calls: [], texts: [], problems: errors.length > 0 ? errors : [{ ...place, found, expected }] };
}
