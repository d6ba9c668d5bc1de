import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblems } from '../../src/model/content-problem.ts';
import { assertReadable } from './assert-readable.ts';
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
import { slipCorruptions } from './corruptions/slips.ts';
import { checkWith } from './real-content.ts';

/** A table of corruptions, each with the words that the build must say of it. */
const tables: Readonly<Record<string, readonly Corruption[]>> = {
  reports: [...reportCorruptions, ...reportChoiceCorruptions],
  records: [...recordCorruptions, ...siteCorruptions],
  articles: [...articleCorruptions, ...frontMatterCorruptions],
  fields: fieldCorruptions,
  implausible: implausibleCorruptions,
  contradictions: contradictionCorruptions,
  slips: slipCorruptions,
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
