import assert from 'node:assert/strict';
import test from 'node:test';
import { SvgContext } from '../../../src/charts/svg-context.ts';

const context = (): SvgContext => new SvgContext(100, 50, 14, (text, size) => text.length * size * 0.5);

test('rectangles of one colour become one path of relative commands with one decimal', () => {
  const ctx = context();
  ctx.fillStyle = 'var(--chart-1)';
  ctx.fillRect(1.04, 2, 10, 20.26);
  ctx.fillRect(21, 2, 10, 20);
  assert.equal(ctx.serialize(), '<path d="M1 2h10v20.3h-10m20-20.3h10v20h-10" fill="var(--chart-1)"/>');
});

test('a shape does not move behind another that it covers', () => {
  const ctx = context();
  for (const colour of ['red', 'blue', 'red']) {
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, 10, 10);
  }
  assert.equal(ctx.serialize().match(/<path/g)?.length, 3);
});

test('a path that is filled and stroked is one element', () => {
  const ctx = context();
  ctx.fillStyle = 'white';
  ctx.strokeStyle = 'black';
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(10, 10, 4, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
  const circle = 'M14 10a4 4 0 1 1-8 0a4 4 0 1 1 8 0';
  assert.equal(ctx.serialize(), `<path d="${circle}" fill="white" stroke="black" stroke-width="2"/>`);
});

test('lines after an absolute start are relative, and say so', () => {
  const ctx = context();
  ctx.setLineDash([5, 4]);
  ctx.moveTo(10, 10);
  ctx.lineTo(20, 30);
  ctx.lineTo(20, 40);
  ctx.stroke();
  assert.equal(ctx.serialize(), '<path d="M10 10l10 20v10" stroke="#000" stroke-dasharray="5 4"/>');
});

test('what cannot be seen is not written', () => {
  const ctx = context();
  ctx.fillStyle = ctx.strokeStyle = 'transparent';
  ctx.fillRect(0, 0, 10, 10);
  ctx.stroke();
  assert.equal(ctx.serialize(), '');
});

test('a thinned colour becomes an opacity attribute', () => {
  const ctx = context();
  ctx.fillStyle = 'var(--chart-1)@0.22';
  ctx.fillRect(0, 0, 1, 1);
  assert.match(ctx.serialize(), / fill="var\(--chart-1\)" fill-opacity=".22"/);
});

test('texts of one look share their attributes, are anchored as asked and escaped', () => {
  const ctx = context();
  ctx.font = '600 14px sans';
  ctx.textAlign = 'center';
  ctx.fillStyle = 'black';
  ctx.fillText('Xi măng & thép', 50, 10);
  ctx.fillText('<1%', 50, 30);
  assert.equal(
    ctx.serialize(),
    '<g fill="black" text-anchor="middle" font-weight="600"><text x="50" y="10">Xi măng &amp; thép</text>\n<text x="50" y="30">&lt;1%</text>\n</g>',
  );
});

test('an edge around a text is an attribute of the text', () => {
  const ctx = context();
  ctx.font = '400 12px sans';
  ctx.strokeStyle = 'white';
  ctx.lineWidth = 3;
  ctx.strokeText();
  ctx.fillText('3,76', 5, 10);
  assert.equal(
    ctx.serialize(),
    '<text x="5" y="10" fill="#000" font-size="12" stroke="white" stroke-width="3" paint-order="stroke">3,76</text>\n',
  );
});

test('saved states come back', () => {
  const ctx = context();
  ctx.lineWidth = 4;
  ctx.save();
  ctx.lineWidth = 9;
  ctx.setLineDash([1]);
  ctx.restore();
  assert.deepEqual([ctx.lineWidth, ctx.getLineDash()], [4, []]);
});
