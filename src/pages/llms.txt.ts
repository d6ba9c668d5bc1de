import type { APIRoute } from 'astro';
import { absoluteHref } from '../components/href.ts';
import { getDataset } from '../dataset.ts';
import { dataFiles } from '../outputs/data/data-files.ts';
import { llmsTxt } from '../outputs/llms-txt.ts';

export const GET: APIRoute = async () => {
  const dataset = await getDataset();
  return new Response(llmsTxt(dataset, dataFiles(dataset, absoluteHref), absoluteHref), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
