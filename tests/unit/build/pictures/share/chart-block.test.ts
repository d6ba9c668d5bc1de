import assert from 'node:assert/strict';
import test from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import { chartBlock } from '../../../../../src/build/pictures/share/chart-block.ts';
import { registerShareFonts } from '../../../../../src/build/pictures/share/share-text.ts';
import { chartViewOf } from '../../../../../src/charts/chart-view-of.ts';
import { realDataset } from '../../../real-dataset.ts';

test('a chart keeps within its room on the picture of a link, whatever stands on it, or is not drawn there', () => {
  registerShareFonts();
  const ctx = createCanvas(1200, 630).getContext('2d');
  const views = [...realDataset.charts.values()].map((chart) => chartViewOf(realDataset, chart, 'vi'));
  assert.ok(views.some(({ annotations }) => annotations.length > 0));
  for (const view of views)
    for (const height of [260, 320, 400]) {
      const block = chartBlock(ctx, view, '', { width: 516, height });
      assert.ok(block === undefined || block.height <= height, `${view.id}: ${block?.height} of ${height}`);
      if (view.kind === 'line') assert.ok(block, view.id);
    }
});
