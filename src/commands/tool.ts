import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where the site is built: `dist`, or the folder that OUT_DIR names. */
export const distFolder = resolve(projectRoot, process.env['OUT_DIR'] || 'dist');

/** Stamps and the second build of the host walk; gone with the packages, so that new packages mean a new build. */
export const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'site');

/**
 * The script behind a package's command, so that it runs on this Node and not on whichever comes first in PATH.
 * Throws when the package has no such command.
 */
export function toolScript(packageName: string, command = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const described: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof described.bin === 'string' ? described.bin : described.bin?.[command];
  if (script === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, script);
}

/** The environment of every tool: this process's own, without reports of use to the tools' makers. */
export const toolEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, ASTRO_TELEMETRY_DISABLED: '1' });

/** Runs a package's command in the project's folder with its output shown; returns the exit code. */
export function runTool(packageName: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(process.execPath, [toolScript(packageName), ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...toolEnvironment(), ...env },
  });
  return status ?? 1;
}
