import { locales } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { chartViewOf } from '../../charts/chart-view-of.ts';
import { chartCredits } from '../../outputs/share/chart-credits.ts';
import type { ShareView } from '../../outputs/share/share-view.ts';
import { shareViewOf } from '../../outputs/share/share-view-of.ts';
import { chartFile, sharePath } from '../../views/file-paths.ts';
import { pageRegistry } from '../../views/page-registry.ts';

/** One picture to draw: plain data that says everything that is seen in it. `path` is its address from the site's root. */
export type PictureJob =
  | { readonly kind: 'share'; readonly path: string; readonly view: ShareView }
  | { readonly kind: 'chart'; readonly path: string; readonly view: ChartView; readonly credits: readonly string[] };

/** Every picture of the site: one for each listed page and one for each chart, in each language. `address` makes a path absolute. */
export function pictureJobs(dataset: Dataset, address: (path: string) => string): readonly PictureJob[] {
  const pages = pageRegistry(dataset).filter(({ listed }) => listed);
  return [
    ...pages.map((page): PictureJob => ({ kind: 'share', path: sharePath(page), view: shareViewOf(dataset, page) })),
    ...locales.flatMap((locale) => {
      const credits = chartCredits(dataset, locale, address(pathOf('home', locale)));
      return [...dataset.charts.values()].map((chart): PictureJob => {
        return {
          kind: 'chart',
          path: chartFile(chart.id, locale, 'png'),
          view: chartViewOf(dataset, chart, locale),
          credits,
        };
      });
    }),
  ];
}
