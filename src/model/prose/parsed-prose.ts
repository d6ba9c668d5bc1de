import type { ContentProblem } from '../content-problem.ts';
import type { LocatedCall } from './article-tree.ts';

export interface ProseHeading {
  readonly level: number;
  readonly line: number;
  readonly text: string;
}

/** One run of text: a paragraph, heading, table cell, alternative text or title of a link. */
export interface ProseText {
  /** With U+FFFC for each component, except that the words within Term, Project and Indicator stay. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Calls that stand in it, in order. */
  readonly calls: readonly LocatedCall[];
  /** The line of the file on which a place in `text` stands. */
  readonly lineAt: (index: number) => number;
}

export interface ParsedProse {
  readonly headings: readonly ProseHeading[];
  readonly calls: readonly LocatedCall[];
  readonly texts: readonly ProseText[];
  readonly problems: readonly ContentProblem[];
}
