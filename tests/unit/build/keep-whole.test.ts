import test from 'node:test';
import assert from 'node:assert/strict';
import { keepRangesWhole, keepTermsWhole } from '../../../src/build/finish-pages.ts';

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

test('a range stays on one line with what is written together with it, in the text of the page alone', () => {
  assert.equal(
    keepRangesWhole('<p title="4–5"><a>44–47%</a> (2021–2025), US$3.69–3.71\u00a0billion, 1 – 2</p>'),
    '<p title="4–5"><a><span class="whole">44–47%</span></a> <span class="whole">(2021–2025),</span> <span class="whole">US$3.69–3.71</span>\u00a0billion, 1 – 2</p>',
  );
  const other =
    "<!-- it's 1–2 --><title>4–5</title><script>\"4–5\"</script><svg><text>4–5</text></svg><b a='>4–5'>x</b>";
  assert.equal(keepRangesWhole(other), other);
});
