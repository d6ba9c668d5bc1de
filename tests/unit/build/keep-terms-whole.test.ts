import test from 'node:test';
import assert from 'node:assert/strict';
import { keepTermsWhole } from '../../../src/build/finish-pages.ts';

const button = '<button class="term" type="button" popovertarget="term-doit">Department</button>';

test('signs before and after a term stand in one span with it', () => {
  assert.equal(
    keepTermsWhole(`<p>of its ${button}. It (${button}), and</p>`),
    `<p>of its <span class="whole">${button}.</span> It <span class="whole">(${button}),</span> and</p>`,
  );
});

test('a term among words stays as it is', () => {
  const text = `<p>the ${button} said</p>`;
  assert.equal(keepTermsWhole(text), text);
});
