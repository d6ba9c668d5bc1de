import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { toolEnvironment, toolScript } from '../tool.ts';

export interface MeasuredRun {
  readonly seconds: number;
  /** Work of all processes, in seconds of one core: steadier than time where others use the machine. Undefined where the system does not say. */
  readonly cpuSeconds: number | undefined;
  /** Largest sum of the memory of the build's processes, in MB; undefined where the system does not say. */
  readonly peakMb: number | undefined;
  readonly output: string;
}

/** Runs `astro build` in a folder, with time and peak memory. Throws with the end of its output when it fails. */
export async function measuredBuild(
  root: string,
  { outDir, env = {} }: { outDir: string; env?: NodeJS.ProcessEnv },
): Promise<MeasuredRun> {
  const start = performance.now();
  const all = { ...toolEnvironment(), PICTURES: 'off', OUT_DIR: outDir, NO_COLOR: '1', ...env };
  const child = spawn(process.execPath, [toolScript('astro'), 'build', '--outDir', outDir], {
    cwd: root,
    detached: true,
    env: all,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  let peak = 0;
  let ticks = 0;
  const sample = setInterval(() => {
    const group = groupUse(child.pid ?? 0);
    peak = Math.max(peak, group.kilobytes);
    ticks = Math.max(ticks, group.ticks);
  }, 200);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sample);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`astro build failed in ${root}:\n${output.slice(-3000)}`);
  return {
    seconds,
    cpuSeconds: ticks === 0 ? undefined : ticks / ticksASecond,
    peakMb: peak === 0 ? undefined : Math.round(peak / 1000),
    output,
  };
}

const ticksASecond = 100;

/** Memory of all processes of a group, shared pages counted once (PSS), and their work so far. Zeros where there is no /proc. */
function groupUse(group: number): { kilobytes: number; ticks: number } {
  const use = { kilobytes: 0, ticks: 0 };
  for (const id of numericFolders('/proc')) {
    const fields = read(`/proc/${id}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    if (Number(fields[2]) !== group) continue;
    use.kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
    use.ticks += Number(fields[11]) + Number(fields[12]);
  }
  return use;
}

function numericFolders(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end between being listed and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
