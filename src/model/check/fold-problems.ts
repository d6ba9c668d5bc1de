import type { ContentProblem } from '../content-problem.ts';
import { stemOf } from './parse-collections.ts';

/** What is said where something is named that is not there. */
const missing =
  /\bnot the id of any\b|\bnot there\b|\bThere is no\b|\bdraws nothing\b|\bNo series has\b|\bis recorded for\b|\bNo indicator has\b/;

/** Collections that one file holds, which problems name by one of their records. */
const listed: ReadonlySet<string> = new Set(['sources', 'places']);

/** How many may say the same before they are told as one. */
const shown = 3;

/**
 * One mistake, one message: what only fails because a file or record is missing or cannot be read is counted with that problem, and so is what
 * many places say in the same words. `unread` holds the ids of what could not be read.
 */
export function foldProblems(problems: readonly ContentProblem[], unread: ReadonlySet<string>): ContentProblem[] {
  const follows = new Map<ContentProblem, ContentProblem[]>();
  const roots = new Map<string, ContentProblem>();
  for (const problem of problems)
    for (const id of [problem.root, stemOf(problem.file), problem.record])
      if (id !== undefined && (id === problem.root || unread.has(id)) && !roots.has(id)) roots.set(id, problem);
  const isFolded = (problem: ContentProblem): boolean => {
    const root = causeOf(problem, roots);
    if (root) follows.set(root, [...(follows.get(root) ?? []), problem]);
    return root !== undefined;
  };
  const own = problems.filter((problem) => problem.root !== undefined || !isFolded(problem));
  const groups = [...Map.groupBy(own, (problem) => sameWords(problem)).values()];
  return groups.flatMap((group) => {
    const [first, ...others] = group;
    if (!first || group.length <= shown) return group.map((problem) => counted(problem, follows.get(problem) ?? []));
    return [counted(first, others)];
  });
}

function causeOf(problem: ContentProblem, roots: ReadonlyMap<string, ContentProblem>): ContentProblem | undefined {
  if (roots.has('site') && problem.file !== roots.get('site')?.file) return roots.get('site');
  // The years of sources belong to what a sentence may name.
  if (roots.has('sources') && /\bis not a year of the numbers\b/.test(problem.found)) return roots.get('sources');
  // A citation bears on a row that cannot be read.
  if (/\breports nothing that this paragraph calls\b/.test(problem.found))
    return [...roots.values()].find(({ file }) => file.includes('/observations/'));
  if (!missing.test(problem.found)) return undefined;
  for (const [id, root] of roots) {
    if (root === problem) continue;
    const isNamed = listed.has(id)
      ? new RegExp(`\\b${id.slice(0, -1)}\\b`).test(problem.found)
      : new RegExp(`["=]${id}(["-]|$)`).test(problem.found);
    // A period that only the missing series has is named without it.
    if (isNamed || (/\bNo series has\b/.test(problem.found) && root.root !== undefined)) return root;
  }
  return undefined;
}

/** What is the same in problems that one mistake made: the thing that is not there, or the words of one field of one file. */
function sameWords({ file, field, found, expected, record }: ContentProblem): string {
  if (/, the site's own date\b|site's own date, /.test(`${found} ${expected}`)) return 'after the date of the site';
  const id = missing.test(found) ? /"([^"]+)"[^"]*$/.exec(found)?.[1] : undefined;
  if (id !== undefined) return `missing ${id}`;
  return file.endsWith('.csv') ? `${file} ${field ?? ''} ${found}` : `${file} ${record ?? ''} ${field ?? ''} ${found}`;
}

function counted(problem: ContentProblem, others: readonly ContentProblem[]): ContentProblem {
  if (others.length === 0) return problem;
  const files = [...new Set(others.map(({ file }) => file))];
  const where =
    files.length > 4 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more files` : files.join(', ');
  return {
    ...problem,
    follows: others.length,
    expected: `${problem.expected} ${amount(others.length)} follow from it, in ${where}.`,
  };
}

const amount = (count: number): string => (count === 1 ? '1 more problem' : `${count} more problems`);
