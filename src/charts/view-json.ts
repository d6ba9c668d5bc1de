import type { Qualifier, Role, Status } from '../model/status.ts';
import type { ChartPoint, ChartView } from './chart-view.ts';

/** A point as the page carries it: value, label and full wording, then what is not the ordinary. */
type PackedPoint = readonly [
  value: number,
  label: string,
  full: string,
  source: number,
  rest?: { readonly u?: number; readonly s?: Status; readonly w?: string; readonly e?: 1; readonly q?: Qualifier },
];

type PackedView = Pick<ChartView, 'id' | 'locale' | 'kind' | 'scale' | 'annotations' | 'categories'> & {
  readonly sources: readonly string[];
  /** How a status that most points have is worded. */
  readonly usual: string;
  readonly series: readonly (Omit<ChartView['series'][number], 'points' | 'role' | 'breaksAfter'> & {
    readonly role?: Role;
    readonly breaksAfter?: readonly number[];
    readonly points: readonly (PackedPoint | 0)[];
  })[];
};

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

/** The view again, as far as drawing, tips and announcements need it; the rest is empty. */
export function parseView(text: string): ChartView {
  const { usual, series, sources, ...view } = JSON.parse(text) as PackedView;
  return {
    ...view,
    title: '',
    subtitle: '',
    description: '',
    note: undefined,
    href: '',
    sources: sources.map((label) => ({ label, href: '' })),
    series: series.map(({ role = 'outcome', breaksAfter = [], points, ...one }) => ({
      ...one,
      role,
      breaksAfter,
      points: points.map((point): ChartPoint | undefined => {
        if (point === 0) return undefined;
        const [value, label, full, source, { u, s = 'reported', w = usual, e, q = 'exact' } = {}] = point;
        return {
          value,
          ...(u === undefined ? {} : { upper: u }),
          label,
          full,
          status: s,
          statusLabel: w,
          early: e === 1,
          qualifier: q,
          observation: '',
          href: '',
          source: sources[source] ?? '',
        };
      }),
    })),
  };
}
