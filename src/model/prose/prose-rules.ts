import type { CallRules } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Where a text stands: what a problem says before its words. */
export type Place = Pick<ContentProblem, 'file' | 'line' | 'record' | 'field'>;

/** A text that may hold digits without being data, such as `COVID-19`. */
export interface KnownText {
  readonly text: string;
}

/** What the checks on one text need to know about it. */
export interface ProseRules {
  readonly locale: Locale;
  /** The calls that may stand in it. */
  readonly calls: CallRules;
  /** How a bound number is written there: `<Value … />` in articles, `{value …}` in fields. */
  readonly syntax: 'mdx' | 'yaml';
  /** Names known to the whole content. */
  readonly names: readonly KnownText[];
  /** Texts that this article or record declares under `digits:`. */
  readonly declared: readonly KnownText[];
  /** Whether the record has a `digits:` field of its own; else names go into `site.yaml`. Default: true. */
  readonly canDeclare?: boolean;
}

/** One thing found in a text, with its place in it. */
export interface Finding {
  readonly index: number;
  readonly text: string;
}

/** What is wrong at one place of a text, in words for an editor, before the place in the file is known. */
export interface TextIssue {
  readonly index: number;
  readonly found: string;
  readonly expected: string;
}

/** What to do with a text that holds a number but is not data, as the end of a message. */
export function declareAdvice({ canDeclare = true }: Pick<ProseRules, 'canDeclare'>): string {
  return canDeclare
    ? 'If it is not data, declare the text under "digits:" with a reason.'
    : 'If it is a name, add it to "namesWithDigits" in src/content/site.yaml with a reason.';
}
