import type { Locale } from '../../i18n/locales.ts';
import type { Status } from '../../model/status.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import type { Locator } from '../../views/locator.ts';

/** In pixels, as networks that show links ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** A number as a share picture prints it. */
export interface ShareFigure {
  /** What the number is of and for when; undefined where the figure above says it. */
  readonly label: string | undefined;
  /** With qualifier and unit: `hơn 113.000 tỷ đồng`. */
  readonly text: string;
  /** How settled it is; undefined for quantities of projects, which have no status. */
  readonly status: { readonly tone: Status; readonly label: string } | undefined;
}

/** The last known state of a project, with the day of the news. */
export interface ShareState {
  readonly label: string;
  readonly text: string;
  readonly asOf: string;
}

/** What stands beside the figures. */
export type SharePicture =
  | { readonly kind: 'chart'; readonly view: ChartView }
  | { readonly kind: 'locator'; readonly locator: Locator; readonly caption: string }
  | { readonly kind: 'text'; readonly text: string };

/** Everything a share picture says, in one language. Pure data. */
export interface ShareView {
  readonly locale: Locale;
  readonly siteName: string;
  readonly title: string;
  readonly figures: readonly ShareFigure[];
  readonly state: ShareState | undefined;
  readonly picture: SharePicture | undefined;
  /** Full name of the site, and its licence. No address, so that pictures do not depend on where the site stands. */
  readonly footer: readonly [name: string, licence: string];
}
