import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isFile } from '../../src/commands/static-server.ts';
import type { RunningHost } from './walked-host.ts';

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where a program is, also when the folder of servers is not in PATH. */
export const programPath = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => isFile(path));

/** A port of this machine that is free now. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A ready configuration of `src/commands/hosts/` with its places filled in. */
export function filledTemplate(name: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL(`../../src/commands/hosts/${name}`, import.meta.url), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (place, key: string) => values[key] ?? place);
}

export interface HostCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Files to write into the temporary folder first: name → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** What to add for a look at the configuration, which must have nothing to say of it but that it is right. */
  readonly check?: readonly string[];
}

/** Starts a server on a free port with a folder of its own for what it writes, and waits until it answers. */
export async function startHostProcess(plan: (port: number, temp: string) => HostCommand): Promise<RunningHost> {
  const port = await freePort();
  const temp = mkdtempSync(join(tmpdir(), 'host-walk-'));
  const { command, args, env: own = {}, files = {}, check } = plan(port, temp);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(temp, name), text);
  const env = { ...process.env, HOME: temp, XDG_DATA_HOME: temp, XDG_CONFIG_HOME: temp, ...own };
  if (check) {
    const { stdout, stderr } = spawnSync(command, [...args, ...check], { cwd: temp, env, encoding: 'utf8' });
    if (/warn|error|emerg/.test(stdout + stderr)) throw new Error(`${command} says: ${stdout}${stderr}`);
  }
  const child = spawn(command, args, { cwd: temp, stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4000)));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(patience);
    rmSync(temp, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(origin, { redirect: 'manual' }).then(
      (response) => response.arrayBuffer(),
      () => undefined,
    );
    if (answered !== undefined) return { origin, stop };
    if (child.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  throw new Error(`${command} did not answer on port ${port}. It said:\n${said}`);
}
