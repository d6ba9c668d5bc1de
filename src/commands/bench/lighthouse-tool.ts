import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../project-paths.ts';
import { npmEnvironment } from './npm-environment.ts';

/** Exact, so that scores of different days can be compared. */
const version = '13.5.0';

/**
 * The script behind the command of Lighthouse. It is installed on first use, beside the project's other caches: too large for a dependency that only the
 * bench needs. Throws with what npm said when it cannot be had.
 */
export function lighthouseScript(): string {
  const folder = join(cacheFolder, `lighthouse-${version}`);
  const script = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const done = join(folder, 'installed');
  if (existsSync(done)) return script;
  console.log(`Installing Lighthouse ${version} (once; about a minute) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${version}`], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: npmEnvironment(),
  });
  if (npm.status !== 0 || !existsSync(script)) {
    const said = `${npm.stdout ?? ''}${npm.stderr ?? ''}${npm.error?.message ?? ''}`.trim();
    throw new Error(`Lighthouse could not be installed.\n${said}\nCheck the network, then run the same command again.`);
  }
  writeFileSync(done, '');
  return script;
}
