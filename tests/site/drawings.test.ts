import { chartIds, chartPages, embedPages, languageOf, languages } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { useSiteFonts } from './site-fonts.ts';
import { base } from './site-pages.ts';

/** Texts of the drawing that shows, among those of a selector, which touch each other or leave it. */
const badTexts = (drawings: string): string[] => {
  const svg = [...document.querySelectorAll<SVGSVGElement>(drawings)].find((one) => one.getClientRects().length > 0);
  if (!svg) return ['no drawing shows'];
  const { width, height } = svg.viewBox.baseVal;
  const boxes = [...svg.querySelectorAll('text')].map((text) => {
    const { x, y, width: across, height: line } = text.getBBox();
    // The box is that of the line; the letters themselves fill the part between accent and descender.
    return { words: text.textContent, left: x, right: x + across, top: y + line * 0.24, bottom: y + line * 0.8 };
  });
  const outside = boxes
    // A browser rounds the box of a T that begins at the edge outwards.
    .filter(({ left, right, top, bottom }) => left < -2 || right > width + 1 || top < 0 || bottom > height)
    .map(({ words }) => `“${words}” leaves the drawing`);
  const touching = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `“${a.words}” touches “${b.words}”`),
  );
  return [...outside, ...touching];
};

/**
 * Texts of the drawing whose colour is nearer to the ground than 4.5 to 1, and marks in the colour of a series or target nearer than 3 to 1.
 * Texts in a column have the ground's own colour.
 */
const paleParts = (): string[] => {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { backgroundColor } = getComputedStyle(document.body);
  // Paper shows no ground.
  const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : backgroundColor;
  const contrast = (colour: string) => {
    const [low = 0, high = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const texts = [...document.querySelectorAll('.chart-drawing > svg text')].flatMap((text) => {
    const { fill } = getComputedStyle(text);
    const isGround = channels(fill).join() === channels(ground).join();
    return isGround || (fill !== 'none' && contrast(fill) >= 4.5)
      ? []
      : [`“${text.textContent}” is ${fill} on ${ground}`];
  });
  const marks = (['fill', 'stroke'] as const).flatMap((paint) =>
    [1, 2, 3, 4, 'target'].flatMap((name) =>
      [...document.querySelectorAll(`.chart-drawing > svg path[${paint}="var(--chart-${name})"]`)].flatMap((mark) => {
        const style = getComputedStyle(mark);
        if (style.fillOpacity !== '1' && paint === 'fill') return [];
        return contrast(style[paint]) >= 3 ? [] : [`${paint} of --chart-${name} is ${style[paint]} on ${ground}`];
      }),
    ),
  );
  return [...texts, ...marks];
};

const media = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
  { name: 'print', media: 'print', colorScheme: 'dark', forcedColors: 'none' },
] as const;

for (const language of languages) {
  test(`${language}: texts of every chart keep apart and inside at 320, 768 and 1280 px, and can be read in every theme`, async ({
    sharedPage: { page, problems },
  }) => {
    problems.splice(0);
    for (const { path } of embedPages.filter((embed) => languageOf(embed.path) === language)) {
      await page.goto(path);
      await useSiteFonts(page);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(badTexts, '.chart-drawing > svg'), `${path} at ${width} px`).toEqual([]);
        expect.soft(await overflowingElements(page), `${path} at ${width} px`).toEqual([]);
      }
      for (const { name, ...scheme } of media) {
        await page.emulateMedia(scheme);
        expect.soft(await page.evaluate(paleParts), `${path}, ${name}`).toEqual([]);
      }
      await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    }
    expect(problems, 'the browser has nothing to complain of').toEqual([]);
  });
}

for (const language of languages) {
  test(`${language}: every SVG file keeps its texts apart and inside, also in the wide letters of another font`, async ({
    sharedPage: { page },
  }) => {
    for (const chart of chartIds) {
      const path = `${base}charts/${chart}.${language}.svg`;
      await page.goto(path);
      for (const font of ['DejaVu Sans', 'Liberation Sans']) {
        await page.evaluate((name) => {
          for (const element of document.querySelectorAll('[font-family]')) element.setAttribute('font-family', name);
        }, font);
        expect.soft(await page.evaluate(badTexts, 'svg'), `${path} in ${font}`).toEqual([]);
      }
    }
  });
}

test('a first visit, in the letters of another font, cuts no text of a drawing', async ({ sharedPage: { page } }) => {
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of embedPages) {
      await page.goto(path);
      // The widest of the fonts that may stand in.
      await page.evaluate(() => {
        for (const svg of document.querySelectorAll<SVGSVGElement>('.chart-drawing > svg'))
          svg.style.fontFamily = 'DejaVu Sans';
      });
      const faults = await page.evaluate(badTexts, '.chart-drawing > svg');
      expect
        .soft(
          faults.filter((fault) => fault.endsWith('leaves the drawing')),
          `${path} at ${width} px`,
        )
        .toEqual([]);
    }
  }
});

test('every chart record has a page of its own in both languages, and ids are unique in every page', async ({
  request,
}) => {
  for (const language of languages) {
    const own = embedPages.filter(({ path }) => languageOf(path) === language).flatMap(({ charts }) => charts);
    expect(own.toSorted(), language).toEqual(chartIds.toSorted());
  }
  for (const { path } of chartPages) {
    const html = await (await request.get(path)).text();
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect.soft(all.length, path).toBe(new Set(all).size);
  }
});
