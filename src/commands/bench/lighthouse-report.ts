import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';

/** The part of a report of Lighthouse that the bench reads. */
export interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** The row of one page: the median of each score and time over its reports. Throws when a report says that it failed. */
export function lighthouseRow(page: string, reports: readonly LighthouseReport[]): BenchRow {
  const failure = reports.find(({ runtimeError }) => runtimeError)?.runtimeError;
  if (failure) throw new Error(`Lighthouse could not measure /${page}: ${failure.message}`);
  const middle = (value: (report: LighthouseReport) => number): number => median(reports.map(value));
  const score = (category: Category): number =>
    Math.round(middle((report) => 100 * (report.categories[category].score ?? 0)));
  const value = (audit: string): number => middle((report) => report.audits[audit]?.numericValue ?? NaN);
  // A page that asks not to be indexed fails this by intention, and no other page may.
  const hidden = reports.every(({ audits }) => audits['is-crawlable']?.score === 0);
  const judged = categories.filter((category) => !(hidden && category === 'seo'));
  const missed = new Set(judged.filter((category) => score(category) < 100));
  const failed = new Set(
    reports.flatMap((report) =>
      categories
        .filter((category) => category !== 'performance' && (missed.has(category) || category === 'seo'))
        .flatMap((category) => failedAudits(report, category)),
    ),
  );
  failed.delete('is-crawlable');
  const times = `LCP ${(value('largest-contentful-paint') / 1000).toFixed(2)} s, TBT ${Math.round(value('total-blocking-time'))} ms`;
  const shift = `CLS ${Number(value('cumulative-layout-shift').toFixed(3))}`;
  const notes = [`${times}, ${shift}`, ...(failed.size > 0 ? [`fails ${[...failed].join(', ')}`] : [])];
  return {
    what: `/${page}${hidden ? ' (asks not to be indexed: SEO not judged)' : ''}`,
    measured: `${categories.map(score).join(' / ')}; ${notes.join('; ')}`,
    target: categories.map((category) => (judged.includes(category) ? '100' : '–')).join(' / '),
    met: missed.size === 0 && failed.size === 0,
  };
}

const failedAudits = (report: LighthouseReport, category: Category): readonly string[] =>
  report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
