import assert from 'node:assert/strict';
import test from 'node:test';
import { chartViewOf } from '../../../src/charts/chart-view-of.ts';
import { madeCharts } from '../../../src/charts/made-charts.ts';
import { must } from '../../../src/model/dataset.ts';
import { smallContent, smallDataset } from '../small-dataset.ts';

const header = smallContent['observations/retail.csv']?.split('\n')[0] ?? '';

/** The title of the drawing of growth against its plan, of three years whose last has this outcome and target. */
function planTitle(outcome: string, target: string, qualifier = 'exact'): string {
  const year = (period: number, of: string, plan: string, how = 'exact'): string =>
    `iip-${period}-outcome-paper,,${period},reported,${of},,percent,${how},,,,paper,,,,,
iip-${period}-target-paper,,${period},target,${plan},,percent,exact,,,,paper,,,,,`;
  const dataset = smallDataset({
    'indicators/iip.yaml': `
name: { vi: Mức tăng công nghiệp, en: Industrial growth }
definition: { vi: Mức tăng sản xuất công nghiệp so với năm trước., en: Growth of industrial production on the year before. }
unit: percent
scope: province
measure: growth
order: 3
topic: industry
`,
    'observations/iip.csv': `${header}\n${year(2018, '9', '8.5')}\n${year(2019, '7.5', '8.5')}\n${year(2020, outcome, target, qualifier)}\n`,
  });
  const made = madeCharts(dataset, must(dataset.indicators, 'iip', 'indicator')).find(
    ({ measure }) => measure === 'plan',
  );
  assert.ok(made);
  return chartViewOf(dataset, made.chart, 'en').title.replaceAll('\u00a0', ' ');
}

test('the title of a gap to the plan says a side only where the digits of both settle it', () => {
  assert.match(planTitle('9.25', '8.5'), /0\.75 percentage points above plan in 2020/);
  assert.match(planTitle('8.5', '8.5'), /exactly as planned in 2020/);
  assert.match(planTitle('3', '3.1'), /not clearly above or below plan in 2020/);
  assert.match(planTitle('5', '5.5', 'more-than'), /not clearly above or below plan in 2020/);
});
