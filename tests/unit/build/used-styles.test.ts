import assert from 'node:assert/strict';
import test from 'node:test';
import { usedStyles } from '../../../src/build/used-styles.ts';

const page = '<html lang="vi"><a class="fig">x</a></html>';

test('rules for what is not in the page go', async () => {
  assert.equal(await usedStyles('.fig{top:0}.board{top:0}table{top:0}', page), '.fig{top:0}');
});

for (const rule of [
  ':focus-visible{outline:2px solid}',
  '[hidden]{display:none}',
  ':root[data-theme=dark]{color-scheme:dark}',
  '.fig[aria-pressed=false]{color:red}',
  '.chart-tip{position:absolute}',
]) {
  test(`${rule} stays: a state, or what a script puts there`, async () => {
    assert.equal(await usedStyles(rule, page), rule);
  });
}
