import type { ChartPoint, ChartView } from './chart-view.ts';
import type { PackedPoint, PackedView } from './view-json.ts';

/** What the live chart needs of a view, for a `script` of data in its figure: what only the page shows is left out. */
export function serializeView(view: ChartView): string {
  const { id, locale, kind, scale, annotations, categories } = view;
  const labels = view.sources.map(({ label }) => label);
  const points = view.series.flatMap((series) => series.points.flatMap((point) => point ?? []));
  const usual = points.find(({ status, early }) => status === 'reported' && !early)?.statusLabel ?? '';
  const pack = (point: ChartPoint | undefined): PackedPoint | 0 => {
    if (point === undefined) return 0;
    const rest = {
      ...(point.upper === undefined ? {} : { u: point.upper }),
      ...(point.status === 'reported' ? {} : { s: point.status }),
      ...(point.statusLabel === usual ? {} : { w: point.statusLabel }),
      ...(point.early ? { e: 1 as const } : {}),
      ...(point.qualifier === 'exact' ? {} : { q: point.qualifier }),
    };
    const source = labels.indexOf(point.source);
    return Object.keys(rest).length === 0
      ? [point.value, point.label, point.full, source]
      : [point.value, point.label, point.full, source, rest];
  };
  const packed: PackedView = {
    id,
    locale,
    kind,
    scale,
    annotations,
    categories,
    sources: labels,
    usual,
    series: view.series.map(({ role, breaksAfter, points: own, ...series }) => ({
      ...series,
      ...(role === 'outcome' ? {} : { role }),
      ...(breaksAfter.length === 0 ? {} : { breaksAfter }),
      points: own.map(pack),
    })),
  };
  // A text of data may hold anything but what would end its element.
  return JSON.stringify(packed).replaceAll('<', '\\u003c');
}
