import type { Qualifier, Role, Status } from '../model/status.ts';
import type { ChartPoint, ChartView } from './chart-view.ts';

/** A point as the page carries it: value, label and full wording, then what is not the ordinary. */
export type PackedPoint = readonly [
  value: number,
  label: string,
  full: string,
  source: number,
  rest?: { readonly u?: number; readonly s?: Status; readonly w?: string; readonly e?: 1; readonly q?: Qualifier },
];

export type PackedView = Pick<ChartView, 'id' | 'locale' | 'kind' | 'scale' | 'annotations' | 'categories'> & {
  readonly sources: readonly string[];
  /** How a status that most points have is worded. */
  readonly usual: string;
  readonly series: readonly (Omit<ChartView['series'][number], 'points' | 'role' | 'breaksAfter'> & {
    readonly role?: Role;
    readonly breaksAfter?: readonly number[];
    readonly points: readonly (PackedPoint | 0)[];
  })[];
};

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
