import assert from 'node:assert/strict';
import { delimiter } from 'node:path';
import test from 'node:test';
import { findBrowser, type BrowserMachine } from '../../../src/commands/find-browser.ts';

/** A machine with these programs, on which installing is a failure unless it is told otherwise. */
function machine(programs: readonly string[], changes: Partial<BrowserMachine> = {}): BrowserMachine {
  return {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    runs: (path) => programs.includes(path),
    playwrightPath: () => '/cache/chrome',
    installWithPlaywright: () => false,
    mayUseApt: () => false,
    installWithApt: () => false,
    say: () => {},
    ...changes,
  };
}

test('CHROMIUM_PATH goes before all others', () => {
  const env = { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' };
  assert.equal(findBrowser(machine(['/my/chrome', '/usr/bin/chromium'], { env })), '/my/chrome');
});

test('a CHROMIUM_PATH that does not answer is an error, not a reason to take another', () => {
  const env = { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' };
  assert.throws(() => findBrowser(machine(['/usr/bin/chromium'], { env })), /CHROMIUM_PATH is \/my\/chrome/);
});

test('a browser of the system goes before Playwright’s own', () => {
  assert.equal(findBrowser(machine(['/cache/chrome', '/usr/bin/google-chrome'])), '/usr/bin/google-chrome');
  assert.equal(findBrowser(machine(['/cache/chrome', '/opt/google/chrome/chrome'])), '/opt/google/chrome/chrome');
  assert.equal(findBrowser(machine(['/cache/chrome'])), '/cache/chrome');
});

test('Playwright is asked to install before Debian is', () => {
  const programs: string[] = [];
  const install = (path: string) => () => programs.push(path) > 0;
  const found = findBrowser(
    machine(programs, {
      installWithPlaywright: install('/cache/chrome'),
      mayUseApt: () => true,
      installWithApt: install('/usr/bin/chromium'),
    }),
  );
  assert.equal(found, '/cache/chrome');
});

test('Debian’s browser is installed only where that is allowed', () => {
  const programs: string[] = [];
  const installWithApt = () => programs.push('/usr/bin/chromium') > 0;
  assert.throws(() => findBrowser(machine(programs, { installWithApt })), /none was found or could be installed/);
  assert.equal(findBrowser(machine(programs, { installWithApt, mayUseApt: () => true })), '/usr/bin/chromium');
});

test('without a browser the choices are named', () => {
  const choices = /CHROMIUM_PATH[^]*Chrome[^]*npx playwright install chromium[^]*apt-get install chromium/;
  assert.throws(() => findBrowser(machine([])), choices);
});
