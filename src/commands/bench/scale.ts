import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ratio, type BenchRow } from './bench-row.ts';
import { changeOneReport } from './change-one-report.ts';
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
    const growth = ratios(large, small, sizes.small / sizes.large);
    const beside = ratios(large, plain.large);
    const rendering = renderingOf(changed) / renderingOf(large);
    const whole = ratios(changed, large);
    return [
      row('plain Astro + MDX, 200 and 1,000 pages', `${told(plain.small)}; ${told(plain.large)}`),
      row('article pages with four charts each, cold caches, 200 and 1,000', `${told(small)}; ${told(large)}`),
      row('a page at 1,000 beside one at 200', toldRatios(growth), '≤ 1 ×', growth.time <= 1),
      row('1,000 pages beside the plain site', toldRatios(beside), '≤ 2 ×, stretch 1.5 ×', beside.time <= 2),
      row(
        'peak memory at 1,000',
        memory === undefined ? 'not known here' : `${memory} MB`,
        '≤ 2,000 MB',
        memory === undefined ? undefined : memory <= 2000,
      ),
      row('rendering after one report changed', ratio(rendering), '≤ 0.2 ×', rendering <= 0.2),
      row('whole build after one report changed', toldRatios(whole), '≤ 0.7 ×', whole.time <= 0.7),
    ];
  });
}

const row = (what: string, measured: string, target = '', met?: boolean): BenchRow => ({ what, measured, target, met });

interface Ratios {
  readonly time: number;
  /** Of work of all cores: what the same ratio would be on one core. Not a number where the system does not count it. */
  readonly work: number;
}

/** One run beside another, whose pages are `share` times as many. */
const ratios = (one: MeasuredRun, other: MeasuredRun, share = 1): Ratios => ({
  time: (share * one.seconds) / other.seconds,
  work: (share * (one.cpuSeconds ?? NaN)) / (other.cpuSeconds ?? NaN),
});
const toldRatios = ({ time, work }: Ratios): string =>
  Number.isNaN(work) ? ratio(time) : `${ratio(time)} in time, ${ratio(work)} in work`;
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
  return said('plain', pairs, await measuredBuild(root, { outDir: join(root, 'dist') }));
}

async function buildOurs(folder: string, pairs: number): Promise<MeasuredRun> {
  const root = join(folder, `ours-${pairs}`);
  mkdirSync(root);
  writeOurSite(root, pairs, 'articles');
  return said('ours', pairs, await measuredBuild(root, { outDir: join(root, 'dist') }));
}

async function rebuildAfterChange(root: string): Promise<MeasuredRun> {
  changeOneReport(root);
  return said('ours, one report changed', sizes.large, await measuredBuild(root, { outDir: join(root, 'dist') }));
}

/** Long runs show that they move. */
function said(what: string, pairs: number, run: MeasuredRun): MeasuredRun {
  console.log(`${what}, ${2 * pairs} pages: ${told(run)}, rendering ${renderingOf(run).toFixed(1)} s`);
  return run;
}
