import assert from 'node:assert/strict';
import test from 'node:test';
import { isFinite } from '../../../src/figures/interval.ts';
import { misstates } from '../../../src/build/audit/read-settled.ts';
import { plain, readPublished } from '../../../src/build/audit/read-published.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { reportWords } from '../../../src/i18n/messages/reports.ts';
import { pathOf } from '../../../src/i18n/paths.ts';
import { parseTemplate } from '../../../src/model/template.ts';
import { figureCalls } from '../../../src/model/prose/figure-calls.ts';
import { derivedCalls, derivedInterval } from '../../../src/figures/derive.ts';
import { evaluateCall } from '../../../src/figures/evaluate-call.ts';
import { figureLink } from '../../../src/figures/figure-link.ts';
import { formatFigure } from '../../../src/figures/format-figure.ts';
import { plainText, renderText } from '../../../src/figures/render-text.ts';
import { realDataset as dataset } from '../real-dataset.ts';
import { realCalls } from '../views/real-calls.ts';

const printed = Object.entries(figureCalls).flatMap(([name, rule]) => (rule.mdxOnly ? [] : [name]));

for (const name of printed) {
  test(`{${name}}: every use in the content prints a number in both languages, with a link`, () => {
    const calls = realCalls.filter((call) => call.name === name);
    assert.ok(calls.length > 0, 'The content has none; remove the call, or use it.');
    for (const call of calls) {
      const figure = evaluateCall(dataset, call);
      for (const locale of locales) {
        const text = formatFigure(figure, locale);
        assert.ok(/\d/.test(text) || text === reportWords[locale].unknown, JSON.stringify(call));
        assert.doesNotMatch(text, /undefined|NaN|[{}]/, JSON.stringify(call));
        assert.match(figureLink(dataset, figure, locale).path, new RegExp(`^${pathOf('home', locale)}`));
      }
    }
  });
}

test('every published value of the content is read back from its text in both languages', () => {
  for (const report of dataset.observations.values()) {
    for (const locale of locales) {
      const text = plain(formatFigure({ kind: 'value', report, form: 'full' }, locale));
      const { value, upper, qualifier } = readPublished(text, report, locale);
      assert.deepEqual({ value, upper }, { value: report.value, upper: report.upper }, text);
      if (report.qualifier !== 'exact' && report.qualifier !== 'range') assert.equal(qualifier, report.qualifier, text);
    }
  }
});

test('a value stated in a larger unit keeps every digit and is read back', () => {
  const report = dataset.observations.get('exports-2021-outcome-bth-150014');
  assert.ok(report);
  const written = { vi: '5,339 tỷ USD', en: 'US$5.339 billion' };
  for (const locale of ['vi', 'en'] as const) {
    const text = plain(formatFigure({ kind: 'value', report, form: 'full', unit: 'usd-billion' }, locale));
    assert.equal(text, written[locale]);
    assert.equal(readPublished(text, report, locale).value, '5339');
  }
});

test('every derived number of the content is read back into its interval in both languages', () => {
  for (const call of realCalls.filter(({ name }) => name in derivedCalls)) {
    const figure = evaluateCall(dataset, call);
    assert.equal(figure.kind, 'derived');
    if (figure.kind !== 'derived') continue;
    const interval = derivedInterval(dataset, call);
    if (isFinite(interval.low) && isFinite(interval.high)) assert.ok(interval.low.lte(interval.high));
    for (const locale of locales)
      assert.equal(misstates(plain(formatFigure(figure, locale)), interval, figure.unit, locale), undefined);
  }
});

test('the key of a derived number is the call itself', () => {
  for (const call of realCalls.filter(({ name }) => name in derivedCalls)) {
    const figure = evaluateCall(dataset, call);
    assert.ok(figure.kind === 'derived');
    assert.deepEqual(parseTemplate(`{${figure.key}}`), [{ name: call.name, attributes: { ...call.attributes } }]);
  }
});

test('a status that is not settled is said with the value, unless the sentence says it', () => {
  const report = [...dataset.observations.values()].find(({ status }) => status === 'estimate');
  assert.ok(report);
  assert.match(formatFigure({ kind: 'value', report, form: 'full' }, 'en'), / \(estimate\)$/);
  assert.match(formatFigure({ kind: 'value', report, form: 'full' }, 'vi'), / \(ước tính\)$/);
  assert.doesNotMatch(formatFigure({ kind: 'value', report, form: 'plain' }, 'en'), /estimate/);
  assert.doesNotMatch(formatFigure({ kind: 'value', report, form: 'full', statusShown: true }, 'en'), /estimate/);
});

test('a text is rendered in order, words and numbers', () => {
  const text = 'Exports came to {value indicator=exports period=2020}, up {growth indicator=exports period=2020}.';
  assert.equal(plain(plainText(dataset, text, 'en')), 'Exports came to US$3.76 billion, up 1.6%.');
  assert.deepEqual(
    renderText(dataset, text, 'en').map(({ figure }) => figure?.kind),
    [undefined, 'value', undefined, 'printed', undefined],
  );
});

test('what the checks should have refused is an error, not a blank', () => {
  const call = (name: string, attributes: Record<string, string>) => () => evaluateCall(dataset, { name, attributes });
  assert.throws(call('value', { indicator: 'exports', period: '1900' }), /No outcome is recorded for exports, 1900/);
  assert.throws(call('value', { report: 'none' }), /There is no report "none"/);
  assert.throws(call('growth', { indicator: 'imports', period: '2019' }), /has no growth/);
  assert.throws(
    call('quantity', { project: 'nghi-son-2', field: 'capacity', index: '99' }),
    /has no capacity number 99/,
  );
  assert.throws(call('count', { of: 'stars' }), /Nothing called "stars" is counted/);
  assert.throws(call('sum', {}), /There is no figure called "sum"/);
});
