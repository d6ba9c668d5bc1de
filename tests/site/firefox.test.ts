import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { toolIsHere } from '../golden/tool-is-here.ts';
import { programPath } from '../hosts/host-process.ts';
import { embedPath, exportsPath, kinds } from './chart-pages.ts';
import { expect, skipping, test } from './fixtures.ts';
import { popplerIsHere, readPdf, unprinted } from './pdf-text.ts';
import { base } from './site-pages.ts';

// Playwright drives a Firefox of its own making; this is the one that readers have.
const firefox = programPath('firefox-esr') ?? programPath('firefox') ?? 'firefox';

// One Firefox for all.
test.describe.configure({ mode: 'default' });

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  if (!existsSync(firefox)) return;
  browser = await launch({ browser: 'firefox', executablePath: firefox });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});
test.afterAll(() => browser?.close());
test.beforeEach(() => void toolIsHere(skipping, 'firefox', firefox));

/** The heads of the tips that come up while a chart is walked through, one step after the other. */
async function tipHeads(steps: number, step: (index: number) => Promise<void>): Promise<readonly string[]> {
  const heads = new Set<string>();
  for (let index = 0; index < steps; index += 1) {
    await step(index);
    const head = await page.evaluate(
      () => document.querySelector('.chart-tip:not([hidden]) .chart-tip-head')?.textContent,
    );
    if (head) heads.add(head);
  }
  return [...heads].sort();
}

for (const chart of [kinds.columns, kinds.line])
  test(`Firefox: mouse and keys reach every period of ${chart}, Escape takes the tip away`, async ({ origin }) => {
    await page.goto(origin + embedPath(chart, 'en'));
    await page.focus('.chart-drawing');
    const canvas = await page.waitForSelector('canvas');
    const box = (await canvas?.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const periods = await page.$$eval('table tbody tr:has(td a) th', (cells) => cells.map((cell) => cell.textContent));
    const wanted = [...new Set(periods)].sort();
    expect(wanted.length).toBeGreaterThan(5);
    const move = (index: number) => page.mouse.move(box.x + index * 8, box.y + box.height / 2);
    expect(await tipHeads(Math.floor(box.width / 8), move)).toEqual(wanted);
    await page.mouse.move(0, 0);
    // Along one series to its end, then along the other.
    const right = wanted.map(() => 'ArrowRight' as const);
    const keys = ['ArrowUp', 'Home', ...right, 'ArrowDown', 'Home', ...right] as const;
    expect(await tipHeads(keys.length, (index) => page.keyboard.press(keys[index] ?? 'Home'))).toEqual(wanted);
    await page.keyboard.press('Escape');
    expect(await page.$('.chart-tip:not([hidden])')).toBeNull();
  });

async function chord(key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

test('Firefox: a finger gets the reading below the plot', async ({ origin }) => {
  await page.goto(origin + embedPath(kinds.columns, 'vi'));
  const drawing = await page.waitForSelector('.chart-drawing');
  await drawing?.tap();
  await page.waitForSelector('canvas');
  await drawing?.tap();
  const tip = await page.waitForSelector('.chart-tip:not([hidden])');
  expect(await tip?.evaluate((one) => one.textContent)).toMatch(/\d/);
});

test('Firefox: a number opens where it stands, and Escape leads back to it', async ({ origin }) => {
  await page.goto(`${origin}${base}en/`);
  await page.click('h1 a[data-o]');
  const note = await page.waitForSelector('[role=dialog]');
  expect(await note?.evaluate((one) => one.textContent)).toMatch(/20\d\d/);
  expect(page.url()).toBe(`${origin}${base}en/`);
  await page.keyboard.press('Escape');
  expect(await page.$('[role=dialog]')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.matches('h1 a[data-o]'))).toBe(true);
});

test('Firefox: a negative number of a table is copied with the minus of spreadsheets', async ({ origin }) => {
  await page.goto(`${origin}${exportsPath.en}`);
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((one) => /−\d/.test(one.textContent));
    const folded = row?.closest('details');
    if (folded) folded.open = true;
    getSelection()?.selectAllChildren(row ?? document.body);
  });
  await chord('c');
  await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
  await chord('v');
  const copied = await page.$eval('textarea', (field) => field.value);
  expect(copied).toMatch(/\t-\d/);
});

test('Firefox prints every number of a table, and no title apart from its chart', async ({ origin }) => {
  if (!popplerIsHere()) return;
  await page.goto(`${origin}${exportsPath.vi}`);
  const numbers = await page.$$eval('table:not(.elsewhere table) td a', (links) =>
    links.map((link) => link.textContent),
  );
  expect(numbers.length).toBeGreaterThan(20);
  const pdf = await page.pdf({ format: 'A4' });
  expect(unprinted(pdf, numbers)).toEqual([]);
  const titles = await page.$$eval('.fig[data-chart] > figcaption > :first-child', (all) =>
    all.map((one) => one.textContent),
  );
  const sheets = readPdf(pdf, 'pdftotext', ['-raw'])
    .split('\f')
    .map((sheet) => sheet.replace(/\s+/g, ' '));
  expect(titles.length).toBeGreaterThan(1);
  for (const title of titles) {
    const sheet = sheets.find((one) => one.includes(title.trim().replace(/\s+/g, ' ')));
    expect(sheet, `${title.trim()}, with its years on the same sheet`).toMatch(/(?:20\d\d ){4}/);
  }
});
