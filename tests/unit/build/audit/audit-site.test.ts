import assert from 'node:assert/strict';
import test from 'node:test';
import { auditPage, auditSite } from '../../../../src/build/audit/audit-site.ts';
import { formatFindings } from '../../../../src/build/audit/finding.ts';
import { dataset } from './small-site.ts';

/** One page with a lie of each kind, beside a feed and a data file with one. */
const page = `<!doctype html><html lang="en"><head><title>A</title><meta name="description" content="Up by 77%"></head><body>
<h1>A</h1><h3>Skipped</h3><p>東 and undefined</p><a href="/nowhere/">B</a>
<a href="/en/indicators/exports/#exports-2020-outcome-paper" data-o>US$3.77 billion</a>
<table><tr id="exports-2020-outcome-paper"><td class="num">55%</td></tr></table>
<figure data-chart="exports-plan"><svg><text>44</text><rect width="-4"/></svg></figure></body></html>`;
const feed =
  '<feed><entry><link href="https://example.org/en/data/"/><content type="html">33%</content></entry></feed>';
const csv = 'id,value\r\nexports-2020-outcome-paper,3.67\r\n';

const texts = new Map([
  ['en/data/index.html', page],
  ['en/feed.xml', feed],
  ['data/part.csv', csv],
]);
const audit = auditSite(dataset, {
  texts,
  contents: new Map(),
  files: new Set(texts.keys()),
  site: 'https://example.org',
  base: '/',
});

/** Every check, with the words by which its finding is known. */
const checks: Readonly<Record<string, RegExp>> = {
  'bound numbers': /The number "US\$3\.77 billion" is not what its record says/,
  'cells of reports': /The cell "55%" is not what its record says/,
  drawings: /The drawing of exports-plan says "44"/,
  'data files': /The column "value" of exports-2020-outcome-paper says "3\.67"/,
  metadata: /The description says "77"/,
  feeds: /The content of the entry \/en\/data\/ says "33"/,
  residue: /shows "undefined"/,
  lengths: /The attribute width="-4" of <rect>/,
  links: /The address "\/nowhere\/" leads nowhere/,
  twins: /The page was not built/,
  structure: /The heading "Skipped" is of level 3/,
  characters: /The fonts lack "東"/,
};

for (const [name, says] of Object.entries(checks)) {
  test(`the audit runs the check on ${name}`, () => {
    assert.ok(
      audit.findings.some(({ found }) => says.test(found)),
      formatFindings(audit.findings),
    );
  });
}

test('the audit counts what it traced and read', () => {
  assert.equal(audit.traced, 1);
  assert.equal(audit.files, 3);
});

test('a page alone is asked what needs no other, as it is opened in the dev server', () => {
  const findings = auditPage(dataset, page, 'en/data/', {
    contents: new Map(),
    site: 'https://example.org',
    base: '/',
  });
  const asked = Object.keys(checks).filter((name) => findings.some(({ found }) => checks[name]?.test(found)));
  assert.deepEqual(asked, ['bound numbers', 'residue', 'structure', 'characters']);
});
