import type { Browser, BrowserContext, Page } from 'playwright';

export interface SlowPhone {
  readonly page: Page;
  readonly context: BrowserContext;
}

const kilobit = 1024 / 8;

/**
 * A fresh browser on a phone's screen, with the slow network that Lighthouse applies in earnest, and a processor at a quarter of its speed. It speaks
 * the page's language, as those of most readers do: Lighthouse, whose browser speaks English, sees what the others are offered.
 */
export async function slowPhone(
  browser: Browser,
  { locale, scripts = true }: { locale: string; scripts?: boolean },
): Promise<SlowPhone> {
  const context = await browser.newContext({
    locale,
    javaScriptEnabled: scripts,
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 1474.56 * kilobit,
    uploadThroughput: 675 * kilobit,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, context };
}

/** The language that a page names as its own. */
export const languageOf = (html: string): string => /<html lang="([\w-]+)"/.exec(html)?.[1] ?? '';
