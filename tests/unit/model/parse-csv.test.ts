import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseCsv } from '../../../src/model/parse-csv.ts';

const columns = ['id', 'note'];
const parse = (text: string) => parseCsv(text, 'a.csv', columns);
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('rows with the line on which each begins', () => {
  const { rows, problems } = parse('id,note\na,one\nb,"two\nlines"\nc,"a ""quote"", a comma"\n');
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [
    { line: 2, cells: { id: 'a', note: 'one' } },
    { line: 3, cells: { id: 'b', note: 'two\nlines' } },
    { line: 5, cells: { id: 'c', note: 'a "quote", a comma' } },
  ]);
});

test('any text comes through a quoted cell', () => {
  // Line ends within cells are kept as the file has them; a lone carriage return is not a line end of ours.
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .filter((text) => !text.includes('\r') && !text.startsWith('\uFEFF'));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (cells, end, withMark) => {
        const text = [columns, ...cells].map((row) => row.map(quote).join(',')).join(end);
        const { rows, problems } = parse(`${withMark ? '\uFEFF' : ''}${text}${end}`);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          rows.map((row) => [row.cells['id'], row.cells['note']]),
          cells,
        );
      },
    ),
  );
});

test('no text makes it throw; every problem has a line and both parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'id,note"\n\r;\t =x\uFEFF'), maxLength: 60 }), (text) => {
      for (const source of [text, `id,note\n${text}`]) {
        for (const { file, line, found, expected } of parse(source).problems) {
          assert.equal(file, 'a.csv');
          assert.ok((line ?? 0) >= 1);
          assert.match(`${found} ${expected}`, /\.$/);
        }
      }
    }),
    { numRuns: 500 },
  );
});
