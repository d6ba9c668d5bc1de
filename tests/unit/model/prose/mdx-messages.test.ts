import assert from 'node:assert/strict';
import test from 'node:test';
import { calls as everyCall } from '../../../../src/figures/calls/registry.ts';
import { parseMdx } from '../../../../src/model/prose/parse-mdx.ts';

const say = (source: string): string[] =>
  parseMdx(source, { file: 'src/content/articles/a/vi.mdx' }, 11, everyCall).problems.map(
    ({ line, found, expected }) => `${line}: ${found} ${expected}`,
  );

const form =
  'Expected the form <Value indicator="exports" period="2020" />: straight quotes around each value, and "/>" at the end.';
const lessThan =
  'In an article, "<" begins a component. Say it in words ("below", "dưới"), and write numbers as <Value indicator="…" period="…" />.';
const brace =
  'In an article, a brace begins code, which is not used here. Write a component such as <Value indicator="exports" period="2020" />, or delete the brace.';
const code = 'Write a component such as <Value indicator="exports" period="2020" />, or plain words.';
const messages: readonly (readonly [name: string, source: string, expected: readonly string[]])[] = [
  ['a less-than sign', 'tăng <2% so với', [`11: There is a "<" in the text "tăng <2% so với". ${lessThan}`]],
  ['an open brace', 'một { hai', [`11: There is a "{" in the text "một { hai". ${brace}`]],
  [
    'a call as in fields',
    'một {value indicator=exports period=2020}',
    [`11: There is a "{" in the text "một {value indicator=exports…". ${brace}`],
  ],
  ['code', 'a {1 + 1}', [`11: There is code in braces: "1 + 1". ${code}`]],
  [
    'missing quotes',
    '<Value indicator=exports />',
    [`11: The component in "<Value indicator=exports />" cannot be read. ${form}`],
  ],
  [
    'a tag that is not closed',
    '<Term id="grdp">GRDP',
    [
      '11: <Term> is opened and not closed. End it with </Term> in the same paragraph, or with "/>" if no text belongs in it.',
    ],
  ],
  [
    'a tag that is not opened',
    'GRDP</Term>',
    ['11: </Term> closes nothing. Expected <Term …> before it, in the same paragraph. Add it, or delete </Term>.'],
  ],
  [
    'a comment',
    '<!-- later -->',
    ['11: There is an HTML comment in "<!-- later -->". Delete it: an article holds only what readers see.'],
  ],
  [
    'an address in angle brackets',
    '<https://a.vn>',
    ['11: The address in "<https://a.vn>" stands between "<" and ">". Write a link as [words](https://…).'],
  ],
  [
    'raw HTML',
    '<b>x</b>',
    [
      '11: <b> is raw HTML. Write Markdown: **strong**, *emphasis*, [words](address), "- " for lists; or one of the site’s components.',
    ],
  ],
  [
    'an import',
    'import x from "y"',
    [
      '11: There is an import or export: "import x from "y"". Delete it: the components are known in every article. A sentence may not begin with "import" or "export".',
    ],
  ],
  [
    'a footnote',
    'a[^1]\n\n[^1]: b',
    [
      '11: There is a footnote. Cite a source with <Cite source="…" />, or put the remark into the text.',
      '13: There is a footnote. Cite a source with <Cite source="…" />, or put the remark into the text.',
    ],
  ],
  [
    'a script behind a link',
    '[a](javascript:alert)',
    [
      '11: The link goes to "javascript:alert". Expected an address that begins with https://, http://, mailto:, "/" or "#".',
    ],
  ],
  [
    'an attribute that is code',
    '<Term id={"grdp"}>x</Term>',
    ['11: <Term> has {"grdp"} as id. Expected plain text in quotes: id="grdp".'],
  ],
  [
    'a repeated attribute',
    '<Cite source="a" source="b" />',
    ['11: <Cite> has "source" twice. Keep the right one and delete the other.'],
  ],
  [
    'a term without words',
    '<Term id="grdp"></Term>',
    ['11: <Term> holds no text. Write it around the words that readers see: <Term id="…">words</Term>.'],
  ],
  [
    'a value with words',
    '<Cite source="a">b</Cite>',
    ['11: <Cite> holds text. It prints its own. End it with "/>" and put the text before or after it.'],
  ],
];
for (const [name, source, expected] of messages) {
  test(`message: ${name}`, () => assert.deepEqual(say(source), expected));
}

test('an unknown component names the known ones', () => {
  assert.match(
    say('a <Valeu indicator="exports" period="2020" />')[0] ?? '',
    /^11: There is no component <Valeu>\. Expected one of: <Value>, <Growth>, .*<Indicator>\.$/,
  );
});
