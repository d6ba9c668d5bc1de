import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHref } from '../../components/href.ts';
import { getDataset } from '../../dataset.ts';
import { must } from '../../model/dataset.ts';
import { chartJson } from '../../outputs/data/chart-files.ts';

export const getStaticPaths = (async () =>
  [...(await getDataset()).charts.keys()].map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const dataset = await getDataset();
  return new Response(chartJson(dataset, must(dataset.charts, params['chart'] ?? '', 'chart'), absoluteHref), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
