import assert from 'node:assert/strict';
import test from 'node:test';
import Big from 'big.js';
import { numbersByPage } from '../../../../src/build/audit/bound-numbers.ts';
import { checkBoundNumbers, holds } from '../../../../src/build/audit/check-bound-numbers.ts';
import { checkReportRows } from '../../../../src/build/audit/check-report-rows.ts';
import { readPrinted } from '../../../../src/build/audit/read-printed.ts';
import { formatSettled } from '../../../../src/figures/format-figure.ts';
import { settledDigits } from '../../../../src/figures/settled-digits.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { smallSite, words } from './small-site.ts';

const exports = (text: string, mark = 'data-o'): string =>
  `<a class="n" href="/en/indicators/exports/#exports-2020-outcome-paper" ${mark}>${text}</a>`;
/** Findings on one English page. */
const found = (body: string): string[] => words(checkBoundNumbers(smallSite({ 'en/x/index.html': body })));

const right: Readonly<Record<string, string>> = {
  'a value of which the sentence says that it is an estimate': `<p>An estimated ${exports('US$3.76 billion')}.</p>`,
  'a value with its status': exports('US$3.76 billion (estimate)'),
  'spaces that do not break': exports('US$3.76\u00a0billion (estimate)'),
  'a range': '<a href="/x/#exports-2020-ytd9-outcome-office" data-o>US$3.1–3.3 billion</a>',
  'a value with its qualifier': '<a href="/x/#retail-2020-outcome-paper" data-o>more than VND 113 trillion</a>',
  'a value whose qualifier the sentence has':
    '<p><a href="/x/#retail-2020-outcome-paper" data-o>VND 113 trillion</a>, if not more than that.</p>',
  growth: exports('1.6%', 'data-p="1.6"'),
  'a fall without its sign': '<a href="/x/#exports-2020-outcome-office" data-p="-1.5">1.5%</a>',
  'a derived number': exports('1.4% to 1.8%', 'data-d="change indicator=exports from=2019 to=2020"'),
  'a quantity': '<a href="/en/projects/hoi-xuan-hydropower/" data-q="102">102 MW</a>',
  'a count': '<a href="/en/data/" data-c="count of=projects">1</a>',
  'a cell':
    '<table><tr id="exports-2020-outcome-paper"><td class="num" data-v>US$3.76 billion<small>growth: 1.6%</small></td><td>estimate</td></tr></table>',
};

for (const [name, body] of Object.entries(right)) {
  test(`right: ${name}`, () => {
    assert.deepEqual(found(body), []);
    assert.equal([...numbersByPage(smallSite({ 'en/x/index.html': body })).values()].flat().length, 1);
  });
}

test('right: bounds rounded outwards to one step, however much longer the upper one is', () => {
  for (const [low, high] of [
    [966_600, 2_900_200],
    [545, 1555],
    [29_933, 109_900],
    [6.4, 20],
    [0.95, 104_921],
  ] as const) {
    const settled = settledDigits({ low: new Big(low), high: new Big(high) });
    assert.equal(settled.kind, 'range');
    for (const locale of locales) {
      const text = formatSettled(settled, 'percent', locale);
      const read = readPrinted(text, 'percent', locale);
      assert.ok(holds(read, { low: new Big(low), high: new Big(high) }, 'percent', 2), text);
      // A digit more on either side is a lie.
      const wider = { low: new Big(low).minus(high / 5), high: new Big(high) };
      assert.ok(!holds(read, wider, 'percent', 2), `${text} of ${wider.low.toFixed()}`);
    }
  }
});

const lies: Readonly<Record<string, readonly [body: string, says: RegExp]>> = {
  'another digit': [
    exports('US$3.77 billion'),
    /The number "US\$3\.77 billion" is not what its record says\. Expected 3\.76 usd-billion, exact, estimate, of the report exports-2020-outcome-paper\./,
  ],
  'another digit, though shorter': [exports('US$3.7 billion'), /Expected 3\.76 usd-billion/],
  'rounded to a single digit': [exports('US$4 billion'), /Expected 3\.76 usd-billion/],
  'another unit': [exports('US$3.76 million'), /Expected 3\.76 usd-billion/],
  'the sign of the other language': [exports('US$3,76 billion'), /Expected 3\.76 usd-billion/],
  'another status': [exports('US$3.76 billion (forecast)'), /Expected 3\.76 usd-billion, exact, estimate/],
  'a status left out': [exports('US$3.76 billion'), /Expected a word for "estimate" beside it: 3\.76 usd-billion/],
  'another qualifier': [exports('nearly US$3.76 billion (estimate)'), /Expected 3\.76 usd-billion, exact/],
  'a qualifier left out': [
    '<p><a href="/x/#retail-2020-outcome-paper" data-o>VND 113 trillion</a></p>',
    /Expected a word for "more-than" beside it: 113000 vnd-billion/,
  ],
  'one end of a range': [
    '<a href="/x/#exports-2020-ytd9-outcome-office" data-o>US$3.1 billion</a>',
    /Expected 3\.1 to 3\.3/,
  ],
  'a percentage point for a percent': [exports('1.6 percentage points', 'data-p="1.6"'), /Expected the growth of 1\.6/],
  'a fall called a rise': [
    '<a href="/x/#exports-2020-outcome-office" data-p="-1.5">rose 1.5%</a>',
    /Expected the growth of -1\.5/,
  ],
  'a report that is not there': [
    '<a href="/en/indicators/exports/#exports-1999" data-o>US$3.76 billion</a>',
    /there is none with the id "exports-1999"/,
  ],
  'the value of another report': [
    '<a href="/x/#exports-2021-target-paper" data-o>US$3.76 billion</a>',
    /Expected 4 usd-billion, at-least, target/,
  ],
  'growth that the report does not print': [
    exports('1.7%', 'data-p="1.7"'),
    /Expected the growth of 1\.6 or the share of plan of 98\.9 percent/,
  ],
  'growth that differs from its mark': [exports('1.7%', 'data-p="1.6"'), /Expected the growth of 1\.6/],
  'a rise for a fall': [
    '<a href="/x/#exports-2020-outcome-office" data-p="-1.5">1.6%</a>',
    /Expected the growth of -1\.5/,
  ],
  'a derived number outside its interval': [
    exports('1.8%', 'data-d="change indicator=exports from=2019 to=2020"'),
    /Expected change indicator=exports from=2019 to=2020, which lies between/,
  ],
  'more digits than hold': [
    exports('1.59%', 'data-d="change indicator=exports from=2019 to=2020"'),
    /which lies between/,
  ],
  'a computation that is none': [
    exports('1.6%', 'data-d="sum indicator=exports"'),
    /Expected the result of sum indicator=exports/,
  ],
  'another quantity': [
    '<a href="/en/projects/hoi-xuan-hydropower/" data-q="102">120 MW</a>',
    /Expected the quantity 102 of the project hydro, with its unit/,
  ],
  'a quantity of no project': ['<a href="/en/projects/" data-q="102">102 MW</a>', /no project has the address/],
  'another count': ['<a href="/en/data/" data-c="count of=projects">2</a>', /Expected the result of count of=projects/],
  'a cell of another row': [
    '<table><tr id="exports-2021-target-paper"><td class="num" data-v>US$3.76 billion</td></tr></table>',
    /Expected 4 usd-billion/,
  ],
};

