import { delimiter, join } from 'node:path';
import { thisMachine, type BrowserMachine } from './browser-machine.ts';

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
