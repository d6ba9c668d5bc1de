import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblems } from '../../../../src/model/content-problem.ts';
import { calls } from '../../../../src/figures/calls/registry.ts';
import { parseText } from '../../../../src/model/text.ts';
import { checkArticle, type ArticleProse } from '../../../../src/model/prose/check-article.ts';

const article: ArticleProse = {
  file: 'src/content/articles/a/en.mdx',
  body: 'In 2021 exports were <Value indicator="exports" period="2021" />.\n\n## After COVID-19\n\nLine 4 ran.',
  bodyLine: 12,
  fields: [{ field: 'title', line: 2, text: parseText('Exports in 2021') }],
  digitsLine: 8,
};
const rules = { locale: 'en', calls, names: [{ text: 'COVID-19' }], declared: [{ text: 'line 4' }] } as const;

test('an article that keeps the rules has no problems, and is parsed', () => {
  const { problems, prose } = checkArticle(article, rules);
  assert.deepEqual(problems, []);
  assert.equal(prose.calls.length, 1);
});

test('all problems of an article, as they are shown', () => {
  const body = [
    '# Results',
    '',
    'Exports rose <2% to 3.76 billion,  ',
    'more than a dozen plans of Thanh Hoá }.',
    '',
    '#### Deep',
    '',
    '<Value indicator="exports" period="2020" /> billion and a  b',
  ].join('\n');
  const { problems } = checkArticle(
    { ...article, body, fields: [{ field: 'title', line: 2, text: parseText('A <b>5</b>') }] },
    { ...rules, names: [] },
  );
  assert.equal(
    formatProblems(problems),
    `The content has 14 problems. Nothing was built.

src/content/articles/a/en.mdx
  line 2, field "title": "<b>" in "A <b>5</b>" is HTML.
    In this field, readers would see it as it stands. Write the words alone.
  line 2, field "title": "</b>" in "A <b>5</b>" is HTML.
    In this field, readers would see it as it stands. Write the words alone.
  line 2, field "title": The number "5" is typed in the text "A <b>5</b>".
    Write {value indicator=… period=…} or another figure call instead. If it is not data, declare the text under "digits:" with a reason.
  line 8, field "digits.0.text": "line 4" is declared, but stands nowhere in the text.
    Delete the declaration, or correct it to what the text says.
  line 12: The heading "Results" is of level 1, which is the title’s.
    Expected no level to be skipped and none above the second. Begin it with "## ".
  line 14: There is a "<" in the text "Exports rose <2% to 3.76 billion, more…".
    In an article, "<" begins a component. Say it in words ("below", "dưới"), and write numbers as <Value indicator="…" period="…" />.
  line 14: The number "2%" is typed in the text "Exports rose …2% to 3.76 billion, more than…".
    Write <Growth indicator="…" period="…" />, <ShareOfPlan indicator="…" period="…" /> or <Value indicator="…" period="…" /> instead. If it is not data, declare the text under "digits:" with a reason.
  line 14: The number "3.76" is typed in the text "Exports rose …2% to 3.76 billion, more than a dozen…".
    Write <Value indicator="…" period="…" /> or another figure component instead. If it is not data, declare the text under "digits:" with a reason.
  line 15: "Hoá" is not spelled as on the rest of the site.
    Write "Hóa": the tone mark of oa, oe and uy stands on the first vowel at the end of a syllable, on the second before another letter.
  line 15: "a dozen" states a quantity in words in "…to 3.76 billion, more than a dozen plans of Thanh Hoá }.".
    Write <Value indicator="…" period="…" />, <Change … />, <Multiple … /> or another figure component instead, or say it without a number. If it is not data, declare the text under "digits:" with a reason.
  line 15: There is a "}" in the text "…a dozen plans of Thanh Hoá }.".
    Braces are not used in the text of articles. Write a component, or delete it.
  line 17: The heading "Deep" is of level 4, after one of level 1.
    Expected no level to be skipped and none above the second. Begin it with "## ".
  line 19: The unit "billion" is typed beside a bound number in "… billion and a  b".
    Delete "billion": the number prints its own unit.
  line 19: There are 2 spaces together in "… billion and a  b".
    Write one space.`,
  );
});
