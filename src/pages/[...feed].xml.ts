import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHref } from '../components/href.ts';
import { getDataset } from '../dataset.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { atomFeed } from '../outputs/feed/atom-feed.ts';
import { feedPath } from '../views/file-paths.ts';
import { textResponse } from './_text-response.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { feed: feedPath(locale).replace(/^\/|\.xml$/g, '') },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  textResponse(atomFeed(await getDataset(), props.locale, absoluteHref), 'application/atom+xml');
