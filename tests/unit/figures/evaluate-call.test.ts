import assert from 'node:assert/strict';
import test from 'node:test';
import { decimalsIn } from '../../../src/figures/calls/call.ts';
import { calls, evaluateCall } from '../../../src/figures/calls/registry.ts';
import { figureLink } from '../../../src/figures/figure-link.ts';
import { formatFigure } from '../../../src/figures/format-figure.ts';
import { plainText, renderText } from '../../../src/figures/render-text.ts';
import { restate } from '../../../src/figures/rounding-interval.ts';
import { decimalPlaces } from '../../../src/i18n/format-number.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { pathOf } from '../../../src/i18n/paths.ts';
import { callsIn, parseText } from '../../../src/model/text.ts';
import { realDataset as dataset } from '../real-dataset.ts';
import { smallDataset } from '../small-dataset.ts';
import { realCalls } from '../views/real-calls.ts';

test('every call of the content prints words or a number in both languages, with a link', () => {
  assert.ok(realCalls.length > 0);
  for (const call of realCalls) {
    const figure = evaluateCall(dataset, call);
    for (const locale of locales) {
      const text = formatFigure(figure, locale);
      assert.match(text, /[\p{L}\p{N}]/u, JSON.stringify(call));
      assert.doesNotMatch(text, /undefined|NaN|[{}]/, JSON.stringify(call));
      assert.match(figureLink(dataset, figure, locale).path, new RegExp(`^${pathOf('home', locale)}`));
    }
  }
});

test('the key of a derived number is the call itself', () => {
  for (const call of realCalls) {
    const figure = evaluateCall(dataset, call);
    if (figure.kind !== 'derived') continue;
    assert.deepEqual(callsIn(parseText(`{${figure.key}}`)), [{ name: call.name, attributes: { ...call.attributes } }]);
  }
});

const small = smallDataset();
const say = (text: string, locale: 'vi' | 'en' = 'en'): string =>
  plainText(small, parseText(text), locale).replaceAll('\u00a0', ' ');

test('a value that nobody has confirmed is called so once in a text, and not where the words say it', () => {
  const value = '{value indicator=exports period=2020}';
  assert.equal(
    say(`Exports: ${value}, then ${value}.`),
    'Exports: an estimated US$3.76 billion, then US$3.76 billion.',
  );
  assert.equal(say(`Xuất khẩu: ${value}, rồi ${value}.`, 'vi'), 'Xuất khẩu: ước 3,76 tỷ USD, rồi 3,76 tỷ USD.');
  assert.equal(say(`Exports are estimated at ${value}.`), 'Exports are estimated at US$3.76 billion.');
});

test('years in billions, whatever was printed; the published form where it is asked for', () => {
  const attributes = 'indicator=exports period=2019';
  assert.equal(say(`{value ${attributes}}`), 'US$3.701 billion');
  assert.equal(say(`{value ${attributes} form=exact}`), 'US$3,701 million');
  assert.equal(say(`{value ${attributes} form=short}`, 'vi'), '3,7 tỷ USD');
  assert.equal(say('{value indicator=exports period=2020-YTD9}'), 'US$3.1–3.3 billion');
});

test('direction comes from the record', () => {
  const change = 'indicator=exports from=2019 to=2020';
  assert.equal(say(`Exports {change ${change} form=verb}.`), 'Exports rose 1.4–1.8%.');
  assert.equal(say('Exports {growth report=exports-2020-outcome-office form=verb}.'), 'Exports fell 1.5%.');
  assert.equal(say('Xuất khẩu {growth report=exports-2020-outcome-office form=verb}.', 'vi'), 'Xuất khẩu giảm 1,5%.');
});

test('superlatives, counts and what is missing are read from the series', () => {
  assert.equal(say('{highest indicator=exports from=2019 to=2020 form=year}'), '2020');
  assert.equal(say('{lowest indicator=exports form=year}'), '2019');
  assert.equal(say('{count of=rises indicator=exports}'), '1');
  assert.equal(say('{missing indicator=exports period=2018}'), 'no figure was found');
  const refused = (name: string, attributes: Record<string, string>): string =>
    calls[name]?.check(small, attributes)[0]?.found ?? 'nothing';
  assert.match(refused('highest', { indicator: 'exports', period: '2019' }), /highest of "exports" is that of 2020/);
  assert.match(
    refused('missing', { indicator: 'exports', period: '2020' }),
    /no outcome .* exports-2020-.* gives 3\.76/,
  );
  assert.match(refused('highest', { indicator: 'retail' }), /has 1 full years/);
});

test('a number computed from an earlier report to a later one leads to the row of the later', () => {
  for (const name of ['change', 'average-growth', 'multiple']) {
    const figure = evaluateCall(small, { name, attributes: { indicator: 'exports', from: '2019', to: '2020' } });
    assert.match(figureLink(small, figure, 'en').path, /#exports-2020-outcome-paper$/, name);
  }
});

test('a value has as many decimals in another unit as its digits leave there', () => {
  const [report] = small.observations.values();
  assert.ok(report);
  const ways = [
    ['usd-million', 'usd-billion'],
    ['vnd-trillion', 'vnd-billion'],
    ['usd-billion', 'usd-billion'],
    ['percent', 'percent'],
  ] as const;
  for (const [unit, into] of ways)
    for (const value of ['3755', '3.76', '12.500', '0.5', '12.3456'])
      assert.equal(decimalsIn({ ...report, value, unit }, into), decimalPlaces(restate(value, unit, into)));
});

test('a text is rendered in order, words and numbers', () => {
  const text = parseText('Exports came to {value indicator=exports period=2019}, then {count of=projects}.');
  assert.deepEqual(
    renderText(small, text, 'en').map(({ figure }) => figure?.kind),
    [undefined, 'value', undefined, 'count', undefined],
  );
});

test('what the checks should have refused is an error, not a blank', () => {
  const call = (name: string, attributes: Record<string, string>) => () => evaluateCall(small, { name, attributes });
  assert.throws(
    call('value', { indicator: 'exports', period: '1900' }),
    /No outcome is recorded for "exports" in 1900/,
  );
  assert.throws(call('value', { report: 'none' }), /There is no report with the id "none"/);
  assert.throws(call('growth', { indicator: 'exports', period: '2019' }), /has no growth/);
  assert.throws(call('quantity', { project: 'hydro', field: 'capacity', index: '9' }), /has no capacity number 9/);
  assert.throws(call('sum', {}), /There is no figure called "sum"/);
});
