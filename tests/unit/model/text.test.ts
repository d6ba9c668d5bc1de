import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { writeCall } from '../../../src/model/call-rules.ts';
import { parseText } from '../../../src/model/text.ts';

test('words and calls in order', () => {
  assert.deepEqual(parseText('Up {growth indicator=exports period=2021/2025} in {count of=projects}.').parts, [
    'Up ',
    { name: 'growth', attributes: { indicator: 'exports', period: '2021/2025' } },
    ' in ',
    { name: 'count', attributes: { of: 'projects' } },
    '.',
  ]);
});

test('what is not a call stays text', () => {
  for (const text of [
    '{',
    '}',
    '{Value x=1}',
    '{value x = 1}',
    '{value x=}',
    '{value "x"=1}',
    '{1}',
    '{{value x=1',
    '{value x=1 x=2}',
  ])
    assert.ok(
      parseText(text).parts.every((part) => typeof part === 'string'),
      text,
    );
});

test('no character of a text is lost', () => {
  const piece = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab {}=-1\n'), maxLength: 12 }),
    fc.constant('{value indicator=exports period=2020}'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const again = parseText(text)
        .parts.map((part) => (typeof part === 'string' ? part : writeCall(part, 'yaml')))
        .join('');
      assert.equal(again.replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
    }),
  );
});
