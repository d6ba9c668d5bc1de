import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { serializeCsv } from '../../../../src/outputs/data/table.ts';

test('begins with its first name, without a byte order mark, and ends its lines as RFC 4180 says', () => {
  assert.equal(serializeCsv(['a', 'b'], [['1', undefined]]), 'a,b\r\n1,\r\n');
});

test('quotes only what must be quoted', () => {
  assert.equal(
    serializeCsv(['a'], [['x,y'], ['say "x"'], ['two\nlines'], [' edge'], ['plain']]),
    'a\r\n"x,y"\r\n"say ""x"""\r\n"two\nlines"\r\n" edge"\r\nplain\r\n',
  );
});

test('text that a spreadsheet would run is disarmed; negative numbers stay numbers', () => {
  const cells = ['=1+1', '+84', '-x', '@cmd', '\tx', '-20.6', '-3'];
  const rows = parse(
    serializeCsv(
      ['a'],
      cells.map((cell) => [cell]),
    ),
    { from: 2 },
  );
  assert.deepEqual(rows.flat(), ["'=1+1", "'+84", "'-x", "'@cmd", "'\tx", '-20.6', '-3']);
});

test('any text comes back as it went in', () => {
  const cell = fc
    .string({ unit: 'binary' })
    .filter((text) => text !== '' && !/^[=+\-@\t\r＝＋－＠\n]/.test(text) && !/[\ud800-\udfff]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = serializeCsv(['a', 'b'], rows);
      assert.deepEqual(
        parse(text, { from: 2, recordDelimiter: '\r\n' }),
        rows.map((row) => [...row]),
      );
    }),
  );
});
