import assert from 'node:assert/strict';
import test from 'node:test';
import { ContentError, formatProblems } from '../../src/model/content-problem.ts';
import { append, cell, replace } from './corruption.ts';
import { checkWith, realText } from './real-content.ts';

const imports = 'observations/imports.csv';
const row = 'imports-2021-outcome-dansinh-20211208';
const article = 'articles/plan-2021-outcome/en.mdx';
const lines = (text: string): number => text.split('\n').length;

/** The whole message for some changes, as it stands in the terminal and in the overlay of the dev server. */
function message(...changes: readonly (readonly [file: string, change: (text: string) => string])[]): string {
  return formatProblems(
    checkWith(Object.fromEntries(changes.map(([file, change]) => [file, change(realText(file))]))).problems,
  );
}

test('a decimal comma', () => {
  const said = message([imports, cell(row, 'value', '3,76')]);
  assert.ok(
    said.includes(`src/content/observations/imports.csv
  line 3, imports-2021-outcome-dansinh-20211208, field "value": Found "3,76".
    Expected a number written as 3.76 or 141640: digits and at most one decimal point, no thousands separators and no unit. For a decimal, write 3.76.`),
    said,
  );
  // Texts that print the value are not named one by one.
  assert.match(said, /^The content has 1 problem(?:, and \d+ problems? that follows? from it)?\. Nothing was built\./);
});

test('a unit of another kind', () => {
  assert.match(
    message([imports, cell(row, 'unit', 'percent')]),
    /^ {2}line 3, imports-2021-outcome-dansinh-20211208, field "unit": The unit is "percent", but imports is measured in "usd-billion"\.\n {4}Expected a unit of the same kind\. Correct the unit, or move the row to its own indicator\.$/m,
  );
});

test('a number typed into prose', () => {
  const said = message([article, append('\nExports came to 5,339 million dollars.')]);
  assert.ok(
    said.includes(`src/content/articles/plan-2021-outcome/en.mdx
  line ${lines(realText(article)) + 1}, plan-2021-outcome/en: The number "5,339" is typed in the text "Exports came to 5,339 million dollars.".
    Write <Value indicator="…" period="…" /> or another figure component instead. If it is not data, declare the text under "digits:" with a reason.`),
    said,
  );
  assert.match(said, /the first without a twin is about "Exports came to 5,339 million dollars\."/);
});

test('two reports chosen', () => {
  assert.equal(
    message(['observations/exports.csv', cell('exports-2016-outcome-vna-en-20170220', 'chosen', 'latest')]),
    `The content has 1 problem. Nothing was built.

src/content/observations/exports.csv
  line 3, exports-2016-outcome-vna-en-20170220, field "chosen": A second report is chosen for thanh-hoa, 2016, outcome; the first is exports-2016-outcome-btt-20161228.
    Expected one. Empty the cell "chosen" of the other.`,
  );
});

test('a number in one language only, listed from the side that lacks it', () => {
  const said = message([article, append('\nAnd <Growth indicator="exports" period="2020" />.')]);
  assert.ok(
    said.includes(`src/content/articles/plan-2021-outcome/vi.mdx
  plan-2021-outcome/vi: The English text has <Growth indicator="exports" period="2020" /> (line ${lines(realText(article)) + 1}); this one does not.
    Expected the same in every language. Add it here, or delete it there.`),
    said,
  );
});

test('all findings at once, grouped by file, in the order of the lines', () => {
  const text = message(
    [
      imports,
      (before) => cell('imports-2019-outcome-ndt-20201013', 'growth', '4%')(cell(row, 'growth', '24.4%')(before)),
    ],
    ['glossary/grdp.yaml', replace('qt-grdp', 'qt-gdp')],
  );
  assert.match(
    text,
    /^The content has 3 problems(?:, and \d+ problems that follow from it)?\. Nothing was built\.\n\nsrc\/content\/observations\/imports\.csv\n {2}line 2, .*\n {4}.*\n {2}line 3, .*\n {4}.*\n\nsrc\/content\/glossary\/grdp\.yaml\n {2}.*\n {4}.*$/,
  );
});

test('one mistake, one message: what only depends on a record that cannot be read is not reported as well', () => {
  for (const [file, change] of [
    ['indicators/exports.yaml', replace(/^unit: .*$/m, 'unit: dollars')],
    ['indicators/exports.yaml', replace(/^unit: .*$/m, 'unit: [')],
    ['projects/nghi-son-2.yaml', replace('inReport: true', 'inReport: maybe')],
    ['sources.csv', () => ''],
    [article, replace(/^order: .*$/m, 'order: second')],
  ] as const) {
    assert.match(
      message([file, change]),
      new RegExp(
        `^The content has 1 problem(?:, and \\d+ problems? that follows? from it)?\\. Nothing was built\\.\\n\\nsrc/content/${file}\\n`,
      ),
    );
  }
});

test('the error thrown in the build holds the same words', () => {
  const { problems } = checkWith({ [imports]: cell(row, 'value', '3,76')(realText(imports)) });
  const error = new ContentError(problems);
  assert.equal(error.message, formatProblems(problems));
  assert.equal(error.problems, problems);
});
