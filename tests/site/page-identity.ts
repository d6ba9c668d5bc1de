import type { Page } from 'playwright/test';

/** What a page says of itself and of its twin, addresses as written. */
export interface PageIdentity {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** hreflang → address. */
  readonly alternates: Readonly<Record<string, string>>;
  /** hreflang of a link in the body → its address; the first of each language is the language switch. */
  readonly switches: Readonly<Record<string, string>>;
}

/** Reads the page that is open. */
export function pageIdentity(page: Page): Promise<PageIdentity> {
  return page.evaluate(() => {
    const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';
    const byLanguage = (links: readonly (HTMLLinkElement | HTMLAnchorElement)[]) =>
      Object.fromEntries(links.map((link) => [link.hreflang, link.getAttribute('href') ?? '']));
    const alternates = [...document.querySelectorAll<HTMLLinkElement>('head link[rel="alternate"][hreflang]')];
    const switches = [...document.querySelectorAll<HTMLAnchorElement>('body a[hreflang]')];
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: attribute('meta[name="description"]', 'content'),
      canonical: attribute('link[rel="canonical"]', 'href'),
      // A feed of a language is an alternate as well; the twins of a page have no type.
      alternates: byLanguage(alternates.filter((link) => link.type === '')),
      // Of several entries for a language the last wins, so the first link goes last.
      switches: byLanguage(switches.reverse()),
    };
  });
}
