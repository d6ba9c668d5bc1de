import type { ContentProblem } from '../content-problem.ts';
import { parseTemplate, type FigureCall } from '../template.ts';
import { checkCallForm } from './check-call-form.ts';
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
  text: string,
  place: Place,
  rules: ProseRules,
  options: TemplateOptions = {},
): ContentProblem[] {
  const parts = parseTemplate(text);
  const flat = parts.map((part) => (typeof part === 'string' ? part : componentMark)).join('');
  const issues = [...checkText(text, options), ...strayBraces(flat)];
  // A call that cannot be read is one problem: the digits in it are not reported as well.
  const readable = flat.replaceAll(/\{[^{}]*\}/g, (piece) => componentMark.repeat(piece.length));
  if (options.numbers !== false) issues.push(...checkNumbers(readable, rules));
  return [
    ...issues.map(({ found, expected }) => ({ ...place, found, expected })),
    ...templateCalls(text).flatMap((call) => checkCallForm(call, 'yaml', place)),
  ];
}

/** The calls of a text field, in order. */
export function templateCalls(text: string): FigureCall[] {
  return parseTemplate(text).filter((part) => typeof part !== 'string');
}

function strayBraces(flat: string): TextIssue[] {
  return Array.from(flat.matchAll(/\{[^{}]*\}?|\}/g), ({ 0: piece, index }) => ({
    index,
    found: `"${piece.length > 60 ? excerpt(flat, index, 1) : piece}" is not a call that can be read.`,
    expected:
      'Expected the form {value indicator=exports period=2020}: a lower-case name, then name=value without quotes or spaces. Correct it, or delete the brace.',
  }));
}
