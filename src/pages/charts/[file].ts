import type { APIRoute, GetStaticPaths } from 'astro';
import { chartViewOf } from '../../charts/chart-view-of.ts';
import { renderSvgFile } from '../../charts/render-svg.ts';
import { absoluteHref } from '../../components/href.ts';
import { getDataset } from '../../dataset.ts';
import { locales } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Chart } from '../../model/chart.ts';
import type { Dataset } from '../../model/dataset.ts';
import { chartCsv, chartJson } from '../../outputs/data/chart-files.ts';
import { chartCredits } from '../../views/citation.ts';

// A type and no interface: what Astro hands on has an index.
type Props = {
  readonly type: string;
  readonly text: (dataset: Dataset) => string;
};

/** The files of a chart: its data for programs, and its drawing in every language, which stands alone. */
const filesOf = (chart: Chart): Readonly<Record<string, Props>> => ({
  csv: { type: 'text/csv', text: (dataset) => chartCsv(dataset, chart) },
  json: { type: 'application/json', text: (dataset) => chartJson(dataset, chart, absoluteHref) },
  ...Object.fromEntries(
    locales.map((locale) => [
      `${locale}.svg`,
      {
        type: 'image/svg+xml',
        text: (dataset: Dataset) =>
          renderSvgFile(
            chartViewOf(dataset, chart, locale),
            chartCredits(dataset, locale, absoluteHref(pathOf('home', locale))),
          ),
      },
    ]),
  ),
});

export const getStaticPaths = (async () => {
  const { charts } = await getDataset();
  return [...charts.values()].flatMap((chart) =>
    Object.entries(filesOf(chart)).map(([ending, props]) => ({ params: { file: `${chart.id}.${ending}` }, props })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { type, text } }) =>
  new Response(text(await getDataset()), { headers: { 'content-type': `${type}; charset=utf-8` } });
