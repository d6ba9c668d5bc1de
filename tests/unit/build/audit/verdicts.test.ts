import assert from 'node:assert/strict';
import test from 'node:test';
import { checkVerdicts, contradiction } from '../../../../src/build/audit/check-verdicts.ts';
import { auditedSite } from '../../../../src/build/audit/audited-site.ts';
import { judgements, verdictKey } from '../../../../src/figures/verdict.ts';
import { plannedYear } from '../../figures/planned-year.ts';

/** A plan of 5 that was met by 5.4. */
const dataset = plannedYear([{ status: 'target', source: 'before' }, { value: '5.4' }]);

/** One judgement of the content that was met. */
const met = judgements(dataset).find(({ verdict, counts }) => verdict === 'met' && counts);

function found(html: string, files: Readonly<Record<string, string>> = {}, page = 'x'): readonly string[] {
  const texts = new Map(
    Object.entries({ [`en/${page}/index.html`]: `<html lang="en"><body>${html}</body></html>`, ...files }),
  );
  const site = { texts, contents: new Map(), files: new Set(texts.keys()), site: 'https://example.org', base: '/' };
  return Array.from(checkVerdicts(auditedSite(dataset, site)), ({ found: said, expected }) => `${said} ${expected}`);
}

test('a verdict in other words than those of its target', () => {
  assert.ok(met);
  const key = verdictKey(met);
  assert.deepEqual(found(`<p data-verdict="${key}">Met</p>`), []);
  assert.match(
    found(`<p data-verdict="${key}">Missed</p>`)[0] ?? '',
    /is given as "Missed"\. Expected words for "met"\./,
  );
  assert.match(found(`<p data-verdict="${key}">Not met</p>`)[0] ?? '', /Expected words for "met"/);
  assert.match(found('<p data-verdict="nothing">Met</p>')[0] ?? '', /Expected words for "none"/);
});

test('a verdict that plan and outcome leaves out', () => {
  assert.ok(met);
  const key = verdictKey(met);
  assert.deepEqual(found(`<p data-verdict="${key}">Met</p>`, {}, 'plan-and-outcome'), []);
  assert.match(found('<p>Met</p>', {}, 'plan-and-outcome')[0] ?? '', /gives no verdict on .* Expected words for "met"/);
});

test('a file that gives another verdict', () => {
  assert.ok(met);
  const row = { indicator: met.indicator, period: met.period, target: met.target?.id ?? null, verdict: 'met' };
  assert.deepEqual(found('', { 'data/verdicts.json': JSON.stringify([row]) }), []);
  assert.equal(found('', { 'data/verdicts.json': JSON.stringify([{ ...row, verdict: 'missed' }]) }).length, 1);
});

test('a verdict that the two numbers do not bear out', () => {
  const first = judgements(dataset).find(
    (one) => one.verdict === 'met' && one.outcome && one.target && one.reason.kind === 'compared',
  );
  assert.ok(first?.outcome);
  const none = { ...first.outcome, value: '0', upper: undefined };
  assert.match([...contradiction(dataset, { ...first, outcome: none })][0]?.found ?? '', /is called "met" by 0 of/);
  assert.deepEqual([...contradiction(dataset, first)], []);
});
