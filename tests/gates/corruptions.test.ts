import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblems, type ContentProblem } from '../../src/model/content-problem.ts';
import type { Corruption } from './corruption.ts';
import { articleCorruptions } from './corruptions/articles.ts';
import { contradictionCorruptions } from './corruptions/contradictions.ts';
import { fieldCorruptions } from './corruptions/fields.ts';
import { frontMatterCorruptions } from './corruptions/front-matter.ts';
import { implausibleCorruptions } from './corruptions/implausible.ts';
import { recordCorruptions } from './corruptions/records.ts';
import { reportChoiceCorruptions } from './corruptions/report-choices.ts';
import { reportCorruptions } from './corruptions/reports.ts';
import { savedFileCorruptions } from './corruptions/saved-files.ts';
import { siteCorruptions } from './corruptions/site-and-sources.ts';
import { checkWith, realText } from './real-content.ts';
import { checkTextCorruptions, textCorruptions } from './text-corruptions.ts';

/** A table of corruptions, each with the words that the build must say of it. */
const tables: Readonly<Record<string, readonly Corruption[]>> = {
  reports: [...reportCorruptions, ...reportChoiceCorruptions],
  records: [...recordCorruptions, ...siteCorruptions],
  articles: [...articleCorruptions, ...frontMatterCorruptions],
  fields: fieldCorruptions,
  implausible: implausibleCorruptions,
  contradictions: contradictionCorruptions,
  'saved files': savedFileCorruptions,
};

test('the real content has no problem', () => {
  assert.equal(formatProblems(checkWith({}).problems), formatProblems([]));
});

for (const [table, corruptions] of Object.entries(tables)) {
  test(`${table}: names are unique`, () =>
    assert.equal(new Set(corruptions.map(({ name }) => name)).size, corruptions.length));
  for (const corruption of corruptions) test(`${table}: ${corruption.name}`, () => assertCaught(corruption));
}

test('words: every corruption changes something, under a name of its own', () =>
  assert.deepEqual(
    checkTextCorruptions((file) => realText(file.replace('src/content/', ''))),
    [],
  ));

for (const { name, file, change, expect } of textCorruptions) {
  const relative = file.replace('src/content/', '');
  test(`words: ${name}`, () => {
    const { dataset, problems } = checkWith({ [relative]: change(realText(relative)) });
    const text = formatProblems(problems);
    assert.ok(dataset === undefined, 'Nothing was reported.');
    for (const words of expect) assert.match(text, words);
    assertReadable(problems);
  });
}

/** The content must be refused, with one problem in the right file that says the expected words; and every problem must have both parts. */
function assertCaught({ file, text, says, at = file }: Corruption): void {
  const { dataset, problems } = checkWith({ [file]: text });
  assert.ok(dataset === undefined, 'Nothing was reported.');
  const here = problems.filter((problem) => problem.file === `src/content/${at}`);
  assert.ok(
    here.some((problem) => says.test(formatProblems([problem]))),
    `No problem in ${at} says ${String(says)}. There is:\n${formatProblems(problems).slice(0, 2000)}`,
  );
  assertReadable(problems);
}

/** Every problem is in two parts, and none shows anything of our own code. */
function assertReadable(problems: readonly ContentProblem[]): void {
  for (const problem of problems) {
    assert.match(problem.found, /[.?!”"…]$/u);
    assert.match(problem.expected, /\S/);
    assert.doesNotMatch(`${problem.found} ${problem.expected}`, /undefined|NaN|\[object|TypeError|\bat .*\.ts:\d/);
  }
}
