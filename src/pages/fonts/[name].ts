import type { APIRoute, GetStaticPaths } from 'astro';
import { subsetFonts } from '../../build/fonts/subset-fonts.ts';

export const getStaticPaths = (async () =>
  (await subsetFonts()).map((font) => ({
    params: { name: font.name },
    props: { data: font.data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.data, { headers: { 'content-type': 'font/woff2' } });
