/**
 * One thing that is wrong in the content, in the two parts that an editor needs: what was found and where, then what was
 * expected and what to do. Never thrown one at a time: all problems of a build are collected and shown together.
 */
export interface ContentProblem {
  /** Path from the project's root, for example `src/content/observations/exports.csv`. */
  readonly file: string;
  /** Line in the file, from 1. For CSV this is the line on which the row starts. */
  readonly line?: number | undefined;
  /** The record's own id, if it has one. */
  readonly record?: string | undefined;
  /** The field or column, dotted for nested fields: `name.vi`. */
  readonly field?: string | undefined;
  /** What was found, as a sentence. */
  readonly found: string;
  /** What was expected and what to do, as a sentence or two. */
  readonly expected: string;
  /** The id of what is missing or cannot be read because of this: other problems that name it follow from it. */
  readonly root?: string | undefined;
  /** How many other problems are left out, since they follow from this one. */
  readonly follows?: number | undefined;
}

/** Thrown once, with every problem of the build. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }

  /** Astro looks in this for words such as "document", which texts of the content have, and would advise on browsers. */
  override toString(): string {
    return this.name;
  }
}

/** Text for a terminal or the dev server's overlay: problems grouped by file, in the order of their lines. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const follows = problems.reduce((sum, problem) => sum + (problem.follows ?? 0), 0);
  const caused = new Set(problems.filter((problem) => problem.follows !== undefined).map(({ file }) => file));
  const files = [...new Set(problems.map((problem) => problem.file))].sort(
    (a, b) => Number(caused.has(b)) - Number(caused.has(a)) || (a < b ? -1 : 1),
  );
  const count = `${problems.length === 1 ? '1 problem' : `${problems.length} problems`}${followers(follows)}`;
  const groups = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...own.map(formatProblem)].join('\n');
  });
  return [`The content has ${count}. Nothing was built.`, ...groups].join('\n\n');
}

const followers = (count: number): string =>
  count === 0
    ? ''
    : count === 1
      ? ', and 1 problem that follows from it'
      : `, and ${count} problems that follow from it`;

function formatProblem(problem: ContentProblem): string {
  const where = [
    problem.line === undefined ? undefined : `line ${problem.line}`,
    problem.record,
    problem.field === undefined ? undefined : `field "${problem.field}"`,
  ].filter((part) => part !== undefined);
  return `  ${where.length > 0 ? `${where.join(', ')}: ` : ''}${problem.found}\n    ${problem.expected}`;
}
