import { checkCallForm } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import { callsIn, type Text } from '../text.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkText, type TextOptions } from './check-text.ts';
import { componentMark, excerpt } from './excerpt.ts';
import type { Place, ProseRules, TextIssue } from './prose-rules.ts';

export interface TemplateOptions extends TextOptions {
  /** `false` for names, and for sentences of dated events, whose digits are compared across the twins instead. Default: true. */
  readonly numbers?: boolean;
}

/** Every rule on one text field in one language: characters, spelling, calls, stray braces, typed numbers. */
export function checkTemplate(
  text: Text,
  place: Place,
  rules: ProseRules,
  options: TemplateOptions = {},
): ContentProblem[] {
  const flat = text.parts.map((part) => (typeof part === 'string' ? part : componentMark)).join('');
  const issues = [...checkText(text.written, options), ...strayBraces(flat)];
  // A call that cannot be read is one problem: the digits in it are not reported as well.
  const readable = flat.replaceAll(/\{[^{}]*\}/g, (piece) => componentMark.repeat(piece.length));
  if (options.numbers !== false) issues.push(...checkNumbers(readable, rules));
  return [
    ...issues.map(({ found, expected }) => ({ ...place, found, expected })),
    ...callsIn(text).flatMap((call) => checkCallForm(call, 'yaml', place, rules.calls)),
  ];
}

function strayBraces(flat: string): TextIssue[] {
  return Array.from(flat.matchAll(/\{[^{}]*\}?|\}/g), ({ 0: piece, index }) => ({
    index,
    found: `"${piece.length > 60 ? excerpt(flat, index, 1) : piece}" is not a call that can be read.`,
    expected:
      'Expected the form {value indicator=exports period=2020}: a lower-case name, then name=value without quotes or spaces. Correct it, or delete the brace.',
  }));
}
