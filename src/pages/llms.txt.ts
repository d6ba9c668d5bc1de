import type { APIRoute } from 'astro';
import { absoluteHref } from '../components/href.ts';
import { getDataset } from '../dataset.ts';
import { dataFiles } from '../outputs/data/data-files.ts';
import { llmsTxt } from '../outputs/llms-txt.ts';
import { textResponse } from './_text-response.ts';

export const GET: APIRoute = async () => {
  const dataset = await getDataset();
  return textResponse(llmsTxt(dataset, dataFiles(dataset, absoluteHref), absoluteHref), 'text/plain');
};
