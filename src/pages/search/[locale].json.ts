import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/href.ts';
import { getDataset } from '../../dataset.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { searchFile, serializeSearchFile } from '../../outputs/search/search-file.ts';
import { textResponse } from '../_text-response.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  textResponse(serializeSearchFile(searchFile(await getDataset(), props.locale, href)), 'application/json');
