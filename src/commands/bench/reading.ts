import { chromium, type Browser, type Page } from 'playwright';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { bytes, type BenchRow } from './bench-row.ts';
import { startCompressedServer } from './compressed-server.ts';
import { onePageOfEachType } from './page-types.ts';
import { languageOf, slowPhone } from './slow-phone.ts';
import type { PageWeight } from './weigh-pages.ts';

/** What a reader sees of a page. */
interface Seen {
  /** Text of headings, paragraphs, points and cells, less those with buttons, which only scripts show. */
  readonly text: string;
  readonly charts: number;
  readonly tables: number;
}

interface Fetched {
  /** Requests beyond the HTML that Chromium itself marks as blocking. */
  readonly blocking: number;
  /** Requests beyond the HTML that had ended when the page was first painted, and all that came until it was at rest. */
  readonly beforePaint: number;
  readonly untilRest: number;
  readonly scriptBytes: number;
}

const kinds = ['home', 'plan', 'article', 'indicator', 'project'];
/** What Chromium asks for by itself, or paints without. */
const unneeded = ['font', 'manifest', 'other'];

/** What reading takes, as Chromium does it: the heaviest page of each kind and language, with scripts off, then on a slow phone with them on. */
export async function readingRows(dist: string, pages: readonly PageWeight[]): Promise<readonly BenchRow[]> {
  const site = await startCompressedServer(dist);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const lacking: string[] = [];
    const asked: string[] = [];
    const fetched: Fetched[] = [];
    const sum = { charts: 0, tables: 0 };
    const chosen = onePageOfEachType(pages.filter(({ kind }) => kinds.includes(kind)));
    for (const path of chosen) {
      const url = site.url + path;
      const locale = languageOf(await (await fetch(url)).text());
      const without = await readWithoutScripts(browser, url, locale);
      const { seen, ...of } = await readWithScripts(browser, url, locale);
      fetched.push(of);
      asked.push(...without.asked.map((url) => url.replace(site.url, '/')));
      sum.charts += without.seen.charts;
      sum.tables += without.seen.tables;
      for (const part of ['text', 'charts', 'tables'] as const)
        if (without.seen[part] !== seen[part]) lacking.push(`${part} of /${path}`);
    }
    const most = (value: (of: Fetched) => number): number => Math.max(...fetched.map(value));
    const complete = `all text, ${sum.charts} charts and ${sum.tables} tables are there`;
    return [
      {
        what: `needed to read ${chosen.length} pages beyond their HTML (scripts off)`,
        measured: `${asked.length} requests; ${lacking.length === 0 ? complete : `without scripts lacks ${lacking.join(', ')}`}`,
        target: '0, complete',
        met: asked.length === 0 && lacking.length === 0,
      },
      {
        what: 'the same pages: requests that Chromium calls blocking',
        measured: `at most ${most(({ blocking }) => blocking)}; ended before the first paint at most ${most(({ beforePaint }) => beforePaint)}`,
        target: '0',
        met: most(({ blocking }) => blocking) === 0,
      },
      {
        what: 'the same pages: fetched until at rest, before a reader does anything',
        measured: `at most ${most(({ untilRest }) => untilRest)} requests, of them ${bytes(most(({ scriptBytes }) => scriptBytes))} of script`,
        target: '',
        met: undefined,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function readWithoutScripts(
  browser: Browser,
  url: string,
  locale: string,
): Promise<{ seen: Seen; asked: readonly string[] }> {
  const { page, context } = await slowPhone(browser, { locale, scripts: false });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!unneeded.includes(request.resourceType()) && request.url() !== url) asked.push(request.url());
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const seen = await look(page);
  await context.close();
  return { seen, asked };
}

async function readWithScripts(
  browser: Browser,
  url: string,
  locale: string,
): Promise<Fetched & { readonly seen: Seen }> {
  const { page, context } = await slowPhone(browser, { locale });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const fetched = await page.evaluate((): Fetched => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
    const scripts = entries.filter(({ name }) => /\.js$/.test(name));
    return {
      blocking: entries.filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .length,
      beforePaint: entries.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= paint).length,
      untilRest: entries.length,
      scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
  const seen = await look(page);
  await context.close();
  return { ...fetched, seen };
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const texts = document.querySelectorAll<HTMLElement>('main :is(h1,h2,h3,p,li,td,th,dt,dd):not(:has(button))');
    const charts = [...document.querySelectorAll('[data-chart]')];
    return {
      text: Array.from(texts, ({ innerText }) => innerText).join('\n'),
      charts: charts.filter((chart) => [...chart.querySelectorAll('svg')].some((svg) => svg.clientWidth > 100)).length,
      tables: document.querySelectorAll('main table').length,
    };
  });
