import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHref } from '../../components/href.ts';
import { getDataset } from '../../dataset.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Chart } from '../../model/chart.ts';
import { chartViewOf } from '../../charts/chart-view-of.ts';
import { renderSvgFile } from '../../charts/render-svg.ts';
import { chartTexts } from '../../outputs/share/chart-credits.ts';

interface Props {
  chart: Chart;
  locale: Locale;
}

/** Every chart in every language as a file that stands alone. */
export const getStaticPaths = (async () => {
  const { charts } = await getDataset();
  return [...charts.values()].flatMap((chart) =>
    locales.map((locale) => ({ params: { chart: chart.id, locale }, props: { chart, locale } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { chart, locale } }) => {
  const dataset = await getDataset();
  const svg = renderSvgFile(
    chartViewOf(dataset, chart, locale),
    chartTexts(dataset, locale, absoluteHref(pathOf('home', locale))),
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
