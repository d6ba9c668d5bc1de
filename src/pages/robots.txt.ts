import type { APIRoute } from 'astro';
import { absoluteHref } from '../components/href.ts';
import { robotsTxt } from '../views/machine-files.ts';

export const GET: APIRoute = () =>
  new Response(robotsTxt(absoluteHref), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
