import type { Locale } from '../i18n/locales.ts';
import type { Chart } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { chartViewOf } from './chart-view-of.ts';
import type { ChartView } from './chart-view.ts';
import { renderSvg } from './render-svg.ts';

/** A chart for a page: what it says, and its wide and narrow drawing as one text. */
export interface ChartDrawings {
  readonly view: ChartView;
  readonly svg: string;
  /** Ids that the page gives to the title and to the description. */
  readonly ids: { readonly labelledBy: string; readonly describedBy: string };
}

export function chartDrawings(dataset: Dataset, chart: Chart, locale: Locale): ChartDrawings {
  const view = chartViewOf(dataset, chart, locale);
  const ids = { labelledBy: `${chart.id}-title`, describedBy: `${chart.id}-text` };
  const svg = (['wide', 'narrow'] as const).map((variant) => renderSvg(view, { variant, ...ids })).join('');
  return { view, ids, svg };
}
