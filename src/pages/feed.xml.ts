import type { APIRoute } from 'astro';
import { absoluteHref } from '../components/href.ts';
import { getDataset } from '../dataset.ts';
import { atomFeed } from '../views/feed/atom-feed.ts';
import { textResponse } from './_text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(atomFeed(await getDataset(), 'vi', absoluteHref), 'application/atom+xml');
