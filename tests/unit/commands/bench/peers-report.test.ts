import assert from 'node:assert/strict';
import test from 'node:test';
import { peersReport } from '../../../../src/commands/bench/peers-report.ts';

test('each site is told beside the reference, and what could not be measured says why', () => {
  const rows = peersReport(
    {
      ours: {
        bytes: { total: 15_000, js: 1000, requests: 3, blockingRequests: 0 },
        slow: { fcpMs: 900, chartsMs: 900 },
        noJs: { charts: 4, tables: 4 },
        lighthouse: { performance: 100, tbt: 0 },
      },
      astro: {
        bytes: { total: 60_000, js: 57_000, requests: 2, blockingRequests: 0 },
        slow: { fcpMs: 900, chartsMs: null },
        noJs: { charts: 0, tables: 4 },
      },
      hugo: { error: 'no page' },
    },
    'astro',
  );
  assert.deepEqual(
    rows.map(({ what, measured }) => `${what}: ${measured}`),
    [
      'ours: 15.0 kB (0.25 ×), of it script 1.0 kB; 3 requests, 0 blocking; without script 4 charts and 4 tables in sight; text at 0.90 s (1.00 ×), all charts at 0.90 s; Lighthouse 100, TBT 0 ms',
      'astro: 60.0 kB (1.00 ×), of it script 57.0 kB; 2 requests, 0 blocking; without script 0 charts and 4 tables in sight; text at 0.90 s (1.00 ×), all charts never; no Lighthouse',
      'hugo: could not be measured: no page',
    ],
  );
});
