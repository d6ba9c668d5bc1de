import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags, findBrowser } from '../find-browser.ts';

export interface HeadlessBrowser {
  /** Where it answers to tools that steer it. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A Chromium as readers have it, without the flags that a test runner adds: those turn off what is to be measured. */
export async function startHeadlessBrowser(): Promise<HeadlessBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'site-bench-profile-'));
  const flags = [...browserFlags, '--headless=new', '--hide-scrollbars', '--remote-debugging-port=0'];
  const child = spawn(findBrowser(), [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    void ended.then(() => reject(new Error(`The browser ended before it could be used:\n${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    port,
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
