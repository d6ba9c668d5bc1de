import assert from 'node:assert/strict';
import test from 'node:test';
import { checkDrawings } from '../../../../src/build/audit/check-drawings.ts';
import { dataFiles } from '../../../../src/outputs/data/data-files.ts';
import { checkDataFiles } from '../../../../src/build/audit/check-data-files.ts';
import { checkFeeds, checkMetadata } from '../../../../src/build/audit/check-metadata.ts';
import { dataset, smallSite, words } from './small-site.ts';
import { chartCsv, chartJson } from '../../../../src/outputs/data/chart-files.ts';
import { exampleAddress } from '../../example-address.ts';

const files = new Map(dataFiles(dataset, exampleAddress).map(({ name, text }) => [`data/${name}`, text]));
const chart = dataset.charts.get('exports-plan');
if (chart) {
  files.set('charts/exports-plan.csv', chartCsv(dataset, chart));
  files.set('charts/exports-plan.json', chartJson(dataset, chart, exampleAddress));
}

/** Findings in one file after a change of its text. */
function after(file: string, from: string | RegExp, to: string): string[] {
  const before = files.get(file) ?? '';
  const text = before.replace(from, to);
  assert.notEqual(text, before);
  return words(checkDataFiles(smallSite({}, { [file]: text })));
}

test('data files as they are made say what the records say', () => {
  assert.ok(files.size > 5);
  assert.deepEqual(words(checkDataFiles(smallSite({}, Object.fromEntries(files)))), []);
});

test('lies in data files', () => {
  assert.match(
    after('data/exports.csv', /,3\.76,/, ',3.67,')[0] ?? '',
    /The column "value" of exports-2020-outcome-paper says "3\.67"\. Expected "3\.76", as in its record\./,
  );
  assert.match(
    after('data/exports.csv', /estimate/, 'reported')[0] ?? '',
    /The column "status" of exports-2020-outcome-paper says "reported"/,
  );
  assert.match(
    after('data/exports.csv', /^exports-2019.*\r\n/m, '')[0] ?? '',
    /The report exports-2019-outcome-office is missing/,
  );
  assert.match(
    after('data/observations.csv', /^(exports-2019.*\r\n)/m, '$1$1').join(),
    /The file has 7 rows\. Expected 6/,
  );
  assert.match(
    after('data/exports.json', '"value": "3.76"', '"value": "3.67"')[0] ?? '',
    /"value" of exports-2020-outcome-paper is "3\.67"\. Expected "3\.76"/,
  );
  assert.match(
    after('data/exports.json', '"growth": "1.6"', '"growth": null').join('\n'),
    /growth" is null\. Expected a value/,
  );
  assert.match(after('data/exports.json', '{', '')[0] ?? '', /The file is not JSON/);
  assert.match(after('data/projects.json', '"102"', '"120"')[0] ?? '', /"capacity" of hydro is .*120.*Expected .*102/);
  assert.match(
    after('charts/exports-plan.csv', /,3\.76,/, ',3.67,')[0] ?? '',
    /The column "value" of 2020 of exports-outcome-value-0 says "3\.67"\. Expected "3\.76"/,
  );
  assert.match(
    after('charts/exports-plan.csv', /exports-2019-outcome-office/, 'exports-2018')[0] ?? '',
    /names the report "exports-2018"/,
  );
  assert.match(
    after('charts/exports-plan.json', '"value": "3.76"', '"value": "3.67"')[0] ?? '',
    /The column "value" of 2020 of exports-outcome-value-0 says "3\.67"\. Expected "3\.76"/,
  );
  assert.match(
    after(
      'charts/exports-plan.json',
      '"observation": "exports-2019-outcome-office"',
      '"observation": "exports-2018"',
    )[0] ?? '',
    /names the report "exports-2018"/,
  );
  assert.match(after('charts/exports-plan.json', '{', '')[0] ?? '', /The file is not JSON/);
});

const table =
  '<table data-chart-table><tr><th>2020</th><td class="num"><a data-o href="/en/indicators/exports/#exports-2020-outcome-paper">US$3.76 billion</a></td></tr></table>';
const dataOf = (value: number): string =>
  JSON.stringify({
    scale: { ticks: ['0', '2.5', '5.0'].map((label) => ({ value: Number(label), label })) },
    annotations: [],
    sources: [''],
    series: [{ points: [[value, '3.8', 'US$3.76 billion', 0]] }],
  });
