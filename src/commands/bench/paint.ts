import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { buildSite } from '../build-site.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { distFolder } from '../project-paths.ts';
import { barePage } from './bare-page.ts';
import { ratio, type BenchRow } from './bench-row.ts';
import { startCompressedServer } from './compressed-server.ts';
import { mainThread, type MainThread, type TraceEvent } from './main-thread.ts';
import { median, numberOfRuns } from './median.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { languageOf, slowPhone } from './slow-phone.ts';

interface Painted extends MainThread {
  /** Milliseconds from the start of the navigation. */
  readonly lcp: number;
  readonly cls: number;
}

const pages = [
  '',
  'ke-hoach-va-ket-qua/',
  'bai-viet/nganh-cong-thuong-2021/',
  'chi-tieu/xuat-khau/',
  'en/',
  'en/articles/industry-and-trade-2021/',
  'en/indicators/exports/',
];
const traced = ['toplevel', 'loading', 'v8', 'blink.user_timing', 'devtools.timeline', '__metadata'];

/** Loads pages as a slow phone would, each beside a bare page of the same text, in turns. Pages named on the command line, or the usual ones. */
export function paintRows(named: readonly string[]): Promise<readonly BenchRow[]> {
  if (buildSite() !== 0) throw new Error('The site could not be built.');
  const chosen = named.length > 0 ? named.map((page) => page.replace(/^\//, '')) : pages;
  return inScratchFolder(async (folder) => {
    for (const page of chosen) {
      mkdirSync(join(folder, page), { recursive: true });
      const html = readFileSync(join(distFolder, page, 'index.html'), 'utf8');
      writeFileSync(join(folder, page, 'index.html'), barePage(html));
    }
    const ours = await startCompressedServer(distFolder);
    const bare = await startCompressedServer(folder);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
    try {
      const rows: BenchRow[] = [];
      for (const page of chosen) rows.push(...(await comparison(browser, page, ours.url, bare.url)));
      return rows;
    } finally {
      await browser.close();
      await Promise.all([ours.close(), bare.close()]);
    }
  });
}

async function comparison(browser: Browser, page: string, ours: string, bare: string): Promise<readonly BenchRow[]> {
  // The first load of each is not counted: it waits for the compression.
  const [locale = ''] = await Promise.all(
    [ours, bare].map(async (site) => languageOf(await (await fetch(site + page)).text())),
  );
  const rounds = numberOfRuns(5);
  const runs: { ours: Painted; bare: Painted }[] = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push({ bare: await painted(browser, bare + page, locale), ours: await painted(browser, ours + page, locale) });
  const middle = (value: (run: Painted) => number): { ours: number; bare: number } => ({
    ours: Math.round(median(runs.map((run) => value(run.ours)))),
    bare: Math.round(median(runs.map((run) => value(run.bare)))),
  });
  const quotient = median(runs.map((run) => run.ours.lcp / run.bare.lcp));
  const shift = Math.max(...runs.map((run) => run.ours.cls));
  const [lcp, after, before] = [
    middle((run) => run.lcp),
    middle((run) => run.blockedAfter),
    middle((run) => run.blockedBefore),
  ];
  const works = ['parse', 'style', 'layout', 'paint', 'script', 'other'] as const;
  const told = works.map((kind) => {
    const work = middle((run) => run.work[kind]);
    return `${kind} ${work.ours} (${work.bare})`;
  });
  return [
    {
      what: `/${page}: LCP beside the bare page`,
      measured: `${ratio(quotient)} (${lcp.ours} ms, bare ${lcp.bare} ms)`,
      target: '≤ 1.1 ×',
      met: quotient <= 1.1,
    },
    {
      what: `/${page}: layout shift`,
      measured: shift === 0 ? '0' : shift.toPrecision(2),
      target: '0',
      met: shift === 0,
    },
    {
      what: `/${page}: time blocked from the first paint on`,
      measured: `${after.ours} ms (bare ${after.bare} ms; before it ${before.ours} ms, bare ${before.bare} ms)`,
      target: '0 ms',
      met: after.ours === 0,
    },
    { what: `/${page}: work of the main thread (bare)`, measured: `${told.join(', ')} ms`, target: '', met: undefined },
  ];
}

/** One cold load, and what the main thread did for it. */
async function painted(browser: Browser, url: string, locale: string): Promise<Painted> {
  const { page, context } = await slowPhone(browser, { locale });
  await page.addInitScript(watchPainting);
  await browser.startTracing(page, { categories: [...traced, 'disabled-by-default-devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const seen = await page.evaluate(() => (globalThis as unknown as { painted: Pick<Painted, 'lcp' | 'cls'> }).painted);
  await context.close();
  return { ...seen, ...mainThread(traceEvents, url) };
}

/** Runs in the page, before anything of it. */
function watchPainting(): void {
  const painted = { lcp: 0, cls: 0 };
  Object.assign(globalThis, { painted });
  const watch = (type: string, add: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (painted.lcp = entry.startTime));
  watch('layout-shift', (entry) => (painted.cls += entry.value ?? 0));
}
