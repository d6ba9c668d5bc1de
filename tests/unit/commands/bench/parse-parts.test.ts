import assert from 'node:assert/strict';
import test from 'node:test';
import { parseParts } from '../../../../src/commands/bench/parse-parts.ts';

const takesNames = { bytes: false, lighthouse: true, peers: true };

test('without arguments every part is asked for', () => {
  const { asked, unknown } = parseParts([], takesNames);
  assert.deepEqual(
    asked.map(({ part }) => part),
    ['bytes', 'lighthouse', 'peers'],
  );
  assert.deepEqual(unknown, []);
});

test('names belong to the part before them, and parts run in their own order', () => {
  assert.deepEqual(parseParts(['peers', 'next', 'hugo', 'lighthouse', 'en/'], takesNames).asked, [
    { part: 'lighthouse', names: ['en/'] },
    { part: 'peers', names: ['next', 'hugo'] },
  ]);
});

test('a word that no part takes is unknown', () => {
  assert.deepEqual(parseParts(['byte'], takesNames).unknown, ['byte']);
  assert.deepEqual(parseParts(['bytes', 'en/'], takesNames).unknown, ['en/']);
});
