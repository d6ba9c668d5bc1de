import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { getDataset } from '../dataset.ts';
import { webManifest } from '../views/machine-files.ts';

export const GET: APIRoute = async () =>
  new Response(webManifest(await getDataset(), href), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
