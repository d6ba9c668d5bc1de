import assert from 'node:assert/strict';
import test from 'node:test';
import { chartCredits, embedSnippet } from '../../../src/views/citation.ts';
import { smallDataset } from '../small-dataset.ts';

const dataset = smallDataset();

test('a chart that travels says whose it is, where it stands, and under which licence it may be used', () => {
  assert.deepEqual(chartCredits(dataset, 'en', 'https://figures.example/thanh-hoa/en/'), [
    'Thanh Hóa industry and trade in figures · figures.example/thanh-hoa/en',
    'CC BY international (CC BY 4.0)',
  ]);
});

test('an address on the machine that built the site is no help to anyone', () => {
  assert.deepEqual(chartCredits(dataset, 'vi', 'http://localhost:4321/')[0], 'Công Thương Thanh Hóa qua số liệu');
});

test('the code that others paste stays whole, whatever the title of the chart holds', () => {
  const snippet = embedSnippet('“A” "b" & <c>', 'https://figures.example/en/embed/a/');
  assert.match(
    snippet,
    /^<iframe src="https:\/\/figures\.example\/en\/embed\/a\/" title="“A” &#34;b&#34; &#38; &#60;c&#62;" width/,
  );
});
