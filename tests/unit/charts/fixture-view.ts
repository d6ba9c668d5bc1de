import type { ChartPoint, ChartSeries, ChartView } from '../../../src/charts/chart-view.ts';
import { niceScale } from '../../../src/charts/scale.ts';
import type { Ink } from '../../../src/charts/palette.ts';
import type { Qualifier, Role, Status } from '../../../src/model/status.ts';

const statusLabels: Readonly<Record<Status, string>> = {
  target: 'mục tiêu',
  forecast: 'dự báo',
  estimate: 'ước tính',
  reported: 'đã báo cáo',
  provisional: 'sơ bộ',
  final: 'chính thức',
};

/** `5.34`, `5.34?` for an estimate, `>5.34` for a floor, `~` for a gap; a number may have an upper end: `4.5..4.8`. */
function point(cell: string, id: string, role: Role, unit: string): ChartPoint | undefined {
  const match = /^(>?)(-?[\d.]+?)(?:\.\.([\d.]+))?(\??)$/.exec(cell);
  if (match === null) return undefined;
  const [, floor, digits = '', upper, open] = match;
  const status: Status = role === 'outcome' ? (open === '?' ? 'estimate' : 'reported') : role;
  const qualifier: Qualifier = upper !== undefined ? 'range' : floor === '>' ? 'more-than' : 'exact';
  const number = Number(digits)
    .toLocaleString('vi-VN', { minimumFractionDigits: digits.split('.')[1]?.length ?? 0 })
    .replace('-', '−');
  const label = upper === undefined ? number : `${number}–${upper.replace('.', ',')}`;
  return {
    value: Number(digits),
    ...(upper === undefined ? {} : { upper: Number(upper) }),
    label,
    full: `${floor === '>' ? 'hơn ' : ''}${label} ${unit}`,
    status,
    statusLabel: statusLabels[status],
    early: status === 'estimate' || status === 'forecast',
    qualifier,
    observation: id,
    href: `/chi-tieu/xuat-khau/#${id}`,
    source: 'Báo Thanh Hóa, 1/2021',
  };
}

interface SeriesDraft {
  readonly label: string;
  readonly role?: Role;
  readonly ink?: Ink;
  readonly mark?: number;
  readonly of?: string;
  readonly breaksAfter?: readonly number[];
  readonly cells: string;
}

interface ViewDraft {
  readonly id: string;
  readonly kind: ChartView['kind'];
  readonly title: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesDraft[];
  readonly zero?: boolean;
}

/** A view as the dataset would give it, from a few lines. */
export function fixtureView({ id, kind, title, unit, categories, series, zero = true }: ViewDraft): ChartView {
  const drawn = series.map(
    ({ label, role = 'outcome', ink, mark = 0, of, breaksAfter = [], cells }, index): ChartSeries => ({
      id: `${id}-${index}`,
      label,
      role,
      ink: ink ?? { name: 'trade', shade: 0 },
      mark,
      breaksAfter,
      ...(of === undefined ? {} : { of }),
      points: cells.split(' ').map((cell, column) => point(cell, `${id}-${index}-${column}`, role, unit)),
    }),
  );
  const values = drawn.flatMap(({ points }) =>
    points.flatMap((one) => (one === undefined ? [] : [one.value, one.upper ?? one.value])),
  );
  const format = (value: number, decimals: number): string =>
    value
      .toLocaleString('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .replace('-', '−');
  return {
    id,
    locale: 'vi',
    kind,
    title,
    description: 'Giá trị tăng dần rồi vượt mục tiêu.',
    subtitle: unit,
    note: undefined,
    annotations: [],
    categories: categories.map((label, index) => {
      // Categories that are no years lie one after the other.
      const from = (/^\d{4}$/.test(label) ? Number(label) : 2000 + index) * 12;
      return { id: label, label, from, to: from + 12, at: from + 6 };
    }),
    series: drawn,
    scale: niceScale({ min: Math.min(...values), max: Math.max(...values), zero, format }),
    sources: [{ label: 'Báo Thanh Hóa, 1/2021', href: 'https://example.org/' }],
    href: `/chi-tieu/xuat-khau/#${id}`,
  };
}