for (const [name, [body, says]] of Object.entries(lies)) {
  test(`lie: ${name}`, () => {
    const [first = '', ...more] = found(body);
    assert.match(first, says);
    assert.deepEqual(more, []);
  });
}

/** A row of published reports, as the page of an indicator has it, with some words replaced. */
const row = (change: (html: string) => string = (html) => html): string =>
  change(
    `<table><tr id="exports-2020-outcome-paper"><th scope="row">2020</th><td class="num" data-v>US$3.76 billion</td>
    <td><span class="status estimate">estimate</span></td><td class="num">98.9%</td></tr></table>`,
  );

const wrongRows: Readonly<Record<string, readonly [from: string, to: string, says: RegExp]>> = {
  'another status': [
    '>estimate<',
    '>final<',
    /The status of exports-2020-outcome-paper is given as "final"\. Expected "estimate"/,
  ],
  'another year': ['>2020<', '>2021<', /stands under "2021"\. Expected the period 2020\./],
  'a used report called unused': ['</span>', '</span><small>not used</small>', /is shown as not used/],
  'a percentage that is not printed': ['98.9%', '98.8%', /The cell "98\.8%" .* the share of plan \(98\.9\)/],
};

test('a row of reports that says what the record says', () => {
  assert.deepEqual(words(checkReportRows(smallSite({ 'en/x/index.html': row() }))), []);
  assert.deepEqual(
    words(checkReportRows(smallSite({ 'en/x/index.html': row((html) => html.replace('98.9%', 'none')) }))),
    [],
  );
});

for (const [name, [from, to, says]] of Object.entries(wrongRows)) {
  test(`a row of reports with ${name}`, () => {
    const site = smallSite({ 'en/x/index.html': row((html) => html.replace(from, to)) });
    const [first = '', ...more] = words(checkReportRows(site));
    assert.match(first, says);
    assert.deepEqual(more, []);
  });
}

test('an unused report that is not called so', () => {
  const unused = row((html) =>
    html.replaceAll('outcome-paper', 'outcome-office').replaceAll('estimate', 'reported').replace('98.9%', ''),
  );
  const site = smallSite({ 'en/x/index.html': unused });
  assert.match(words(checkReportRows(site))[0] ?? '', /The report exports-2020-outcome-office is shown as used/);
});

test('a finding names the line of the text that calls for the number, else the row of its record', () => {
  const file = 'src/content/indicators/exports.yaml';
  const html = { 'en/indicators/exports/index.html': exports('US$3.77 billion') };
  const text = 'summary:\n  en: "{value indicator=exports period=2020}"';
  const found = (contents: ReadonlyMap<string, string>) =>
    [...checkBoundNumbers({ ...smallSite(html), contents })].find(({ found: said }) => said.includes('3.77'))?.source;
  assert.equal(found(new Map([[file, text]])), `${file}, line 2`);
  assert.equal(found(new Map()), 'src/content/observations/exports.csv, line 4');
});

test('twins that print different numbers, listed from the side that lacks one', () => {
  const site = smallSite({
    'en/data/index.html': `${exports('US$3.76 billion (estimate)')} ${exports('1.6%', 'data-p="1.6"')}`,
    'du-lieu/index.html': '<a href="/chi-tieu/xuat-khau/#exports-2020-outcome-paper" data-o>3,76 tỷ USD (ước tính)</a>',
  });
  assert.deepEqual(words(checkBoundNumbers(site)), [
    'du-lieu/index.html: The twin en/data/index.html prints "1.6%" once; this page never. Expected the same numbers on both pages: printed exports-2020-outcome-paper 1.6.',
  ]);
});

test('each end of a range has a minus of its own', () => {
  const read = (text: string, unit: 'percent' | 'usd', locale: 'vi' | 'en') =>
    readPrinted(text, unit, locale).numbers.map(({ value }) => value.toNumber());
  assert.deepEqual(read('−5% đến 4%', 'percent', 'vi'), [-5, 4]);
  assert.deepEqual(read('−US$3 to −US$1', 'usd', 'en'), [-3, -1]);
});
