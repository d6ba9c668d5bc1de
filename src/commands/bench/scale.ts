import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-paths.ts';
import { ratio, type BenchRow } from './bench-row.ts';
import { measuredBuild, type MeasuredRun } from './measured-run.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { writeOurSite } from './write-our-site.ts';
import { writePlainSite } from './write-plain-site.ts';

/** Pairs of articles: the pages are twice as many. */
export const sizes = { small: 100, large: 500 } as const;

/** Builds the synthetic articles at two sizes, ours and a plain site with the same texts and tables, and changes one report at the larger. */
export function scaleRows(): Promise<readonly BenchRow[]> {
  return inScratchFolder(async (folder) => {
    const plain = { small: await buildPlain(folder, sizes.small), large: await buildPlain(folder, sizes.large) };
    const small = await buildOurs(folder, sizes.small);
    const large = await buildOurs(folder, sizes.large);
    const changed = await rebuildAfterChange(join(folder, `ours-${sizes.large}`));
    const memory = large.peakMb;
    const growth = perPage(large, sizes.large) / perPage(small, sizes.small);
    const share = { rendering: renderingOf(changed) / renderingOf(large), whole: cost(changed) / cost(large) };
    return [
      row('plain Astro + MDX, 200 and 1,000 pages', `${told(plain.small)}; ${told(plain.large)}`),
      row('article pages with four charts each, 200 and 1,000', `${told(small)}; ${told(large)}`),
      row('work a page at 1,000 beside 200', ratio(growth), '≤ 1 ×', growth <= 1),
      row(
        '1,000 pages beside the plain site',
        ratio(cost(large) / cost(plain.large)),
        '≤ 2 ×, stretch 1.5 ×',
        cost(large) / cost(plain.large) <= 2,
      ),
      row(
        'peak memory at 1,000',
        memory === undefined ? 'not known here' : `${memory} MB`,
        '≤ 2,000 MB',
        memory === undefined ? undefined : memory <= 2000,
      ),
      row('rendering after one report changed', ratio(share.rendering), '≤ 0.2 ×', share.rendering <= 0.2),
      row('whole build after one report changed', ratio(share.whole), '≤ 0.7 ×', share.whole <= 0.7),
    ];
  });
}

const row = (what: string, measured: string, target = '', met?: boolean): BenchRow => ({ what, measured, target, met });

/** Work where the system counts it, else time. */
const cost = ({ cpuSeconds, seconds }: MeasuredRun): number => cpuSeconds ?? seconds;
const perPage = (run: MeasuredRun, pairs: number): number => cost(run) / (2 * pairs);
const told = (run: MeasuredRun): string =>
  `${run.seconds.toFixed(1)} s (${run.cpuSeconds?.toFixed(1) ?? '?'} s of a core, ${run.peakMb ?? '?'} MB)`;

/** Seconds between Astro's line on rendering and the next line that says something is complete. */
function renderingOf({ output }: MeasuredRun): number {
  const [, minutes = '0', seconds = '0', unit] =
    /generating static routes[\s\S]*?Completed in (?:(\d+)m )?([\d.]+)(ms|s)/.exec(output) ?? [];
  return Number(minutes) * 60 + (unit === 'ms' ? Number(seconds) / 1000 : Number(seconds));
}

async function buildPlain(folder: string, pairs: number): Promise<MeasuredRun> {
  const root = join(folder, `plain-${pairs}`);
  mkdirSync(root);
  writePlainSite(root, pairs);
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'dir');
  return said('plain', pairs, await measuredBuild(root, { outDir: join(root, 'dist') }));
}

async function buildOurs(folder: string, pairs: number): Promise<MeasuredRun> {
  const root = join(folder, `ours-${pairs}`);
  mkdirSync(root);
  writeOurSite(root, pairs, 'articles');
  return said('ours', pairs, await measuredBuild(root, { outDir: join(root, 'dist') }));
}

async function rebuildAfterChange(root: string): Promise<MeasuredRun> {
  const file = join(root, 'src/content/observations/bench-0001.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(2020,reported,)[\d.]+/, '$1777.7'));
  return said('ours, one report changed', sizes.large, await measuredBuild(root, { outDir: join(root, 'dist') }));
}

/** Long runs show that they move. */
function said(what: string, pairs: number, run: MeasuredRun): MeasuredRun {
  console.log(`${what}, ${2 * pairs} pages: ${told(run)}, rendering ${renderingOf(run).toFixed(1)} s`);
  return run;
}
