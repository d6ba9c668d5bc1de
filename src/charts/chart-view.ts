import type { Locale } from '../i18n/locales.ts';
import type { Chart } from '../model/chart.ts';
import type { Qualifier, Role, Status } from '../model/status.ts';

/** One value of a series, already worded for readers; `value` is in the chart's unit. */
export interface ChartPoint {
  readonly value: number;
  /** Upper end of a published range, in the chart's unit. */
  readonly upper?: number;
  /** The number alone in the page's language and the chart's unit: `3,76`. Drawn as direct label. */
  readonly label: string;
  /** The value exactly as the source prints it, worded with unit and qualifier: `hơn 113.000 tỷ đồng`. */
  readonly full: string;
  /** The number alone as the source prints it, `113000`; only the build knows it. */
  readonly published?: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly qualifier: Qualifier;
  /** Id of the observation, which is its anchor on the indicator's page. */
  readonly observation: string;
  /** Address of that anchor, without the base path. */
  readonly href: string;
  /** Publisher and date: `Báo Thanh Hóa, 1/2021`. */
  readonly source: string;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  /** Whether points are levels or the growth printed beside them. */
  readonly measure?: 'value' | 'growth';
  /** Id of the series whose outcome this target or forecast speaks of; its mark is drawn over that series. Default: over all of a category. */
  readonly of?: string;
  /** One entry a category, in order; undefined is a gap, drawn as a gap. */
  readonly points: readonly (ChartPoint | undefined)[];
  /** Indexes of categories after which the line is cut, since the definition or base changes. */
  readonly breaksAfter: readonly number[];
  /** 1, 2, 3 …: which colour of the palette; targets use the target colour whatever the index. */
  readonly colour: number;
}

export interface ChartCategory {
  readonly id: string;
  /** Axis label, for example `2021` or `9 tháng 2025`. */
  readonly label: string;
}

/** Everything a drawing, a table, a file or a description of one chart needs, in one language. Pure data. */
export interface ChartView {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: Chart['kind'];
  readonly title: string;
  /** What the pattern is, in words. */
  readonly description: string;
  /** Unit and base, for the line under the title: `tỷ USD, giá hiện hành`. */
  readonly unitLabel: string;
  readonly note: string | undefined;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** Value axis: smallest and largest tick with their labels, chosen once so that build and browser agree. Columns and bars start at zero. */
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly value: number; readonly label: string }[];
  };
  /** Distinct sources of the points, for the source line. */
  readonly sources: readonly { readonly label: string; readonly href: string }[];
  /** Page that holds the chart's own data, for "copy link". */
  readonly href: string;
}
