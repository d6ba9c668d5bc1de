import type { TextIssue } from './prose-rules.ts';

/** What `npm run add-language` puts before each text that it copied from another language. */
const mark = /⟦[a-z]+⟧ ?/g;
const shown = 48;

/** Texts, or blocks of one, that are still copies of another language’s. */
export function checkTranslated(text: string): TextIssue[] {
  return Array.from(text.matchAll(mark), ({ 0: piece, index }) => ({
    index,
    found: `"${beginning(text.slice(index + piece.length))}" is not translated yet.`,
    expected: `Translate it, and delete the mark ${piece.trim()} before it.`,
  }));
}

function beginning(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length <= shown ? line : `${line.slice(0, shown).replace(/\s+\S*$/, '')}…`;
}
