import assert from 'node:assert/strict';
import test from 'node:test';
import { lighthouseRow, type LighthouseReport } from '../../../../src/commands/bench/lighthouse-report.ts';

const perfect = { performance: 1, accessibility: 1, 'best-practices': 1, seo: 1 };

function report(scores: Partial<typeof perfect>, audits: Record<string, number>, lcp = 800): LighthouseReport {
  const all = { ...perfect, ...scores };
  const category = (score: number, refs: readonly string[] = []) => ({
    score,
    auditRefs: refs.map((id) => ({ id, weight: 1 })),
  });
  return {
    categories: {
      performance: category(all.performance),
      accessibility: category(all.accessibility),
      'best-practices': category(all['best-practices']),
      seo: category(all.seo, ['is-crawlable', 'meta-description']),
    },
    audits: {
      ...Object.fromEntries(Object.entries(audits).map(([id, score]) => [id, { score }])),
      'largest-contentful-paint': { score: 1, numericValue: lcp },
      'total-blocking-time': { score: 1, numericValue: 12.4 },
      'cumulative-layout-shift': { score: 1, numericValue: 0 },
    },
  };
}

test('a row has the median of each score and time', () => {
  const row = lighthouseRow('en/', [report({}, {}, 700), report({ performance: 0.9 }, {}, 900), report({}, {}, 800)]);
  assert.deepEqual(row, {
    what: '/en/',
    measured: '100 / 100 / 100 / 100; LCP 0.80 s, TBT 12 ms, CLS 0',
    target: '100 / 100 / 100 / 100',
    met: true,
  });
});

test('a page that asks not to be indexed is not judged by its score for search engines', () => {
  const { what, target, met } = lighthouseRow('404.html', [report({ seo: 0.66 }, { 'is-crawlable': 0 })]);
  assert.equal(what, '/404.html (asks not to be indexed: SEO not judged)');
  assert.equal(target, '100 / 100 / 100 / –');
  assert.equal(met, true);
});

test('what else such a page fails is named and counts', () => {
  const row = lighthouseRow('404.html', [report({ seo: 0.5 }, { 'is-crawlable': 0, 'meta-description': 0 })]);
  assert.match(row.measured, /fails meta-description$/);
  assert.equal(row.met, false);
});

test('a report that failed is no result', () => {
  const failed = { ...report({}, {}), runtimeError: { message: 'no first paint' } };
  assert.throws(() => lighthouseRow('', [failed]), /could not measure \/: no first paint/);
});
