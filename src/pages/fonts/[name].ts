import type { APIRoute, GetStaticPaths } from 'astro';
import { webFonts } from '../../styles/fonts.ts';

export const getStaticPaths = (() =>
  webFonts().map(({ name, data }) => ({ params: { name }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.data, { headers: { 'content-type': 'font/woff2' } });
