import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { lineOf } from '../../../src/model/parse-record.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { splitFrontMatter } from '../../../src/read-content.ts';

test('every field with its line, those of lists by their place', () => {
  const { data, lines } = parseYaml('name:\n  vi: Một\n  en: One\nlist:\n  - a: 1\n  - a: 2\n', 'a.yaml');
  assert.deepEqual(data, { name: { vi: 'Một', en: 'One' }, list: [{ a: 1 }, { a: 2 }] });
  const at = (path: string): number | undefined => lineOf({ lines }, path.split('.'));
  assert.deepEqual(['name', 'name.en', 'list.1.a', 'list.1.missing', 'missing'].map(at), [1, 3, 6, 6, 1]);
});

test('what is written stays what it is: no dates, no yes and no', () => {
  assert.deepEqual(parseYaml('a: 2021-01-15\nb: yes\nc: "3.760"\nd: 010\n', 'a.yaml').data, {
    a: '2021-01-15',
    b: 'yes',
    c: '3.760',
    d: 10,
  });
});

test('aliases are refused, so that none can grow', () => {
  const names = 'abcdefgh'.split('');
  const grown = names.map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? 'x' : `*${names[index - 1]}`)
        .join(', ')}]`,
  );
  const { problems } = parseYaml(grown.join('\n'), 'a.yaml');
  assert.match(problems[0]?.found ?? '', /The text begins with "&a", which YAML leaves out\./);
  assert.ok(problems.some(({ line, found }) => line === 2 && found === 'There is an alias, "*a".'));
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab:- \n"\'{}[],#|>%@!?\t0&*'), maxLength: 40 }), (text) => {
      for (const { found, expected, line } of parseYaml(text, 'a.yaml', 5).problems) {
        assert.match(found, /\.$/);
        assert.match(expected, /\.$/);
        assert.ok((line ?? 0) >= 5);
      }
    }),
    { numRuns: 500 },
  );
});

test('front matter and body with their lines, whatever the line ends', () => {
  for (const end of ['\n', '\r\n']) {
    const text = ['---', 'title: A', '---', '', 'Words', ''].join(end);
    assert.deepEqual(splitFrontMatter(text), {
      yaml: `title: A${end}`,
      body: `${end}Words${end}`,
      yamlLine: 2,
      bodyLine: 4,
    });
  }
  assert.equal(splitFrontMatter('Words\n---\n'), undefined);
  assert.equal(splitFrontMatter('---\ntitle: A\n'), undefined);
});
