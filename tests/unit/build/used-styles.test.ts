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
]) {
  test(`${rule} stays: a state, or what a script puts there`, async () => {
    assert.equal(await usedStyles(rule, page), rule);
  });
}

test('what the search writes into its page stays there, and only there', async () => {
  assert.equal(await usedStyles('mark{color:red}', page), '');
  assert.equal(await usedStyles('mark{color:red}', '<div data-search-results></div>'), 'mark{color:red}');
});

test('tokens that neither a rule nor a drawing reads go, with those that only they read', async () => {
  const tokens = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}';
  assert.equal(
    await usedStyles(`${tokens}.fig{top:var(--c,1px)}`, `${page}<svg fill="var(--d)"></svg>`),
    ':root{--c:2px;--d:3px}.fig{top:var(--c,1px)}',
  );
});

test('each layer stands in one block, in the order of the layers, with its rules in theirs', async () => {
  const scattered = '@layer a,b;@font-face{src:url(x)}@layer b{.fig{top:0}}@layer a{a{top:1px}}@layer b{.fig{top:2px}}';
  assert.equal(
    await usedStyles(scattered, page),
    '@font-face{src:url(x)}@layer a{a{top:1px}}@layer b{.fig{top:0}.fig{top:2px}}',
  );
});
