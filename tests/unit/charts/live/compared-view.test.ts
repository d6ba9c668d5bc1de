import assert from 'node:assert/strict';
import test from 'node:test';
import { comparedView, type ComparedSeries, type Way } from '../../../../src/charts/live/compared-view.ts';

const series = (
  values: Readonly<Record<number, string>>,
  rest: Partial<ComparedSeries> & { readonly open?: number } = {},
): ComparedSeries => ({
  id: 'exports',
  indicator: 'Exports',
  place: 'Thanh Hóa',
  unit: 'US$ billion',
  measure: 'flow',
  ink: 'trade',
  breaks: [],
  ...rest,
  years: Object.entries(values).map(([year, value]) => {
    const half = 0.5 * 10 ** -(value.split('.')[1]?.length ?? 0);
    return {
      year: Number(year),
      value,
      low: Number(value) - half,
      high: Number(value) + half,
      full: `US$${value} billion`,
      status: 'reported' as const,
      said: 'reported',
      early: Number(year) === rest.open,
      source: 'Paper',
      href: '/en/indicators/exports/#row',
    };
  }),
});

const drawn = (chosen: readonly ComparedSeries[], way: Way) => {
  const compared = comparedView(chosen, way, 'en');
  assert.ok('view' in compared, 'refusal' in compared ? compared.refusal : '');
  const { series: all, categories } = compared.view;
  return all.map(({ points }) =>
    Object.fromEntries(points.flatMap((point, at) => (point ? [[categories[at]?.id, point.full]] : []))),
  );
};
const refusal = (chosen: readonly ComparedSeries[], way: Way) => {
  const compared = comparedView(chosen, way, 'en');
  return 'refusal' in compared ? compared.refusal : undefined;
};

test('values stand on one scale in one unit only', () => {
  const dong = series({ 2020: '90' }, { unit: 'VND billion' });
  assert.equal(refusal([series({ 2020: '3' }), dong], 'value'), 'units');
  assert.deepEqual(drawn([series({ 2020: '3.76', 2022: '5.9' })], 'value'), [
    { 2020: 'US$3.76 billion', 2022: 'US$5.9 billion' },
  ]);
});

test('an index counts from the first year that all have, and is for amounts alone', () => {
  const a = series({ 2018: '1000', 2019: '2000', 2020: '3000' });
  const b = series({ 2019: '4000', 2020: '5000' }, { place: 'Vietnam' });
  assert.deepEqual(drawn([a, b], 'index'), [
    { 2018: '50', 2019: '100', 2020: '150' },
    { 2019: '100', 2020: '125' },
  ]);
  assert.equal(refusal([a, series({ 2019: '5' }, { measure: 'growth' })], 'index'), 'rates');
  assert.equal(refusal([a, series({ 2019: '5' }, { measure: 'share' })], 'growth'), 'shares');
  assert.equal(refusal([a, series({ 2010: '5' })], 'index'), 'base');
  const score = series({ 2019: '62.5' }, { measure: 'score' });
  assert.deepEqual([refusal([score], 'index'), refusal([score], 'growth')], ['rates', 'shares']);
});

test('what a source gives as a floor is one in a comparison of values, and not in what is computed of it', () => {
  const plain = series({ 2019: '3000', 2020: '6000' });
  const floor = { ...plain, years: plain.years.map((year) => ({ ...year, qualifier: 'at-least' as const })) };
  const qualifiers = (['value', 'index'] as const).map((way) => {
    const compared = comparedView([floor], way, 'en');
    return 'view' in compared && compared.view.series[0]?.points[1]?.qualifier;
  });
  assert.deepEqual(qualifiers, ['at-least', 'exact']);
});

test('neither index nor growth runs across a break', () => {
  const broken = series({ 2018: '1000', 2019: '2000', 2020: '1000', 2021: '3000', 2022: '4000' }, { breaks: [2019] });
  assert.deepEqual(drawn([broken], 'index'), [{ 2020: '100', 2021: '300', 2022: '400' }]);
  assert.deepEqual(Object.keys(drawn([broken], 'growth')[0] ?? {}), ['2019', '2021', '2022']);
  const before = series({ 2017: '2000', 2018: '4000', 2019: '6000', 2020: '1000', 2021: '3000' }, { breaks: [2019] });
  assert.deepEqual(drawn([before], 'index'), [{ 2017: '100', 2018: '200', 2019: '300' }], 'the longest stretch');
});

test('what the rounding of the values does not settle is called about, and what rests on an early value is early', () => {
  assert.deepEqual(drawn([series({ 2016: '1.7', 2017: '3.4' })], 'index'), [{ 2016: '100', 2017: 'about 200' }]);
  const compared = comparedView([series({ 2020: '1000', 2021: '2000' }, { open: 2020 })], 'growth', 'en');
  assert.ok('view' in compared);
  assert.equal(compared.view.series[0]?.points[0]?.early, true);
});
