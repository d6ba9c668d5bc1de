import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../../src/i18n/locales.ts';
import { reportWords } from '../../../src/i18n/messages/reports.ts';
import { pathOf } from '../../../src/i18n/paths.ts';
import { parseTemplate } from '../../../src/model/template.ts';
import { figureCalls } from '../../../src/model/prose/figure-calls.ts';
import { derivedCalls } from '../../../src/figures/derive.ts';
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
  assert.equal(plainText(dataset, text, 'en'), 'Exports came to US$3.76\u00a0billion, up 1.6%.');
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
