import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../../src/commands/tool.ts';
import { embedPages, languageOf, languages } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { base, sitePages, sitePath } from './site-pages.ts';

interface Seen {
  readonly width: number;
  readonly height: number;
  /** Colours met on a coarse grid: a picture that failed to draw has one or two. */
  readonly colours: number;
  /** The picture in small, to tell it from another. */
  readonly small: string;
}

/** Loads a picture as a network that shares links would, and looks at it. */
const look = async (address: string): Promise<Seen> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 240, height: 126 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(image, 0, 0, 240, 126);
  const { data } = context.getImageData(0, 0, 240, 126);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return {
    width: image.naturalWidth,
    height: image.naturalHeight,
    colours: colours.size,
    small: canvas.toDataURL(),
  };
};

test('every page has its own picture to share, in its size and its language, described in words', async ({
  sharedPage,
}) => {
  test.setTimeout(120_000);
  const { page, problems } = sharedPage;
  problems.splice(0);
  await page.goto(base);
  const pictures = new Map<string, string>();
  for (const path of sitePages) {
    const html = readFileSync(join(distFolder, path.slice(base.length), 'index.html'), 'utf8');
    const meta = (property: string): string =>
      new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const address = sitePath(meta('image'));
    expect.soft(address, path).toMatch(new RegExp(`\\.[0-9a-f]{10}\\.${languageOf(path)}\\.png$`));
    expect.soft([meta('image:width'), meta('image:height')], path).toEqual(['1200', '630']);
    expect.soft(meta('image:alt').length, `${path}: words for the picture`).toBeGreaterThan(20);
    const { width, height, colours, small } = await page.evaluate(look, address);
    expect.soft([width, height], path).toEqual([1200, 630]);
    expect.soft(colours, `${path}: colours of its picture`).toBeGreaterThan(50);
    expect.soft(pictures.get(small), `${path} has a picture of its own`).toBeUndefined();
    pictures.set(small, path);
  }
  expect(problems).toEqual([]);
});

test('every chart is there as a picture at twice its size, in each language', async ({ sharedPage }) => {
  test.setTimeout(120_000);
  const { page, problems } = sharedPage;
  problems.splice(0);
  await page.goto(base);
  // A chart that the site makes for a fold has no files; every other one has a page that shows it alone.
  const charts = [...new Set(embedPages.flatMap(({ charts }) => charts))];
  for (const chart of charts) {
    const pictures = new Set<string>();
    for (const language of languages) {
      const { width, height, colours, small } = await page.evaluate(look, `${base}charts/${chart}.${language}.png`);
      expect.soft(width, chart).toBeGreaterThanOrEqual(1280);
      expect.soft(height, chart).toBeGreaterThan(400);
      expect.soft(colours, `${chart}: colours`).toBeGreaterThan(20);
      pictures.add(small);
    }
    expect.soft(pictures.size, `${chart} speaks each language in a picture of its own`).toBe(languages.length);
  }
  expect(problems).toEqual([]);
});
