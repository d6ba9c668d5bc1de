import { parse } from 'csv-parse/sync';
import { hasWords, markOf, type NewLanguage } from './new-language.ts';

/** A CSV table with a column of the new language behind each of the one it is copied from. */
export function copyTable(text: string, language: NewLanguage): string {
  const rows: string[][] = parse(text, { bom: true, relaxColumnCount: true });
  const [head = []] = rows;
  const copied = head.map((column) => column.endsWith(`_${language.from}`));
  if (!copied.includes(true)) return text;
  const widened = rows.map((row, index) =>
    row.flatMap((cell, column) => {
      if (!copied[column]) return [cell];
      const copy =
        index === 0 ? cell.replace(/[a-z]+$/, language.code) : (hasWords(cell) ? markOf(language) : '') + cell;
      return [cell, copy];
    }),
  );
  return widened.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
