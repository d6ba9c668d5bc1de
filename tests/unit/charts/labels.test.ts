import assert from 'node:assert/strict';
import test from 'node:test';
import { spread } from '../../../src/charts/line-labels.ts';
import { crosses, placeAllOrKey, placeLabels, type LabelRequest, type Spot } from '../../../src/charts/labels.ts';

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
