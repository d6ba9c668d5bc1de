import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { spread } from '../../../src/charts/line-labels.ts';
import { crosses, placeAllOrKey, placeLabels, type LabelRequest, type Spot } from '../../../src/charts/labels.ts';
import { chartSizes, type ChartVariant } from '../../../src/charts/plot.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { drawnParts } from './drawn-parts.ts';
import { fixtureView } from './fixture-view.ts';

const measure = (text: string, size: number): number => (text.length * size) / 2;
const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
const spot = (x: number, y: number): Spot => ({ x, y, align: 'center', ink: 'black', halo: false });
const request = (text: string, ...spots: Spot[]): LabelRequest => ({ text, weight: 600, spots, key: false });
const place = (requests: LabelRequest[], obstacles = {}) =>
  placeLabels(requests, { bounds, boxes: [], strokes: [], ...obstacles }, 10, measure);

test('a label takes its first free spot', () => {
  const [first, second] = place([request('3,76', spot(100, 50)), request('5,34', spot(104, 50), spot(104, 70))]);
  assert.deepEqual([first?.x, first?.y], [100, 50]);
  assert.deepEqual([second?.x, second?.y], [104, 70]);
});

test('a label without a free spot is left out', () => {
  const [, second] = place([request('3,76', spot(100, 50)), request('5,34', spot(104, 50))]);
  assert.equal(second, undefined);
});

test('labels keep clear of boxes, but for the one that they stand in', () => {
  const box = { left: 90, top: 30, right: 120, bottom: 60 };
  assert.deepEqual(place([request('4', spot(100, 50))], { boxes: [box] }), [undefined]);
  assert.notEqual(place([request('4', { ...spot(100, 50), within: { ...box } })], { boxes: [box] })[0], undefined);
});

test('labels keep clear of lines', () => {
  assert.deepEqual(place([request('4', spot(100, 50))], { strokes: [{ x0: 0, y0: 0, x1: 200, y1: 92 }] }), [undefined]);
  assert.equal(crosses({ x0: 0, y0: 0, x1: 10, y1: 10 }, { left: 4, right: 6, top: 0, bottom: 2 }), false);
  assert.equal(crosses({ x0: 0, y0: 5, x1: 10, y1: 5 }, { left: 4, right: 6, top: 0, bottom: 8 }), true);
});

test('a label at the edge moves inwards as far as the widest font needs, but never far', () => {
  assert.equal(place([request('1,737', spot(8, 50))])[0]?.x, 18);
  assert.deepEqual(place([request('113.000 tỷ', spot(4, 50))]), [undefined]);
});

test('where too many labels have no room, only key ones are shown', () => {
  const crowd = [20, 30, 40, 50, 60].map((x) => request('1.234', spot(x, 50)));
  const key = { ...request('5.678', spot(150, 50)), key: true };
  const placed = placeAllOrKey([...crowd, key], { bounds, boxes: [], strokes: [] }, 10, measure);
  assert.deepEqual(
    placed.map(({ text }) => text),
    ['5.678'],
  );
});

test('names at the ends of lines keep the order of these and move no farther than they must', () => {
  assert.deepEqual(spread([50, 20, 80], 10, [0, 100]), [50, 20, 80]);
  assert.deepEqual(spread([52, 50, 20], 10, [0, 100]), [56, 46, 20]);
  assert.deepEqual(spread([98, 96, 99], 10, [0, 100]), [90, 80, 100]);
  assert.deepEqual(spread([3, 3], 10, [0, 100]), [0, 10]);
});

test('no number stands on the zero line, which would seem to be its sign', () => {
  const year = fc.integer({ min: -6, max: 40 });
  const cells = fc.array(year, { minLength: 9, maxLength: 9 });
  const draw = (kind: 'line' | 'multiples', all: readonly (readonly number[])[], variant: ChartVariant) => {
    const view = fixtureView({
      id: kind,
      kind,
      title: '',
      unit: '%',
      categories: Array.from({ length: 9 }, (_, index) => String(2013 + index)),
      series: all.map((row, mark) => ({ label: 'ABC'[mark] ?? '', mark, cells: row.join(' ') })),
    });
    return drawnParts(renderSvg(view, { variant, labelledBy: 't' }), chartSizes[variant].text, textWidth);
  };
  const check = ({ texts, zeros }: ReturnType<typeof drawnParts>): void => {
    assert.ok(zeros.length > 0);
    for (const zero of zeros)
      for (const { text, left, right, top, bottom } of texts)
        assert.ok(
          !/^[−\d,]+$/.test(text) || right <= zero.left || left >= zero.right || bottom <= zero.top || top >= zero.top,
          text,
        );
  };
  for (const kind of ['line', 'multiples'] as const)
    for (const variant of ['wide', 'narrow'] as const)
      fc.assert(
        fc.property(fc.array(cells, { minLength: 1, maxLength: 3 }), (all) => check(draw(kind, all, variant))),
        { numRuns: 60, seed: 7 },
      );
  // It moves and is not left out, also where zero is the foot of the plot.
  for (const row of [
    [7, 8, 7, 4, 9, 34, -4, 12, 18],
    [7, 8, 7, 4, 9, 34, 40, 12, 18],
  ]) {
    const { texts } = draw('line', [row], 'narrow');
    for (const lowest of ['7', '4']) assert.ok(texts.filter(({ text }) => text === lowest).length > 0, lowest);
  }
});
