import assert from 'node:assert/strict';
import test from 'node:test';
import { unzipSync } from 'fflate';
import { zipFiles } from '../../../../src/outputs/data/archive.ts';

const entries = new Map([
  ['b.csv', '\uFEFFvalue\r\n3.76\r\n'],
  ['a.txt', 'Thanh Hóa'],
]);

test('holds the texts under their names', () => {
  const opened = Object.entries(unzipSync(zipFiles(entries))).map(([name, data]) => [
    name,
    Buffer.from(data).toString('utf8'),
  ]);
  assert.deepEqual(opened, [
    ['a.txt', 'Thanh Hóa'],
    ['b.csv', '\uFEFFvalue\r\n3.76\r\n'],
  ]);
});

test('is the same to the byte, whatever the order of the entries and the time zone', () => {
  const zone = process.env['TZ'];
  const bytes = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(zipFiles(new Map([...entries].reverse()))).toString('base64');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.equal(new Set([...bytes, Buffer.from(zipFiles(entries)).toString('base64')]).size, 1);
});
