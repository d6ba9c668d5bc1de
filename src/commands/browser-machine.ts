import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright';
import { toolScript } from './tool.ts';

/** What the look-up of a browser asks of the machine; tests hand in another one. */
export interface BrowserMachine {
  readonly env: NodeJS.ProcessEnv;
  /** True when a program is there and answers. */
  readonly runs: (path: string) => boolean;
  /** Where Playwright keeps its own Chromium, there or not. */
  readonly playwrightPath: () => string | undefined;
  readonly installWithPlaywright: () => boolean;
  readonly mayUseApt: () => boolean;
  readonly installWithApt: () => boolean;
  readonly say: (line: string) => void;
}

const tenMinutes = 600_000;

/** The machine that this process runs on. */
export function thisMachine(): BrowserMachine {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const succeeds = (command: string, args: readonly string[], timeout = tenMinutes) =>
    spawnSync(command, args, { stdio: 'ignore', timeout, env }).status === 0;
  const apt = (...args: string[]) => succeeds('apt-get', ['-qq', '-y', ...args]);
  return {
    env: process.env,
    runs: (path) => {
      try {
        accessSync(path, constants.X_OK);
      } catch {
        return false;
      }
      // Some systems put a script there that only says how to install the browser. On Windows the question opens a window.
      return process.platform === 'win32' || succeeds(path, ['--version'], 30_000);
    },
    playwrightPath: () => chromium.executablePath() || undefined,
    installWithPlaywright: () => succeeds(process.execPath, [toolScript('playwright'), 'install', 'chromium']),
    mayUseApt: () => process.getuid?.() === 0 && succeeds('apt-get', ['--version']),
    installWithApt: () => {
      apt('update');
      return apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    },
    say: (line) => console.log(line),
  };
}
