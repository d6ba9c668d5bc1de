import type { Page } from 'playwright/test';

/** The first elements that make the open page wider than its window, with how far they stick out; none when it fits. */
export function overflowingElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .map((element) => ({ element, beyond: Math.round(element.getBoundingClientRect().right - width) }))
      .filter(({ beyond }) => beyond > 0)
      .slice(0, 5)
      .map(({ element, beyond }) => {
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
        return `${name} (${beyond} px): ${element.textContent.trim().slice(0, 40)}`;
      });
  });
}
