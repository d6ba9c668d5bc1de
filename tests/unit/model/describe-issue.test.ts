import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { describeIssue } from '../../../src/model/describe-issue.ts';
import { observationSchema } from '../../../src/model/observation.ts';

const describe = (schema: z.ZodType, value: unknown) => {
  const issue = schema.safeParse(value).error?.issues[0];
  assert.ok(issue);
  return describeIssue(issue, value);
};
const number = observationSchema.shape.value;

test('what editors do to numbers is answered with what to write', () => {
  for (const [written, wanted] of [
    ['3,76', 'For a decimal, write 3.76.'],
    ['113.000.000', 'For thousands, write 113000000.'],
    ['113 000', 'For thousands, write 113000.'],
    ['1,234,567', 'For thousands, write 1234567.'],
    ['7.6%', 'Leave out the sign: 7.6.'],
  ]) {
    assert.ok(describe(number, written).expected.endsWith(wanted ?? ''), written);
  }
});

test('what was found is quoted, cut where it is long', () => {
  assert.equal(describe(number, 'x').found, 'Found "x".');
  assert.match(describe(number, 'x'.repeat(200)).found, /^Found "x{77}…"\.$/);
  assert.equal(describe(z.object({}), [1]).found, 'Found "[1]".');
});

test('an empty field and an unknown one', () => {
  assert.equal(describe(number, '').found, 'Nothing is filled in.');
  assert.deepEqual(describe(z.strictObject({}), { colour: 'red' }), {
    found: 'There is an unknown field "colour".',
    expected: 'Check its spelling and indentation against a record that works, or delete it.',
  });
});

test('a choice names what may stand there', () => {
  assert.equal(describe(z.enum(['a', 'b']), 'c').expected, 'Expected one of: a, b.');
  assert.equal(describe(z.number(), 'c').expected, 'Expected a number without quotes.');
  assert.equal(describe(z.array(z.string()), 'c').expected, 'Expected a list, each entry beginning with "- ".');
});
