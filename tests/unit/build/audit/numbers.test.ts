import assert from 'node:assert/strict';
import test from 'node:test';
import { checkNumbers } from '../../../../src/build/audit/check-numbers.ts';
import { checkTables } from '../../../../src/build/audit/check-tables.ts';
import { smallSite, words } from './small-site.ts';

const exports = (text: string, mark = 'data-o'): string =>
  `<a class="n" href="/en/indicators/exports/#exports-2020-outcome-paper" ${mark}>${text}</a>`;
/** Findings on one English page. */
const found = (body: string): string[] => words(checkNumbers(smallSite({ 'en/x/index.html': body })).findings);

const right: Readonly<Record<string, string>> = {
  'a value': exports('US$3.76 billion'),
  'a value with its status': exports('US$3.76 billion (estimate)'),
  'spaces that do not break': exports('US$3.76\u00a0billion'),
  'a range': '<a href="/x/#exports-2021-ytd9-outcome-office" data-o>US$3.1 billion to US$3.3 billion</a>'.replace(
    'US$3.1 billion',
    '3.1',
  ),
  'a value with its qualifier': '<a href="/x/#retail-2020-outcome-paper" data-o>more than VND 113 trillion</a>',
  'a value in the plain form': '<a href="/x/#retail-2020-outcome-paper" data-o>VND 113 trillion</a>',
  growth: exports('1.6%', 'data-p="1.6"'),
  'a fall without its sign': '<a href="/x/#exports-2020-outcome-office" data-p="-1.5">1.5%</a>',
  'a derived number': exports('1.4% to 1.8%', 'data-d="change indicator=exports from=2019 to=2020"'),
  'a quantity': '<a href="/en/projects/hoi-xuan-hydropower/" data-q="102">102 MW</a>',
  'a count': '<a href="/en/data/" data-c="projects">1</a>',
  'a cell':
    '<table><tr id="exports-2020-outcome-paper"><td class="num" data-v>US$3.76 billion<small>growth: 1.6%</small></td></tr></table>',
};

for (const [name, body] of Object.entries(right)) {
  test(`right: ${name}`, () => {
    assert.deepEqual(found(body), []);
    assert.equal(checkNumbers(smallSite({ 'en/x/index.html': body })).traced, 1);
  });
}

const lies: Readonly<Record<string, readonly [body: string, says: RegExp]>> = {
  'another digit': [
    exports('US$3.77 billion'),
    /The number "US\$3\.77 billion" is not what its record says\. Expected 3\.76 usd-billion, exact, estimate, of the report exports-2020-outcome-paper\./,
  ],
  'a digit lost': [exports('US$3.8 billion'), /Expected 3\.76 usd-billion/],
  'another unit': [exports('US$3.76 million'), /Expected 3\.76 usd-billion/],
  'the sign of the other language': [exports('US$3,76 billion'), /Expected 3\.76 usd-billion/],
  'another status': [exports('US$3.76 billion (forecast)'), /Expected 3\.76 usd-billion, exact, estimate/],
  'another qualifier': [exports('nearly US$3.76 billion'), /Expected 3\.76 usd-billion, exact/],
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
  'another count': ['<a href="/en/data/" data-c="projects">2</a>', /Expected the count of projects/],
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

test('a percentage in a row of reports that the report does not print', () => {
  const row = (cell: string): string =>
    `<table><tr id="exports-2020-outcome-paper"><td class="num">${cell}</td></tr></table>`;
  assert.deepEqual(checkTables(smallSite({ 'en/x/index.html': row('98.9%') })), []);
  assert.deepEqual(checkTables(smallSite({ 'en/x/index.html': row('no figure') })), []);
  assert.match(
    words(checkTables(smallSite({ 'en/x/index.html': row('98.8%') })))[0] ?? '',
    /The cell "98\.8%" is not what its record says\. Expected the growth \(1\.6\) or the share of plan \(98\.9\)/,
  );
});

test('twins that print different numbers, listed from the side that lacks one', () => {
  const site = smallSite({
    'en/data/index.html': `${exports('US$3.76 billion')} ${exports('1.6%', 'data-p="1.6"')}`,
    'du-lieu/index.html': '<a href="/chi-tieu/xuat-khau/#exports-2020-outcome-paper" data-o>3,76 tỷ USD</a>',
  });
  assert.deepEqual(words(checkNumbers(site).findings), [
    'du-lieu/index.html: The twin en/data/index.html prints "1.6%" once; this page never. Expected the same numbers on both pages: printed exports-2020-outcome-paper 1.6.',
  ]);
});
