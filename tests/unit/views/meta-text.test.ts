import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metaDescription, metaTitle } from '../../../src/views/meta-text.ts';

test('a title carries the name of the site while both fit, and that of the province always', () => {
  assert.equal(metaTitle('Xuất khẩu', 'Thanh Hóa qua con số'), 'Xuất khẩu | Thanh Hóa qua con số');
  const long = 'Retail circulation of goods, as the report of January 2021 calls it';
  assert.equal(metaTitle(long, 'Thanh Hóa in figures'), `${long} – Thanh Hóa`);
  assert.equal(metaTitle(`Thanh Hóa: ${long}`, 'Thanh Hóa in figures'), `Thanh Hóa: ${long}`);
});

test('a description keeps whole sentences only', () => {
  const first = `Nhà máy ${'x'.repeat(100)}.`;
  assert.equal(metaDescription(`${first} Năm sau.`), `${first} Năm sau.`);
  assert.equal(metaDescription(`${first} Khởi công ${'y'.repeat(120)}.`), first);
  assert.equal(metaDescription(`${first} ${'Y'.repeat(120)}. Ngắn.`), first);
});

test('a point inside a number or before a small letter ends no sentence', () => {
  assert.equal(
    metaDescription(`Up 1.5 from 1.2 at ACME Co. ltd ${'z'.repeat(200)}`).startsWith('Up 1.5 from 1.2'),
    true,
  );
});

test('a first sentence that is too long stays whole', () => {
  const sentence = `${'z'.repeat(240)}.`;
  assert.equal(metaDescription(`${sentence} More.`), sentence);
});
