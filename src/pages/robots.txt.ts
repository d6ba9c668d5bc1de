import type { APIRoute } from 'astro';
import { absoluteHref } from '../components/href.ts';
import { robotsTxt } from '../views/machine-files.ts';
import { textResponse } from './_text-response.ts';

export const GET: APIRoute = () => textResponse(robotsTxt(absoluteHref), 'text/plain');
