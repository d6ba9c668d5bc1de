import type { TextIssue } from './prose-rules.ts';
import { publishedNumber } from '../observation.ts';

/** A cell that a spreadsheet would run as a formula: it begins with =, +, @ or a tab, or with a minus that begins no number. */
export function checkCell(text: string): TextIssue[] {
  if (!/^[=+@\-\t]/.test(text) || publishedNumber.test(text)) return [];
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return [
    {
      index: 0,
      found: `"${shown}" begins like a formula.`,
      expected:
        'A spreadsheet would run it. Begin the cell with a letter or a digit; a negative number is written as -20.6.',
    },
  ];
}
