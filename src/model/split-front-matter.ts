export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** Line of the file on which the YAML and the body begin, from 1. */
  readonly yamlLine: number;
  readonly bodyLine: number;
}

/** Divides an MDX file at the two lines of three hyphens; undefined if it does not begin with them. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)?---[ \t]*(\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), yamlLine: 2, bodyLine: head.split('\n').length };
}
