import type { Page } from 'playwright/test';

/** The first elements that make the open page wider than its window, with how far they stick out; none when it fits. */
export function overflowingElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const inFrame = (element: Element | null): boolean =>
      element !== null && element !== document.body && (scrolls(element) || inFrame(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => !inFrame(element.parentElement))
      .map((element) => ({ element, beyond: Math.round(element.getBoundingClientRect().right - width) }))
      .filter(({ beyond }) => beyond > 0)
      .slice(0, 5)
      .map(({ element, beyond }) => {
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
        return `${name} (${beyond} px): ${element.textContent.trim().slice(0, 40)}`;
      });
  });
}
