// Every drawing of the site, as its page has it. What changed is shown as pictures: expected, actual, and where they differ.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { cacheFolder } from '../../src/commands/tool.ts';
import { differingPixels } from '../site/picture-difference.ts';
import { builtPages, isEmbed } from './built-pages.ts';
import { drawingPicture } from './drawing-picture.ts';

const folder = join(import.meta.dirname, 'charts', 'site');
const pictures = join(cacheFolder, 'test-results', 'drawings');
const update = process.env['UPDATE_GOLDEN'] === '1';
const keep = 'If that is what was meant, keep it: UPDATE_GOLDEN=1 npm test -- golden';

/** A drawing as a file of its own, an element a line, so that a change reads as one. */
const fileOf = (svg: string): string =>
  `${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll('><', '>\n<')}\n`;

/** File name → text of each drawing in the build: `exports-2016-2025.vi.narrow.svg`. */
const drawings = new Map(
  builtPages
    .filter(({ path }) => isEmbed(path))
    .flatMap(({ html }) => {
      const chart = /<figure[^>]* data-chart="([^"]+)"/.exec(html)?.[1] ?? '';
      const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
      return [...html.matchAll(/<svg class="chart-(wide|narrow)"[\s\S]*?<\/svg>/g)].map(
        ([svg, variant]) => [`${chart}.${language}.${variant ?? ''}.svg`, fileOf(svg)] as const,
      );
    }),
);

/** Writes the three pictures of a changed drawing; returns where they are and how much differs. */
async function showDifference(name: string, expected: string, actual: string): Promise<string> {
  const [before, after] = [await drawingPicture(expected), await drawingPicture(actual)];
  const { share, picture } = differingPixels(before, after, 16);
  mkdirSync(pictures, { recursive: true });
  for (const [part, png] of Object.entries({ expected: before, actual: after, difference: picture }))
    writeFileSync(join(pictures, `${name}.${part}.png`), png);
  return `${(share * 100).toFixed(2)}% of the picture differs, see ${join(pictures, `${name}.*.png`)}. ${keep}`;
}

// A chart that is gone takes its files with it.
if (update) rmSync(folder, { recursive: true, force: true });

test('every chart has two drawings in each language', () => {
  assert.ok(drawings.size > 0);
  assert.equal(drawings.size % 4, 0);
  const kept = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (!update) assert.deepEqual(kept, [...drawings.keys()].sort(), keep);
});

for (const [name, actual] of drawings) {
  test(`${name} is drawn as it was`, async () => {
    const file = join(folder, name);
    if (update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, actual);
    }
    assert.ok(existsSync(file), `${name} is new. ${keep}`);
    const expected = readFileSync(file, 'utf8');
    if (actual !== expected) assert.fail(await showDifference(name, expected, actual));
  });
}

test('a difference is shown where it is', async () => {
  const [svg = ''] = drawings.values();
  const longer = svg.replace(/<text x="(\d+)"/, (_, x: string) => `<text x="${Number(x) + 40}"`);
  const [before, after] = [await drawingPicture(svg), await drawingPicture(longer)];
  assert.equal(differingPixels(before, await drawingPicture(svg), 16).share, 0);
  const { share } = differingPixels(before, after, 16);
  assert.ok(share > 0 && share < 0.05, `${share}`);
});
