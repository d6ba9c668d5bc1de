// As a command: prints the browser for the tests, after installing one if need be.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { toolScript } from './tool.ts';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const usualPlaces = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags without which Chromium does not run as root, or calls home from a machine without a network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const choices = `Choose one:
  - set CHROMIUM_PATH to a Chromium or Chrome program, e.g. CHROMIUM_PATH=/usr/bin/chromium npm test
  - install Chromium or Google Chrome so that it is found in PATH
  - let Playwright fetch its own: npx playwright install chromium
  - on Debian or Ubuntu, as root: apt-get install chromium`;

/**
 * The Chromium for the tests: CHROMIUM_PATH, else one of the system, else Playwright's own, else one that can be
 * installed. Throws with the choices when there is none.
 */
export function findBrowser(machine: BrowserMachine = thisMachine()): string {
  const named = machine.env['CHROMIUM_PATH'];
  if (named) {
    if (machine.runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and no browser answers there.\n${choices}`);
  }
  return systemBrowser(machine) ?? playwrightBrowser(machine) ?? installedBrowser(machine);
}

function systemBrowser(machine: BrowserMachine): string | undefined {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...usualPlaces].find((path) => machine.runs(path));
}

function playwrightBrowser(machine: BrowserMachine): string | undefined {
  const path = machine.playwrightPath();
  return path !== undefined && machine.runs(path) ? path : undefined;
}

function installedBrowser(machine: BrowserMachine): string {
  machine.say('No Chromium or Chrome found. Trying Playwright’s own (npx playwright install chromium) …');
  if (machine.installWithPlaywright()) {
    const path = playwrightBrowser(machine);
    if (path !== undefined) return path;
  }
  if (machine.mayUseApt()) {
    machine.say('That failed. Trying Debian’s (apt-get install chromium) …');
    if (machine.installWithApt()) {
      const path = systemBrowser(machine);
      if (path !== undefined) return path;
    }
  }
  throw new Error(`The tests need a browser, and none was found or could be installed.\n${choices}`);
}

/** What the look-up of a browser asks of the machine; tests hand in another one. */
export type BrowserMachine = ReturnType<typeof thisMachine>;

const tenMinutes = 600_000;

/** The machine that this process runs on. */
function thisMachine() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const succeeds = (command: string, args: readonly string[], timeout = tenMinutes) =>
    spawnSync(command, args, { stdio: 'ignore', timeout, env }).status === 0;
  const apt = (...args: string[]) => succeeds('apt-get', ['-qq', '-y', ...args]);
  return {
    env: process.env,
    /** True when a program is there and answers. */
    runs: (path: string): boolean => {
      try {
        accessSync(path, constants.X_OK);
      } catch {
        return false;
      }
      // Some systems put a script there that only says how to install the browser. On Windows the question opens a window.
      return process.platform === 'win32' || succeeds(path, ['--version'], 30_000);
    },
    /** Where Playwright keeps its own Chromium, there or not. */
    playwrightPath: (): string | undefined => chromium.executablePath() || undefined,
    installWithPlaywright: () => succeeds(process.execPath, [toolScript('playwright'), 'install', 'chromium']),
    mayUseApt: () => process.getuid?.() === 0 && succeeds('apt-get', ['--version']),
    installWithApt: () => {
      apt('update');
      return apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    },
    say: (line: string): void => console.error(line),
  };
}

if (import.meta.main) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
