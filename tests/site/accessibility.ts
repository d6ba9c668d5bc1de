import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  // `axe` is there after axeSource has run in the page.
  interface Window {
    readonly axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

// Handed over once for both schemes: AxeBuilder sends the longer source several times, which takes most of its time.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose answer changes with the colours alone; the others need no second run in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds in the structure of the open page: names, roles, headings, landmarks. Colours and sizes are those of the page's shape. */
export async function structureProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return violationsOf(page, { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) });
}

/** What axe finds on the open page in light and in dark, a line for each element: scheme, rule, where, what is wrong. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    // The size of targets is a rule of WCAG 2.2 that axe leaves off by itself.
    const rules = scheme === 'light' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: colourRules };
    found.push(...(await violationsOf(page, rules)).map((one) => `${scheme}: ${one}`));
  }
  return found;
}

/** Targets that axe finds too small, or too near to others, at the width that the page has now. */
export async function targetProblems(page: Page): Promise<string[]> {
  // Parts that are not drawn until they come into view stand where nobody sees them, one over the other.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.evaluate(axeSource);
  return violationsOf(page, { runOnly: ['target-size'] });
}

async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((all) => window.axe.run(document, all), {
    resultTypes: ['violations' as const],
    ...options,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
