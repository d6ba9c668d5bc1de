import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { Page } from './page-registry.ts';

/** Makes a path of the site absolute. */
export type Address = (path: string) => string;

/** Addresses of the files that are not pages, from the root and without base path. */

export const feedPath = (locale: Locale): string => (locale === defaultLocale ? '/feed.xml' : `/${locale}/feed.xml`);

export const sharePath = (page: Pick<Page, 'id' | 'locale'>): string => `/share/${page.id}.${page.locale}.png`;

export const indicatorFile = (id: string, type: 'csv' | 'json' | 'xlsx' | 'places.csv'): string =>
  `/data/${id}.${type}`;

export const chartFile = (id: string, locale: Locale, type: 'svg' | 'png'): string => `/charts/${id}.${locale}.${type}`;

export const chartDataFile = (id: string, type: 'csv' | 'json'): string => `/charts/${id}.${type}`;

export const zipPath = '/data/thanh-hoa-industry-trade.zip';

/** All tables as one workbook. */
export const workbookPath = '/data/thanh-hoa-industry-trade.xlsx';

export const packagePath = '/data/datapackage.json';
