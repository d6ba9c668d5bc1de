// What a chart draws of the reports: of which place, in which measure, and how far it can be relied on.
import assert from 'node:assert/strict';
import test from 'node:test';
import { labelText } from '../../../src/charts/chart-points.ts';
import { isJoined, signedLabel } from '../../../src/charts/chart-view.ts';
import { kinds } from '../../../src/charts/kinds/kinds.ts';
import { chartLegend } from '../../../src/charts/legend.ts';
import { chartViewOf } from '../../../src/charts/chart-view-of.ts';
import { serializeView } from '../../../src/charts/serialize-view.ts';
import { parseView } from '../../../src/charts/view-json.ts';
import { perLocale } from '../../../src/i18n/locales.ts';
import type { Chart } from '../../../src/model/chart.ts';
import { parseText } from '../../../src/model/text.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { smallContent, smallDataset } from '../small-dataset.ts';
import { fixtureView } from './fixture-view.ts';

const header = smallContent['observations/exports.csv']?.split('\n')[0] ?? '';
const file = 'observations/exports.csv';
const rows = (...lines: readonly string[]) => ({ [file]: `${smallContent[file] ?? ''}${lines.join('\n')}\n` });

type Series = Partial<Chart['series'][number]>;

function chart(series: readonly Series[], unit: Unit = 'usd-billion', indicator = 'exports'): Chart {
  const nothing = perLocale(() => parseText(''));
  return {
    id: 'made',
    kind: 'line',
    title: nothing,
    description: nothing,
    unit,
    series: series.map((one) => ({ indicator, role: 'outcome', measure: 'value', ...one })),
    periods: { from: 2019, to: 2021 },
    annotations: [],
    formerIds: [],
  };
}

