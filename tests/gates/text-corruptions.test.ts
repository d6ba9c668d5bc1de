import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblems } from '../../src/model/content-problem.ts';
import { assertReadable } from './assert-readable.ts';
import { checkWith, realText } from './real-content.ts';
import { checkTextCorruptions, textCorruptions } from './text-corruptions.ts';

test('words: every corruption changes something, under a name of its own', () =>
  assert.deepEqual(
    checkTextCorruptions((file) => realText(file.replace('src/content/', ''))),
    [],
  ));

for (const { name, file, change, expect } of textCorruptions) {
  const relative = file.replace('src/content/', '');
  test(`words: ${name}`, () => {
    const { dataset, problems } = checkWith({ [relative]: change(realText(relative)) });
    const text = formatProblems(problems);
    assert.ok(dataset === undefined, 'Nothing was reported.');
    for (const words of expect) assert.match(text, words);
    assertReadable(problems);
  });
}
