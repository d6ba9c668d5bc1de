import { anyLanguage } from './languages/languages.ts';
import { componentMark, excerpt } from './excerpt.ts';
import type { TextIssue } from './prose-rules.ts';

const after = `%|USD|VND|MW|kWh|ha|km|${anyLanguage(({ printedUnits }) => printedUnits)}`;
const repeated = new RegExp(
  `${componentMark}\\s?(?:${after})(?![\\p{L}\\p{N}]|\\s(?:lệ|trọng|giá|suất|số))|(?<![\\p{L}])(?:US\\$|[$€]|VND|USD)\\s?${componentMark}`,
  'gu',
);

/** Units typed before or after a bound number, which prints its own. Calls in the text are given as U+FFFC. */
export function findRepeatedUnits(text: string): TextIssue[] {
  return Array.from(text.matchAll(repeated), ({ 0: piece, index }) => {
    const unit = piece.replace(componentMark, '').trim();
    return {
      index,
      found: `The unit "${unit}" is typed beside a bound number in "${excerpt(text, index, piece.length)}".`,
      expected: `Delete "${unit}": the number prints its own unit.`,
    };
  });
}
