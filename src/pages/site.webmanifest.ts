import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { getDataset } from '../dataset.ts';
import { webManifest } from '../views/machine-files.ts';
import { textResponse } from './_text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(webManifest(await getDataset(), href), 'application/manifest+json');
