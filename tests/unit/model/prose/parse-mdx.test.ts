import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { calls as everyCall } from '../../../../src/figures/calls/registry.ts';
import { parseMdx } from '../../../../src/model/prose/parse-mdx.ts';

const place = { file: 'src/content/articles/a/vi.mdx' };
const parse = (source: string): ReturnType<typeof parseMdx> => parseMdx(source, place, 11, everyCall);

test('headings, calls and texts with their lines', () => {
  const { headings, calls, texts, problems } = parse(
    [
      '## Kết **quả**',
      '',
      'Xuất khẩu <Value indicator="exports"',
      'period="2020" /> của <Term id="grdp">GRDP</Term>,',
      'theo [bản tin](/nguon/ "Nguồn").<Cite source="bth-130143" />',
      '',
      '<Chart id="exports-plan-2021" />',
      '',
      '- một',
      '',
      '| a | b |',
      '|---|---|',
      '| c | d |',
    ].join('\n'),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(headings, [{ level: 2, line: 11, text: 'Kết quả' }]);
  assert.deepEqual(
    calls.map(({ name, line }) => `${name} ${line}`),
    ['value 13', 'term 14', 'cite 15', 'chart 17'],
  );
  assert.deepEqual(calls[0]?.attributes, { indicator: 'exports', period: '2020' });
  assert.deepEqual(
    texts.map(({ text, line }) => `${line} ${text}`),
    [
      '11 Kết quả',
      '15 Nguồn',
      '13 Xuất khẩu \uFFFC của GRDP,\ntheo bản tin.\uFFFC',
      '17 \uFFFC',
      '19 một',
      '21 a',
      '21 b',
      '23 c',
      '23 d',
    ],
  );
});

test('a place in a text knows its line, also after a component of several lines', () => {
  const text = parse('a <Value indicator="exports"\nperiod="2020"\n/> b\nc *d* e').texts[0];
  assert.ok(text);
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'e'].map((letter) => text.lineAt(text.text.indexOf(letter))),
    [11, 13, 14, 14, 14],
  );
  assert.deepEqual(
    text.calls.map(({ name }) => name),
    ['value'],
  );
});

test('what is broken is reported, and the rest is read nevertheless', () => {
  const { problems, texts, calls } = parse('a <2 b\n\nc {x\n\n<Chart id="a" />\n\n<Term id="b">d');
  assert.deepEqual(
    problems.map(({ line }) => line),
    [11, 13, 17],
  );
  assert.equal(texts.length, 4);
  assert.deepEqual(
    calls.map(({ name }) => name),
    ['chart'],
  );
});

test('never throws, and keeps lines within the source', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<',
      '</Term>',
      '<Term id="a">',
      '{',
      '}',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '<Value ',
      '/>',
      '|',
      '[',
      '](',
      '```',
      '<!--',
      '-->',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const source = pieces.join('');
      const last = 11 + source.split(/\r\n?|\n/).length;
      const parsed = parse(source);
      for (const { line } of [...parsed.problems, ...parsed.texts, ...parsed.headings])
        assert.ok(line !== undefined && line >= 11 && line <= last);
    }),
    { numRuns: 300 },
  );
});
