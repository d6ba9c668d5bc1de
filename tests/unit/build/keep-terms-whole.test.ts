import test from 'node:test';
import assert from 'node:assert/strict';
import { keepTermsWhole } from '../../../src/build/finish-pages.ts';

const button = '<button class="term" type="button" popovertarget="term-doit">Department</button>';
const note = '<span class="note" id="term-doit" popover><a href="/en/glossary/#doit">Department</a>: An office.</span>';

test('signs before and after a term stand in one span with it, and its explanation after it', () => {
  assert.equal(
    keepTermsWhole(`<p>of its ${button}${note}. It (${button}${note}), and</p>`),
    `<p>of its <span class="whole">${button}.</span>${note} It <span class="whole">(${button}),</span>${note} and</p>`,
  );
});

test('a term among words stays as it is', () => {
  const text = `<p>the ${button}${note} said</p>`;
  assert.equal(keepTermsWhole(text), text);
});
