import { markOf, type NewLanguage } from './new-language.ts';

/** What stands before the words of a block: the signs of a heading, a list, a quotation or a table. */
const opening = /^(?:#+ |- |\d+\. |> |\| )/;
/** A chart alone, and the line under the head of a table, have no words. */
const wordless = /^(?:<[A-Z]\w*[^>]*\/>$|\| ?:?-)/;

/** An MDX text with the mark before its title, its description and each of its blocks, list items and rows. */
export function copyText(text: string, language: NewLanguage): string {
  const mark = markOf(language);
  const [, front = '', body = text] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  const fields = front.replaceAll(/^((?:title|description): ['"]?)(?=[^'"\s])/gm, `$1${mark}`);
  // Code stays as it is.
  const pieces = body.split(/(^```.*?^```$)/ms);
  return fields + pieces.map((piece) => (piece.startsWith('```') ? piece : markBlocks(piece, mark))).join('');
}

function markBlocks(text: string, mark: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const [sign = ''] = opening.exec(line) ?? [];
      const opens = sign !== '' || (lines[index - 1] ?? '') === '';
      return line === '' || !opens || wordless.test(line) ? line : `${sign}${mark}${line.slice(sign.length)}`;
    })
    .join('\n');
}
