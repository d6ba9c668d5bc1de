import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, toolEnvironment, toolScript } from '../tool.ts';
import { writePlainSite } from './plain-site.ts';
import type { BenchRow } from './sizes.ts';
import { writeOurArticles } from './synthetic-articles.ts';

interface MeasuredRun {
  readonly seconds: number;
  /** Work of all processes, in seconds of one core: steadier than time where others use the machine. Not a number where the system does not say. */
  readonly work: number;
  /** Largest sum of the memory of the build's processes, in MB; not a number where the system does not say. */
  readonly peakMb: number;
}

/** Does the work in a folder of its own outside the project, which is gone afterwards. */
export async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'site-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds 200 and 1,000 synthetic articles with four charts each, and the same texts and tables as a plain site. */
export function scaleRows(): Promise<readonly BenchRow[]> {
  return inScratchFolder(async (folder) => {
    const build = async (name: string, pairs: number, write: (root: string, pairs: number) => void) => {
      const root = join(folder, `${name}-${pairs}`);
      mkdirSync(root);
      linkPackages(root);
      write(root, pairs);
      const run = await measuredBuild(root);
      console.log(`${name}, ${2 * pairs} pages: ${told(run)}`);
      return run;
    };
    const plain = [await build('plain', 100, writePlainSite), await build('plain', 500, writePlainSite)] as const;
    const ours = [await build('ours', 100, writeOurSite), await build('ours', 500, writeOurSite)] as const;
    const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;
    const beside = `${ratio(ours[1].seconds, plain[1].seconds)} in time, ${ratio(ours[1].work, plain[1].work)} in work`;
    const row = (what: string, measured: string, target = '', met?: boolean) => ({ what, measured, target, met });
    return [
      row('plain Astro and MDX, 200 and 1,000 pages', plain.map(told).join('; ')),
      row('articles with four charts each, cold caches, 200 and 1,000 pages', ours.map(told).join('; ')),
      row('1,000 pages beside the plain site', beside, '≤ 2 ×', ours[1].seconds <= 2 * plain[1].seconds),
      row('peak memory at 1,000', `${ours[1].peakMb} MB`, '≤ 2,000 MB', ours[1].peakMb <= 2000),
    ];
  });
}

const told = ({ seconds, work, peakMb }: MeasuredRun): string =>
  `${seconds.toFixed(1)} s (${work.toFixed(1)} s of a core, ${peakMb} MB)`;

/** Packages linked one by one: what builds keep beside them stays in the folder, so its caches are cold. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(projectRoot, 'node_modules')))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name));
}

/** Routes and integrations of a copy that builds article pages and nothing else, for a like-for-like comparison. */
const routes = new Set(['[...article].astro', 'fonts/[name].ts']);
const integrations = 'integrations: [contentGate(), mdx(), finishPages()]';

/** A copy of the project with synthetic articles added to the real content, whose checks and finishing of pages stay. */
function writeOurSite(root: string, pairs: number): void {
  for (const name of ['src', 'public', 'tsconfig.json', 'package.json', 'astro.config.mjs'])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  writeOurArticles(join(root, 'src', 'content'), pairs);
  const config = join(root, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/integrations: \[[^\]]*\]/, integrations));
  const pages = join(root, 'src', 'pages');
  // A name with an underscore is no route: routes share what is in it.
  for (const file of globSync('**/*.{astro,ts}', { cwd: pages }))
    if (!routes.has(file) && !/(?:^|[\\/])_/.test(file)) rmSync(join(pages, file));
}

/** Runs `astro build` in a folder. Throws with the end of its output when it fails. */
async function measuredBuild(root: string): Promise<MeasuredRun> {
  const start = performance.now();
  const outDir = join(root, 'dist');
  const child = spawn(process.execPath, [toolScript('astro'), 'build', '--outDir', outDir], {
    cwd: root,
    detached: true,
    env: { ...toolEnvironment(), PICTURES: 'off', OUT_DIR: outDir, NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  let [peak, ticks] = [0, 0];
  const sample = setInterval(() => {
    const group = groupUse(child.pid ?? 0);
    peak = Math.max(peak, group.kilobytes);
    ticks = Math.max(ticks, group.ticks);
  }, 200);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sample);
  if (code !== 0) throw new Error(`astro build failed in ${root}:\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, work: ticks / 100 || NaN, peakMb: Math.round(peak / 1000) || NaN };
}

/** Memory of all processes of a group, shared pages counted once (PSS), and their work so far. Zeros where there is no /proc. */
function groupUse(group: number): { kilobytes: number; ticks: number } {
  const use = { kilobytes: 0, ticks: 0 };
  for (const id of globSync('/proc/[0-9]*')) {
    const fields = read(`${id}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    if (Number(fields[2]) !== group) continue;
    use.kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`${id}/smaps_rollup`))?.[1] ?? 0);
    use.ticks += Number(fields[11]) + Number(fields[12]);
  }
  return use;
}

/** A process may end between being listed and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
