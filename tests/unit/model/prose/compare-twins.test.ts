import assert from 'node:assert/strict';
import test from 'node:test';
import { compareTwins, type ArticleTwin } from '../../../../src/model/prose/compare-twins.ts';
import { calls } from '../../../../src/figures/calls/registry.ts';
import { parseText } from '../../../../src/model/text.ts';
import { parseMdx } from '../../../../src/model/prose/parse-mdx.ts';

const data: ArticleTwin['data'] = {
  title: 'Bài',
  description: parseText('{value indicator=exports period=2020}'),
  published: '2026-01-31',
  headline: { indicator: 'exports', period: '2020', role: 'outcome' },
  order: 1,
};
const twin = (locale: string, body: string, changes: Partial<ArticleTwin['data']> = {}): ArticleTwin => {
  const file = `src/content/articles/a/${locale}.mdx`;
  return { file, data: { ...data, ...changes }, lines: { order: 8 }, prose: parseMdx(body, { file }, 20, calls) };
};
const say = (vi: ArticleTwin, en: ArticleTwin): string[] =>
  compareTwins({ vi, en }, { vi: [], en: [] }).map(
    ({ file, line, found }) => `${file.slice(-6, -4)} ${line ?? '-'} ${found}`,
  );

const body =
  '## A\n\n<Value indicator="exports" period="2020" /> <Cite source="x" />\n\n### B\n\n<Chart id="c" /> <Term id="t">T</Term>';

test('twins with the same records in another order are equal', () => {
  const own =
    '## A\n\n1: <Value indicator="exports" period="2020" /> <Cite source="x" />\n\n### B\n\n2: <Chart id="c" /> <Term id="t">T</Term>';
  const other =
    '## X\n\n1: <Cite source="x" /> <Value period="2020" indicator="exports" />\n\n### Y\n\n2: <Term id="t">Term</Term> <Chart id="c" />';
  assert.deepEqual(say(twin('vi', own), twin('en', other)), []);
});

test('records, charts, terms and sources that one side lacks are listed from both sides', () => {
  const other = body.replace('period="2020"', 'period="2021"').replace('<Chart id="c" />', '');
  assert.deepEqual(say(twin('vi', body), twin('en', other)), [
    'vi - The English text has <Value indicator="exports" period="2021" /> (line 22); this one does not.',
    'en - The Vietnamese text has <Value indicator="exports" period="2020" /> (line 22); this one does not.',
    'en - The Vietnamese text has <Chart id="c" /> (line 26); this one does not.',
    'vi 22 There are 6 paragraphs, items and cells here and 5 in the English text; the first without a twin is about "…".',
  ]);
});

test('an extra heading is listed from both sides', () => {
  assert.deepEqual(say(twin('vi', body), twin('en', `${body}\n\n## More`)), [
    'vi 24 The headings differ from the English text: here ## A · ### B; there ## A · ### B · ## More.',
    'en 28 The headings differ from the Vietnamese text: here ## A · ### B · ## More; there ## A · ### B.',
    'en 28 There are 7 paragraphs, items and cells here and 6 in the Vietnamese text; the first without a twin is about "More".',
  ]);
});

test('a heading of another level is found at its line', () => {
  assert.deepEqual(
    say(twin('vi', body), twin('en', body.replace('###', '##')))[0],
    'vi 24 The headings differ from the English text: here ## A · ### B; there ## A · ## B.',
  );
});

test('front matter that must be the same', () => {
  const other = twin('en', body, {
    order: 2,
    updated: '2026-02',
    headline: { indicator: 'exports', period: '2021', role: 'outcome' },
  });
  assert.deepEqual(say(twin('vi', body), other), [
    'vi - "updated" is missing here and "2026-02" in the English text.',
    'en - "updated" is "2026-02" here and missing in the Vietnamese text.',
    'vi - "headline" is {"indicator":"exports","period":"2020","role":"outcome"} here and {"indicator":"exports","period":"2021","role":"outcome"} in the English text.',
    'en - "headline" is {"indicator":"exports","period":"2021","role":"outcome"} here and {"indicator":"exports","period":"2020","role":"outcome"} in the Vietnamese text.',
    'vi 8 "order" is "1" here and "2" in the English text.',
    'en 8 "order" is "2" here and "1" in the Vietnamese text.',
  ]);
});

test('bound numbers of the description are compared too', () => {
  const other = twin('en', body, { description: parseText('none') });
  assert.deepEqual(say(twin('vi', body), other), [
    'en - The Vietnamese text has {value indicator=exports period=2020}; this one does not.',
  ]);
});
