import { accessibilityProblems, structureProblems } from './accessibility.ts';
import { defaultLocale, locales, otherLocales } from '../../src/i18n/locales.ts';
import { languageOf } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { pageIdentity } from './page-identity.ts';
import { pageShapes } from './page-shapes.ts';
import { base, sitePages, sitePath } from './site-pages.ts';

const narrow = { width: 320, height: 640 };
/** The 178 mm between the margins of an A4 sheet, and a tenth: wider than that, and the browser shrinks the whole page until it is hard to read. */
const paper = { width: 790, height: 1000 };
const wide = { width: 1280, height: 800 };

test('the sitemap lists pages of every language, each once', () => {
  const english = sitePages.filter((path) => languageOf(path) === 'en');
  expect(english.length).toBeGreaterThan(0);
  expect(english.length * locales.length).toBe(sitePages.length);
  expect(new Set(sitePages).size).toBe(sitePages.length);
});

for (const path of sitePages) {
  test(`${path} names itself and its twin, works for all, and fits a narrow screen`, async ({
    sharedPage,
    request,
  }) => {
    const { page, problems } = sharedPage;
    problems.splice(0);
    const isShape = pageShapes.includes(path);
    await page.setViewportSize(isShape ? wide : narrow);
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);

    const language = languageOf(path);
    const said = await pageIdentity(page);
    expect.soft(said.lang).toBe(language);
    expect.soft(said.title.trim()).not.toBe('');
    expect.soft(said.description.trim().length, 'length of the description').toBeGreaterThan(20);
    expect.soft(sitePath(said.canonical)).toBe(path);

    expect.soft(Object.keys(said.alternates).sort()).toEqual([...locales, 'x-default'].sort());
    expect.soft(sitePath(said.alternates[language] ?? '')).toBe(path);
    expect.soft(said.alternates['x-default']).toBe(said.alternates['en']);
    for (const other of otherLocales(language)) {
      const twin = sitePath(said.alternates[other] ?? '');
      expect.soft(sitePages, 'the twin is in the sitemap').toContain(twin);
      expect.soft(sitePath(said.switches[other] ?? ''), 'the language switch leads to the twin').toBe(twin);
      const twinText = await (await request.get(twin)).text();
      const linksBack = new RegExp(`<a\\b[^>]*\\bhref="${path}"[^>]*>`, 'g');
      const back = twinText.match(linksBack)?.some((link) => link.includes(`hreflang="${language}"`));
      expect.soft(back, 'the twin’s switch leads back').toBe(true);
    }

    const programs = await page.locator('pre').allInnerTexts();
    const text = programs.reduce((rest, one) => rest.replace(one, ''), await page.locator('body').innerText());
    expect.soft(text.match(/[\p{Ll}\d]\.\p{Lu}\p{Ll}{2,}/gu) ?? [], 'sentences without a space between').toEqual([]);

    // Colours and sizes come from the page's shape: axe, which takes longest, reads one page of each shape whole, of the others their structure,
    // and of these one of each pair, since twins differ in their words only.
    const twinIsRead = otherLocales(language).some((other) =>
      pageShapes.includes(sitePath(said.alternates[other] ?? '')),
    );
    if (isShape) expect.soft(await accessibilityProblems(page), 'axe').toEqual([]);
    else if (language === defaultLocale && !twinIsRead) expect.soft(await structureProblems(page), 'axe').toEqual([]);

    await page.setViewportSize(narrow);
    expect.soft(await overflowingElements(page), 'what sticks out at 320 px').toEqual([]);
    if (language === defaultLocale) {
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await overflowingElements(page), 'what makes the printed page small').toEqual([]);
      await page.emulateMedia({ media: null });
    }
    expect(problems, 'the browser has nothing to complain of').toEqual([]);
  });
}

test('an address that does not exist shows the site’s own page, in both languages', async ({ page, problems }) => {
  const response = await page.goto(`${base}nothing-here/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1').first()).toBeVisible();
  for (const home of [base, `${base}en/`]) await expect(page.locator(`a[href="${home}"]`).first()).toBeVisible();
  // The browser reports the 404 that was asked for.
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  problems.splice(0);
});