test('another place is drawn from its own reports, under its own name, in its own colour', () => {
  const dataset = smallDataset({
    ...rows('exports-vietnam-2020-outcome-office,vietnam,2020,final,281,,usd-billion,exact,6.5,,,office,,,,,'),
    'places.yaml': `- { id: thanh-hoa, name: { vi: Thanh Hóa, en: Thanh Hóa }, kind: province }
- { id: vietnam, name: { vi: Việt Nam, en: Vietnam }, kind: country }
`,
  });
  const view = chartViewOf(dataset, chart([{}, { place: 'vietnam' }]), 'en');
  assert.equal(view.series[1]?.label, 'Vietnam');
  assert.equal(view.series[1].ink.name, 'nation');
  assert.deepEqual(
    view.series[1].points.map((point) => point?.value),
    [undefined, 281, undefined],
  );
  assert.match(view.series[1].points[1]?.href ?? '', /#exports-vietnam-2020-outcome-office$/);
});

test('the share of the plan and the gap to it are computed, and say by which call', () => {
  const dataset = smallDataset({
    [file]: `${header}
exports-2020-target-paper,,2020,target,4,,usd-billion,exact,,,,paper,,,,,
exports-2020-outcome-paper,,2020,reported,3755,,usd-million,exact,1.5,,,paper,,,,,
exports-2021-target-paper,,2021,target,4,,usd-billion,at-least,6.4,,,paper,,,,,
`,
  });
  const [share, gap] = chartViewOf(
    dataset,
    chart([{ measure: 'share-of-plan' }, { measure: 'gap' }], 'percent'),
    'vi',
  ).series;
  assert.deepEqual(
    share?.points.map((point) => point && [point.published, point.full, point.derived]),
    [undefined, ['93.9', '93,9%', 'plan-share indicator=exports period=2020'], undefined],
  );
  assert.equal(gap?.points[1]?.derived, 'gap indicator=exports period=2020');
  assert.equal(gap.points[0], undefined, 'no plan, no gap');
});

test('what falls just short of its plan is drawn short of it, by a share and by a gap', () => {
  const dataset = smallDataset({
    [file]: `${header}
exports-2020-target-paper,,2020,target,4000,,usd-million,exact,,,,paper,,,,,
exports-2020-outcome-paper,,2020,reported,3998.8,,usd-million,exact,1.5,,,paper,,,,,
exports-2021-target-paper,,2021,target,4,,usd-billion,at-least,6.4,,,paper,,,,,
`,
  });
  const [share, gap] = chartViewOf(
    dataset,
    chart([{ measure: 'share-of-plan' }, { measure: 'gap' }], 'percent'),
    'en',
  ).series;
  assert.deepEqual([share?.points[1]?.published, gap?.points[1]?.published], ['99.97', '-1.2']);
});

test('an estimate that nobody confirmed says so in legend and tip, and how long; a repeated one is firm', () => {
  const retail = 'observations/retail.csv';
  const row = (year: number, status: string, source: string, chosen = '') =>
    `retail-${year}-outcome-${source},,${year},${status},90123,,vnd-billion,exact,,,,${source},${chosen},,,,`;
  const dataset = smallDataset({
    [retail]: [
      header,
      row(2017, 'estimate', 'paper', 'starting-report'),
      row(2017, 'reported', 'office'),
      row(2018, 'estimate', 'paper'),
      ...(smallContent[retail] ?? '').trim().split('\n').slice(1),
      row(2024, 'estimate', 'later'),
      '',
    ].join('\n'),
    'sources.csv': `${smallContent['sources.csv'] ?? ''}later,https://later.example/a.htm,A year in numbers,printed,Tờ báo,Paper,,,press,2025-01-05,printed,en,,\n`,
  });
  const view = chartViewOf(
    dataset,
    { ...chart([{}], 'vnd-billion', 'retail'), periods: ['2017', '2018', '2024'] },
    'en',
  );
  assert.deepEqual(
    view.series[0]?.points.map((point) => point && [point.early, point.statusLabel]),
    [
      [false, 'estimate'],
      [true, 'estimate, never confirmed'],
      [true, 'estimate, unconfirmed'],
    ],
  );
  assert.ok(chartLegend(view, kinds[view.kind]).some(({ label }) => label === 'Unconfirmed'));
  const again = parseView(serializeView(view)).series[0]?.points.map((point) => point?.statusLabel);
  assert.deepEqual(again, ['estimate', 'estimate, never confirmed', 'estimate, unconfirmed']);
});

test('growth on the year before and the part of Vietnam’s are computed, say by which call, and stop where the other report is missing', () => {
  const dataset = smallDataset({
    [file]: `${header}
exports-2019-outcome-paper,,2019,reported,3001,,usd-million,exact,,,,paper,,,,,
exports-2020-outcome-paper,,2020,reported,3602,,usd-million,exact,20,,,paper,,,,,
exports-2021-target-paper,,2021,target,4,,usd-billion,at-least,6.4,,,paper,,,,,
exports-vietnam-2020-outcome-office,vietnam,2020,final,284,,usd-billion,exact,,,,office,,,,,
`,
    'places.yaml': `- { id: thanh-hoa, name: { vi: Thanh Hóa, en: Thanh Hóa }, kind: province }
- { id: vietnam, name: { vi: Việt Nam, en: Vietnam }, kind: country }
`,
  });
  const [change, share] = chartViewOf(
    dataset,
    chart([{ measure: 'change' }, { measure: 'share-of-vietnam' }], 'percent'),
    'en',
  ).series.map(({ points }) => points.map((point) => point && [point.value, point.full, point.derived]));
  assert.deepEqual(change, [undefined, [20, '19.9–20.1%', 'change from=2019 indicator=exports to=2020'], undefined]);
  assert.deepEqual(share, [undefined, [1.3, '1.3%', 'share indicator=exports ofPlace=vietnam period=2020'], undefined]);
});

test('a part too small for one decimal, and a change, are drawn and labelled as no nought', () => {
  const dataset = smallDataset({
    [file]: `${header}
exports-2019-outcome-paper,,2019,reported,1000.501,,usd-million,exact,,,,paper,,,,,
exports-2020-outcome-paper,,2020,reported,1000.801,,usd-million,exact,0.1,,,paper,,,,,
exports-2021-target-paper,,2021,target,1.1,,usd-billion,at-least,9.9,,,paper,,,,,
exports-vietnam-2020-outcome-office,vietnam,2020,final,28400550,,usd-million,exact,,,,office,,,,,
`,
    'places.yaml': `- { id: thanh-hoa, name: { vi: Thanh Hóa, en: Thanh Hóa }, kind: province }
- { id: vietnam, name: { vi: Việt Nam, en: Vietnam }, kind: country }
`,
  });
  const view = chartViewOf(dataset, chart([{ measure: 'change' }, { measure: 'share-of-vietnam' }], 'percent'), 'en');
  const drawn = view.series.map(({ points: [, point] }) => point && [point.value, point.label, point.full]);
  assert.deepEqual(drawn, [
    [0.03, '0.03', '0.03%'],
    [0.004, '0.004', '0.004%'],
  ]);
});

test('a label keeps the digits without which it would be another number', () => {
  const labels = (['0.5', '0.04', '12.34', '0'] as const).map((value) => labelText(value, 0, [], 'en'));
  assert.deepEqual(labels, ['0.5', '0.04', '12', '0']);
  assert.equal(labelText('7.42', 1, [7.44], 'en'), '7.42');
});

test('half a year is not joined to a year', () => {
  const point = fixtureView({
    id: 'x',
    kind: 'line',
    title: '',
    unit: '',
    categories: ['2023', '2024'],
    series: [{ label: '', cells: '1 2' }],
  });
  const [year, next] = point.categories;
  const [series] = point.series;
  assert.ok(year && next && series);
  assert.equal(isJoined(series, [year, next], 0), true);
  assert.equal(isJoined(series, [year, { ...next, to: next.from + 6, at: next.from + 3 }], 0), false);
});

test('parts are of a hundred where they are percentages, else of their sum', () => {
  const whole = (unit: Unit, series: Series) =>
    chartViewOf(smallDataset({}), { ...chart([series], unit), kind: 'shares' }, 'en').scale.whole;
  assert.deepEqual([whole('usd-billion', {}), whole('percent', { measure: 'growth' })], [undefined, 100]);
});

test('a label on a chart says whether its number is a floor or a ceiling', () => {
  const signs = { exact: '4.2', 'more-than': '>4.2', 'at-least': '≥4.2', 'at-most': '≤4.2' };
  for (const [qualifier, label] of Object.entries(signs)) {
    const exports = smallContent[file]?.replace('3701,,usd-million,exact', `4.2,,usd-billion,${qualifier}`);
    const point = chartViewOf(smallDataset({ [file]: exports }), chart([{}]), 'en').series[0]?.points[0];
    assert.equal(point && signedLabel(point), label);
  }
});

test('the span of a chart is that of the years that its values are of, a count at the end of a year among them', () => {
  const span = (periods: Chart['periods']): string =>
    chartViewOf(smallDataset(), { ...chart([{}]), periods }, 'en')
      .subtitle.split(', ')
      .at(-1) ?? '';
  assert.equal(span({ from: 2019, to: 2021 }), '2019–2021');
  assert.equal(span(['@2018-12-31', '2019', '2020']), '2018–2020');
  assert.equal(span(['2019', '2020-YTD9']), '2019–2020');
  assert.equal(span(['2020', '@2020-12-31']), '2020');
});
