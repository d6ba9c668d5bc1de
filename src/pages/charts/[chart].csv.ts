import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataset } from '../../dataset.ts';
import { must } from '../../model/dataset.ts';
import { chartCsv } from '../../outputs/data/chart-files.ts';

export const getStaticPaths = (async () =>
  [...(await getDataset()).charts.keys()].map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const dataset = await getDataset();
  return new Response(chartCsv(dataset, must(dataset.charts, params['chart'] ?? '', 'chart')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
