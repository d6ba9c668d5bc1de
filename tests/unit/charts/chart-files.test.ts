import test from 'node:test';
import assert from 'node:assert/strict';
import { columnsView } from './fixture-views.ts';
import { chartTokens } from '../../../src/charts/palette.ts';
import { assertGolden } from '../golden.ts';
import { renderPng } from '../../../src/charts/render-png.ts';
import { renderSvgFile } from '../../../src/charts/render-svg.ts';

const credits = ['Công Thương Thanh Hóa · CC BY 4.0'];
const svg = renderSvgFile(columnsView, credits);

test('the SVG file is what it was', () => assertGolden('charts/exports.file.svg', svg));

test('the SVG file says in itself what it shows, from where, and under which licence', () => {
  for (const words of [columnsView.title, 'tỷ USD', 'Nguồn: Báo Thanh Hóa, 1/2021', 'CC BY 4.0', 'Mục tiêu']) {
    assert.ok(svg.includes(words), words);
  }
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" xml:lang="vi" width="\d+" height="\d+"/);
});

test('a title breaks no name in two, and a publisher is named once for all that it published', () => {
  const title = 'Vốn đầu tư của Hà Tĩnh bằng 77,4% của Thanh Hóa năm 2015, chỉ còn 19,8% năm 2021';
  const labels = ['Báo Thanh Hóa, 1/2020', 'VTV, 28 Dec 2021', 'VCCI', 'Báo Thanh Hóa, 18/12/2021'];
  const file = renderSvgFile({ ...columnsView, title, sources: labels.map((label) => ({ label, href: '' })) }, credits);
  assert.ok(file.includes('>Thanh\u00a0Hóa '));
  assert.ok(file.includes('Nguồn: Báo Thanh Hóa, 1/2020, 18/12/2021; VTV, 28 Dec 2021; VCCI<'));
});

test('the SVG file has literal colours, each with its dark counterpart', () => {
  assert.doesNotMatch(svg, /var\(/);
  assert.ok(svg.includes(`[fill="${chartTokens.light['--chart-trade']}"]{fill:${chartTokens.dark['--chart-trade']}}`));
});

test('the PNG is twice as wide as the SVG file, and drawn again, it is the same bytes', () => {
  const png = renderPng(columnsView, credits);
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  assert.equal(png.readUInt32BE(16), 2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
  assert.ok(png.equals(renderPng(columnsView, credits)));
});
