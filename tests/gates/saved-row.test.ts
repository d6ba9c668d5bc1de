import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblems } from '../../src/model/content-problem.ts';
import { usedReport } from '../../src/model/dataset.ts';
import { checkHeading } from '../../src/model/prose/claims/check-headings.ts';
import type { FigureCall } from '../../src/model/text.ts';
import { cell } from './corruption.ts';
import { checkWith, realText } from './real-content.ts';

const { dataset } = checkWith({});
assert.ok(dataset);
const real = dataset;
const file = 'observations/exports.csv';

test('a row that is saved has every text that reads it checked again, there and back', () => {
  const report = usedReport(real, 'exports', '2023', 'outcome');
  const before = usedReport(real, 'exports', '2022', 'outcome');
  assert.ok(report && before);
  const higher = cell(report.id, 'value', String(Number(before.value) * 1.1).slice(0, 6));
  const unit = cell(report.id, 'unit', before.unit);
  const said = formatProblems(checkWith({ [file]: unit(higher(realText(file))) }).problems);
  assert.match(said, /src\/content\/(articles|charts)\/.*\n.*says the opposite/);
  assert.equal(formatProblems(checkWith({}).problems), formatProblems([]));
});

const growth = (period: string): FigureCall => ({ name: 'growth', attributes: { indicator: 'exports', period } });

test('a heading says what some number below it says', () => {
  const found = (text: string, ...below: readonly string[]): string =>
    checkHeading(real, text, below.map(growth), 'en')
      .map((issue) => issue.found)
      .join();
  assert.match(found('Exports fell', '2024', '2025'), /"fell" in .*every number below it says the opposite/);
  assert.match(found('A fall in 2024', '2024', '2023-Q1'), /"fall" in/);
  for (const heading of ['Exports rose', 'After the fall', 'Why exports did not fall', 'Did exports fall?'])
    assert.equal(found(heading, '2024', '2025'), '');
  assert.equal(found('The fall of 2019', '2024'), '');
});
