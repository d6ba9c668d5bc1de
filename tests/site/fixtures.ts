import { test as plain, expect, type BrowserContext, type Page } from 'playwright/test';
import { distFolder } from '../../src/commands/tool.ts';
import { startServer } from '../../src/commands/static-server.ts';
import { base } from './site-pages.ts';

export { expect };

/** Passes over a test and says why where the end of the run finds it. */
export const skipping = {
  skip: (why: string): void => {
    console.log(`# ${why}`);
    plain.skip(true, why);
  },
};

/** A page and everything that went wrong in its browser. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, breaches of the content policy, failed loads, requests that leave the site. */
  readonly problems: string[];
}

interface WorkerFixtures {
  /** Origin of the server that this worker tests, without a slash at its end. */
  readonly origin: string;
  /** One page for many tests that only read: opening one for each would take most of the time. */
  readonly sharedPage: WatchedPage;
}

interface TestFixtures {
  /** What went wrong in the browser of this test's `page`. A test that provokes a problem empties it: `problems.splice(0)`. */
  readonly problems: string[];
}

/**
 * The test of this folder: serves `dist/`, keeps every page from leaving it, and fails a test whose own page had a
 * problem in the browser.
 */
export const test = plain.extend<TestFixtures, WorkerFixtures>({
  origin: [
    async ({ browserName: _browser }, use) => {
      const server = await startServer({ root: distFolder, base, port: 0 });
      await use(new URL(server.url).origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  context: async ({ context, origin }, use) => {
    await stayOnSite(context, origin);
    await use(context);
  },
  problems: async ({ browserName: _browser }, use) => use([]),
  page: async ({ page, problems }, use) => {
    watch(page, problems);
    await use(page);
    expect(problems, 'the browser has nothing to complain of').toEqual([]);
  },
  sharedPage: [
    async ({ browser, origin }, use) => {
      const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
      await stayOnSite(context, origin);
      const page = await context.newPage();
      const problems: string[] = [];
      watch(page, problems);
      await use({ page, problems });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * Blocks every request to another origin, and has breaches of the content policy told in the console. The reader has chosen a language,
 * so that no page offers the other one to a browser that happens to speak it.
 */
async function stayOnSite(context: BrowserContext, origin: string): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => route.abort('blockedbyclient'),
  );
  await context.addInitScript(() => {
    try {
      localStorage.setItem('language', 'chosen');
    } catch {
      // A frame without an origin keeps nothing.
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content policy: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
}

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A load that the page itself gave up, as on a download or a quick second click, is nobody's fault.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
  });
}
