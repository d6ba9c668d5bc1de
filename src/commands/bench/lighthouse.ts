import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { distFolder } from '../project-paths.ts';
import type { BenchRow } from './bench-row.ts';
import { startCompressedServer } from './compressed-server.ts';
import { startHeadlessBrowser } from './headless-browser.ts';
import { categories, lighthouseRow, type LighthouseReport } from './lighthouse-report.ts';
import { lighthouseScript } from './lighthouse-tool.ts';
import { numberOfRuns } from './median.ts';
import { onePageOfEachType } from './page-types.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { weighPages } from './weigh-pages.ts';

/** Lighthouse as it stands, a phone on a slow network, on one page of each type and language, or on the pages named. */
export function lighthouseRows(named: readonly string[]): Promise<readonly BenchRow[]> {
  if (buildSite() !== 0) throw new Error('The site could not be built.');
  const script = lighthouseScript();
  const runs = numberOfRuns(3);
  const pages =
    named.length > 0 ? named.map((page) => page.replace(/^\//, '')) : onePageOfEachType(weighPages(distFolder));
  return inScratchFolder(async (folder) => {
    const site = await startCompressedServer(distFolder);
    const browser = await startHeadlessBrowser();
    try {
      const rows: BenchRow[] = [];
      for (const page of pages) {
        // Compressed before it is timed.
        await (await fetch(site.url + page)).arrayBuffer();
        const reports: LighthouseReport[] = [];
        for (let run = 0; run < runs; run += 1)
          reports.push(await report(script, site.url + page, browser.port, join(folder, 'report.json')));
        const row = lighthouseRow(page, reports);
        console.log(`${row.what}: ${row.measured}`);
        rows.push(row);
      }
      return rows;
    } finally {
      await Promise.all([browser.close(), site.close()]);
    }
  });
}

/** One run in a process of its own: this one only answers as the server. */
async function report(script: string, url: string, port: number, file: string): Promise<LighthouseReport> {
  const asked = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${categories.join()}`];
  const child = spawn(process.execPath, [script, url, `--port=${port}`, '--no-enable-error-reporting', ...asked]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse failed at ${url}:\n${said}`);
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}