const figure = (drawn: string, cells = table, data = dataOf(3.76)): string =>
  `<figure data-chart="exports-plan"><svg><text>${drawn}</text></svg>${cells}<script type="application/json" class="chart-data">${data}</script></figure>`;

test('numbers of a drawing stand in its table, on its scale or in its names', () => {
  for (const drawn of ['3.76', '3.8', '2.5', '5.0', '2020', 'Outcome'])
    assert.deepEqual(words(checkDrawings(smallSite({ 'en/x/index.html': figure(drawn) }))), [], drawn);
  assert.match(
    words(checkDrawings(smallSite({ 'en/x/index.html': figure('3.67') })))[0] ?? '',
    /The drawing of exports-plan says "3\.67"/,
  );
  assert.match(
    words(checkDrawings(smallSite({ 'en/x/index.html': figure('3.76', table, dataOf(3.67)) })))[0] ?? '',
    /"US\$3\.76 billion" of exports-plan is drawn as 3\.67\. Expected 3\.76/,
  );
});

test('numbers of a drawing as a file stand on the page of the chart', () => {
  const site = (drawn: string) =>
    smallSite(
      { 'en/embed/exports-plan/index.html': figure('3.76') },
      { 'charts/exports-plan.en.svg': `<svg><text>${drawn}</text></svg>` },
    );
  assert.deepEqual(words(checkDrawings(site('3.76'))), []);
  assert.match(words(checkDrawings(site('3.67')))[0] ?? '', /charts\/exports-plan\.en\.svg: The drawing says "3\.67"/);
});

test('numbers of metadata stand on the page', () => {
  const site = (head: string) =>
    smallSite({
      'en/x/index.html': `<!doctype html><html lang="en"><head><title>A</title>${head}</head><body><p>Exports came to US$3.76 billion.</p></body></html>`,
    });
  const data = (description: string) =>
    `<script type="application/ld+json">{"@type":"Dataset","description":"${description}"}</script>`;
  assert.deepEqual(
    words(
      checkMetadata(
        site(
          '<meta name="description" content="US$3.76 billion in 2020"><meta property="og:image:alt" content="3.76">',
        ),
      ),
    ),
    [],
  );
  assert.deepEqual(words(checkMetadata(site(data('US$3.76 billion')))), []);
  assert.match(
    words(checkMetadata(site('<meta name="description" content="US$3.67 billion">')))[0] ?? '',
    /The description says "3\.67"\. Expected only numbers that stand on en\/x\/index\.html/,
  );
  assert.match(
    words(checkMetadata(site('<meta property="og:image:alt" content="3.67">')))[0] ?? '',
    /The og:image:alt says "3\.67"/,
  );
  assert.match(
    words(checkMetadata(site(data('US$3.67 billion'))))[0] ?? '',
    /The structured data, description says "3\.67"/,
  );
  assert.match(
    words(checkMetadata(site('<script type="application/ld+json">{"name":null}</script>')))[0] ?? '',
    /The structured data says null for "name"/,
  );
  assert.match(
    words(checkMetadata(site('<script type="application/ld+json">{name}</script>')))[0] ?? '',
    /The structured data is not JSON/,
  );
});

test('numbers of a feed stand on the page that its entry leads to', () => {
  const feed = (content: string, address = 'https://example.org/en/x/') => ({
    'en/feed.xml': `<feed><entry><title>A</title><link href="${address}"/><content type="html">${content}</content></entry></feed>`,
  });
  const pages = { 'en/x/index.html': '<p>It was US$3.76 billion.</p>' };
  assert.deepEqual(words(checkFeeds(smallSite(pages, feed('&lt;p&gt;US$3.76 billion&lt;/p&gt;')))), []);
  assert.match(
    words(checkFeeds(smallSite(pages, feed('&lt;p&gt;US$3.67 billion&lt;/p&gt;'))))[0] ?? '',
    /en\/feed\.xml: The content of the entry \/en\/x\/ says "3\.67"/,
  );
  assert.match(
    words(checkFeeds(smallSite(pages, feed('Words', 'https://example.org/en/y/'))))[0] ?? '',
    /An entry leads to "https:\/\/example\.org\/en\/y\/", which is not a page of the site/,
  );
});
