import { ratio, type BenchRow } from './bench-row.ts';

/** What the peers' own scripts measure of one page. */
export interface PeerResult {
  readonly error?: string;
  readonly bytes?: {
    readonly total: number;
    readonly js: number;
    readonly requests: number;
    readonly blockingRequests: number;
  };
  /** With a slow network and processor; null what never appeared. */
  readonly slow?: { readonly fcpMs: number | null; readonly chartsMs: number | null };
  readonly noJs?: { readonly charts: number; readonly tables: number };
  readonly lighthouse?: { readonly performance: number; readonly tbt: number };
}

/** One row a site, each figure with its ratio to the same figure of one of them. */
export function peersReport(results: Readonly<Record<string, PeerResult>>, reference: string): readonly BenchRow[] {
  const beside = results[reference];
  const times = (value: number | null | undefined, other: number | null | undefined): string =>
    value && other ? ` (${ratio(value / other)})` : '';
  const seconds = (value: number | null | undefined, other: number | null | undefined): string =>
    value ? `at ${(value / 1000).toFixed(2)} s${times(value, other)}` : 'never';
  return Object.entries(results).map(([name, { error, bytes, slow, noJs, lighthouse }]) => {
    const figures = bytes
      ? [
          `${(bytes.total / 1000).toFixed(1)} kB${times(bytes.total, beside?.bytes?.total)}, of it script ${(bytes.js / 1000).toFixed(1)} kB`,
          `${bytes.requests} requests, ${bytes.blockingRequests} blocking`,
          `without script ${noJs?.charts ?? 0} charts and ${noJs?.tables ?? 0} tables in sight`,
          `text ${seconds(slow?.fcpMs, beside?.slow?.fcpMs)}, all charts ${seconds(slow?.chartsMs, beside?.slow?.chartsMs)}`,
          lighthouse ? `Lighthouse ${lighthouse.performance}, TBT ${lighthouse.tbt} ms` : 'no Lighthouse',
        ]
      : [`could not be measured: ${error ?? 'its scripts say nothing'}`];
    return { what: name, measured: figures.join('; '), target: '', met: undefined };
  });
}
