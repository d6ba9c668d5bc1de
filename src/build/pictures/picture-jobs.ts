import { createHash } from 'node:crypto';
import { renderPng } from '../../charts/render-png.ts';
import { shareViewOf, type ShareView } from '../../outputs/share/share-view.ts';
import { locales } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { pageRegistry } from '../../views/page-registry.ts';
import { chartCredits } from '../../views/citation.ts';
import { pathOf } from '../../i18n/paths.ts';
import { drawShare } from './share/draw-share.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { chartFile, sharePath } from '../../views/file-paths.ts';
import { chartViewOf } from '../../charts/chart-view-of.ts';

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

/** The PNG of a job. The same job gives the same bytes. */
export function drawPicture(job: PictureJob): Buffer {
  if (job.kind === 'share') return drawShare(job.view);
  return renderPng(job.view, job.credits);
}

/** Folders whose code decides how a picture looks, below the source folder. */
export const pictureCode = ['build/pictures', 'charts', 'figures', 'i18n', 'outputs/share', 'views'];

/** The name of a picture in the cache. Where it is put plays no part, so equal pictures are drawn once. */
export function pictureKey({ path: _, ...job }: PictureJob, version: string): string {
  return createHash('sha256').update(version).update(JSON.stringify(job)).digest('hex');
}
