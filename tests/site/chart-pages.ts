import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { distFolder, projectRoot } from '../../src/commands/tool.ts';
import { filesUnder } from '../../src/commands/build-site.ts';
import { base } from './site-pages.ts';
import { defaultLocale, otherLocales, type Locale } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/paths.ts';

/** A built page with the ids of its charts in order. */
export interface ChartPage {
  readonly path: string;
  readonly charts: readonly string[];
}

/** Every page of the build that has charts, embeds included. */
export const chartPages: readonly ChartPage[] = filesUnder([distFolder])
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({
    path: base + file.slice(distFolder.length + 1, -'index.html'.length).replaceAll('\\', '/'),
    charts: [...readFileSync(file, 'utf8').matchAll(/data-chart="([^"]+)"/g)].map(([, id = '']) => id),
  }))
  .filter(({ charts }) => charts.length > 0);

/** The charts that editors wrote: each has files and a page of its own, which those made from an indicator's records have not. */
export const chartIds: readonly string[] = readdirSync(join(projectRoot, 'src/content/charts')).map((file) =>
  file.replace(/\.yaml$/, ''),
);

/** The languages whose words these tests know. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageOf = (path: string): Locale =>
  otherLocales(defaultLocale).find((locale) => path.startsWith(`${base}${locale}/`)) ?? defaultLocale;

/** Path of the page that shows one chart alone. */
export const embedPath = (chart: string, language: Language): string =>
  base.slice(0, -1) + pathOf('embed', language, chart);

export const embedPages = chartPages.filter(({ path }) =>
  path.startsWith(base.slice(0, -1) + pathOf('embed', languageOf(path))),
);

/** The article made from the report of January 2021. */
export const articlePath: Readonly<Record<Language, string>> = {
  vi: `${base}bai-viet/nganh-cong-thuong-2021/`,
  en: `${base}en/articles/industry-and-trade-2021/`,
};

/** The page of an indicator with plans, reports that differ, and two charts. */
export const exportsPath: Readonly<Record<Language, string>> = {
  vi: `${base}chi-tieu/xuat-khau/`,
  en: `${base}en/indicators/exports/`,
};

/** What a reader can read in the table of a figure, row by row and column by column; gaps left out. */
export function tableValues(page: Page, chart: string): Promise<string[]> {
  return page.evaluate((id) => {
    const table = document.getElementById(id)?.querySelector<HTMLTableElement>('[data-chart-table]');
    if (!table) throw new Error(`Chart ${id} has no table.`);
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...table.rows].slice(1).flatMap((row) =>
      [...row.cells].slice(1).flatMap((cell, index) => {
        const value = text(cell.querySelector('a'));
        return value === '' ? [] : [`${text(table.rows[0]?.cells[index + 1])}, ${text(row.cells[0])}: ${value}.`];
      }),
    );
  }, chart);
}

/** Turns to a chart by the keyboard and waits for the canvas. */
export async function bringToLife(page: Page, chart: string): Promise<void> {
  const drawing = page.locator(`#${chart} .chart-drawing`);
  await page.keyboard.press('Tab');
  await drawing.focus();
  await drawing.locator('canvas').waitFor();
}

/** One chart of each kind. */
export const kinds = {
  columns: 'exports-2016-2025',
  line: 'grdp-growth-2015-2025',
  bars: 'growth-plan-2021',
  planOutcome: 'exports-plan-outcome',
  multiples: 'growth-four-measures',
};
