import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType, listen, requestTarget, type RunningServer } from '../static-server.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { cacheFolder, distFolder } from '../tool.ts';
import { inScratchFolder } from './scale.ts';
import { languages, type Language } from './synthetic-articles.ts';
import { weighPages, type BenchRow, type BudgetKind } from './sizes.ts';

/** Exact, so that scores of different days can be compared. */
const version = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of a report of Lighthouse that the bench reads. */
interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

/** Lighthouse as it stands, a phone on a slow network, with a browser of each language, on the heaviest page of each make, or on the pages named. RUNS says how often, else three times. */
export function lighthouseRows(named: readonly string[]): Promise<readonly BenchRow[]> {
  const script = lighthouseScript();
  const runs = Number(process.env['RUNS'] || 3);
  const pages = named.length > 0 ? named.map((page) => page.replace(/^\//, '')) : onePageOfEachMake();
  return inScratchFolder(async (folder) => {
    const site = await compressedSite();
    const rows: BenchRow[] = [];
    try {
      for (const page of pages) {
        // Compressed before it is timed.
        const first = await fetch(site.url + page);
        if (!first.ok) throw new Error(`There is no page /${page}. Expected an address of the site, such as en/data/.`);
        await first.arrayBuffer();
        for (const locale of languages) {
          const reports: LighthouseReport[] = [];
          for (let run = 0; run < runs; run += 1)
            reports.push(await report(script, site.url + page, locale, join(folder, 'report.json')));
          const row = lighthouseRow(page, locale, reports);
          rows.push(row);
          console.log(`${row.what}: ${row.measured}`);
        }
      }
      return rows;
    } finally {
      await site.close();
    }
  });
}

/** The row of one page in a browser of one language: the median of each score and time over its reports. Throws when a report says that it failed. */
function lighthouseRow(page: string, locale: Language, reports: readonly LighthouseReport[]): BenchRow {
  const failure = reports.find(({ runtimeError }) => runtimeError)?.runtimeError;
  if (failure) throw new Error(`Lighthouse could not measure /${page}: ${failure.message}`);
  const middle = (value: (report: LighthouseReport) => number): number =>
    reports.map(value).sort((one, other) => one - other)[Math.floor(reports.length / 2)] ?? NaN;
  const scores = categories.map((category) => Math.round(middle((one) => 100 * (one.categories[category].score ?? 0))));
  const value = (audit: string): number => middle(({ audits }) => audits[audit]?.numericValue ?? NaN);
  // A page that asks not to be indexed fails this by intention, and no other page may.
  const hidden = reports.every(({ audits }) => audits['is-crawlable']?.score === 0);
  const missed = categories.filter((category, index) => (scores[index] ?? 0) < 100 && !(hidden && category === 'seo'));
  const seconds = (value('largest-contentful-paint') / 1000).toFixed(2);
  const shift = Number(value('cumulative-layout-shift').toFixed(3));
  return {
    what: `/${page} (${locale})${hidden ? ' (asks not to be indexed: SEO not judged)' : ''}`,
    measured: `${scores.join(' / ')}; LCP ${seconds} s, TBT ${Math.round(value('total-blocking-time'))} ms, CLS ${shift}`,
    target: '100 / 100 / 100 / 100',
    met: missed.length === 0,
  };
}

/** Kinds of which there are many pages of one make; every other page is of a make of its own. */
const manyOf: ReadonlySet<BudgetKind> = new Set(['article', 'indicator', 'project', 'embed']);

function onePageOfEachMake(): readonly string[] {
  const heaviestFirst = weighPages(distFolder).toSorted((one, other) => other.html - one.html);
  // The folder that holds the pages of a kind tells the languages apart.
  const make = ({ kind, file }: (typeof heaviestFirst)[number]): string =>
    manyOf.has(kind) ? file.split('/').slice(0, -2).join('/') : file;
  const first = new Map(heaviestFirst.toReversed().map((page) => [make(page), page]));
  return [...first.values()].map(({ file }) => file.replace(/(?<=^|\/)index\.html$/, '')).sort();
}

/** Serves the built site as hosts do, compressed; each file is compressed once. */
function compressedSite(): Promise<RunningServer> {
  const bodies = new Map<string, Buffer>();
  return listen(
    ({ url = '/' }, response) => {
      const target = requestTarget(distFolder, '/', url);
      if (target.kind !== 'file') return void response.writeHead(404).end();
      const body = bodies.get(target.file) ?? brotliCompressSync(readFileSync(target.file));
      bodies.set(target.file, body);
      const headers = { 'content-encoding': 'br', 'content-length': body.length };
      response.writeHead(200, { ...headers, 'content-type': contentType(target.file) }).end(body);
    },
    { port: 0 },
  );
}

/** One run in a process of its own: this one only answers as the server. */
async function report(script: string, url: string, locale: Language, file: string): Promise<LighthouseReport> {
  const flags = ['--headless=new', '--hide-scrollbars', `--accept-lang=${locale}`, ...browserFlags].join(' ');
  const asked = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${categories.join()}`];
  const child = spawn(
    process.execPath,
    [script, url, `--chrome-flags=${flags}`, '--no-enable-error-reporting', ...asked],
    { env: { ...process.env, CHROME_PATH: findBrowser() } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse failed at ${url}:\n${said}`);
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}

/** The script behind the command of Lighthouse, installed on first use beside the project's other caches: too large for a dependency of the bench alone. */
function lighthouseScript(): string {
  const folder = join(cacheFolder, `lighthouse-${version}`);
  const script = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  if (existsSync(join(folder, 'installed'))) return script;
  console.log(`Installing Lighthouse ${version} (once; about a minute) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // What the npm that started this process says of the project would lead this one back there.
  const ofTheProject = /^npm_(?:package_|lifecycle_|command$|execpath$|config_(?:local_prefix|prefix)$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheProject.test(name)));
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${version}`];
  const npm = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', env });
  if (npm.status !== 0 || !existsSync(script))
    throw new Error(`Lighthouse could not be installed.\n${npm.stdout ?? ''}${npm.stderr ?? ''}`.trim());
  writeFileSync(join(folder, 'installed'), '');
  return script;
}
