import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { buildSite } from '../build-site.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { distFolder } from '../project-paths.ts';
import { ratio, type BenchRow } from './bench-row.ts';
import { startCompressedServer } from './compressed-server.ts';
import { median } from './median.ts';
import { inScratchFolder } from './scratch-folder.ts';

interface Painted {
  /** Milliseconds from the start of the navigation. */
  readonly lcp: number;
  readonly cls: number;
  /** Milliseconds by which tasks were longer than 50 ms. */
  readonly blocked: number;
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
const rounds = 3;

/** Loads pages as a slow phone would, each beside a bare page of the same text, in turns. */
export function paintRows(): Promise<readonly BenchRow[]> {
  if (buildSite() !== 0) throw new Error('The site could not be built.');
  return inScratchFolder(async (folder) => {
    for (const page of pages) writeBare(folder, page);
    const ours = await startCompressedServer(distFolder);
    const bare = await startCompressedServer(folder);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
    try {
      const rows: BenchRow[] = [];
      for (const page of pages) rows.push(...(await comparison(browser, page, ours.url, bare.url)));
      return rows;
    } finally {
      await browser.close();
      await Promise.all([ours.close(), bare.close()]);
    }
  });
}

/** The page's own text as plain paragraphs: what no design could paint faster. */
function writeBare(folder: string, page: string): void {
  const html = readFileSync(join(distFolder, page, 'index.html'), 'utf8');
  const main = (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<(?!\/?(?:h[1-6]|p|li|td|th|tr|table)\b)[^>]*>/g, ' ')
    .replace(/<(\w+)[^>]*>/g, '<$1>');
  mkdirSync(join(folder, page), { recursive: true });
  writeFileSync(
    join(folder, page, 'index.html'),
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Bare</title>${main}`,
  );
}

async function comparison(browser: Browser, page: string, ours: string, bare: string): Promise<readonly BenchRow[]> {
  // The first load of each is not counted: it waits for the compression.
  for (const site of [bare, ours]) await painted(browser, site + page);
  const runs: { ours: Painted; bare: Painted }[] = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push({ bare: await painted(browser, bare + page), ours: await painted(browser, ours + page) });
  const quotient = median(runs.map((run) => run.ours.lcp / run.bare.lcp));
  const shift = Math.max(...runs.map((run) => run.ours.cls));
  const blocked = median(runs.map((run) => run.ours.blocked));
  const beside = median(runs.map((run) => run.bare.blocked));
  return [
    { what: `/${page}: LCP beside the bare page`, measured: ratio(quotient), target: '≤ 1.1 ×', met: quotient <= 1.1 },
    {
      what: `/${page}: layout shift`,
      measured: shift === 0 ? '0' : shift.toPrecision(2),
      target: '0',
      met: shift === 0,
    },
    {
      what: `/${page}: time blocked`,
      measured: `${Math.round(blocked)} ms (bare ${Math.round(beside)} ms)`,
      target: '0 ms',
      met: blocked === 0,
    },
  ];
}

/** One cold load on a small screen, with a slow fourth-generation network and a processor at a quarter of its speed. */
async function painted(browser: Browser, url: string): Promise<Painted> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 204_800,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchPainting);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const result = await page.evaluate(() => (globalThis as unknown as { painted: Painted }).painted);
  await context.close();
  return result;
}

/** Runs in the page, before anything of it. */
function watchPainting(): void {
  const painted = { lcp: 0, cls: 0, blocked: 0 };
  Object.assign(globalThis, { painted });
  const watch = (type: string, add: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (painted.lcp = entry.startTime));
  watch('layout-shift', (entry) => (painted.cls += entry.value ?? 0));
  watch('longtask', (entry) => (painted.blocked += entry.duration - 50));
}
