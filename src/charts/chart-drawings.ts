import type { Locale } from '../i18n/locales.ts';
import type { Chart } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { handedOver, type KeptTexts } from '../model/handed-over.ts';
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

/** Drawn once for all pages of one language that show the chart, and for later builds, where drawings are kept. */
export function chartDrawings(
  dataset: Dataset,
  chart: Chart,
  locale: Locale,
  kept: KeptTexts | undefined = handedOver()?.drawings,
): ChartDrawings {
  const view = chartViewOf(dataset, chart, locale);
  const ids = { labelledBy: `${chart.id}-title`, describedBy: `${chart.id}-text` };
  const about = JSON.stringify([view, ids]);
  const before = kept?.read(about);
  if (before !== undefined) return { view, ids, svg: before };
  const svg = (['wide', 'narrow'] as const).map((variant) => renderSvg(view, { variant, ...ids })).join('');
  kept?.write(about, svg);
  return { view, ids, svg };
}
