import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { precompress } from '../../../src/build/host-files.ts';

test('what gains from it has a .br and a .gz beside it that hold the same; pictures and tiny files have none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  try {
    const page = '<p>Thanh Hóa</p>'.repeat(100);
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'tiny.txt'), 'x');
    writeFileSync(join(folder, 'picture.png'), 'x'.repeat(1000));
    assert.equal(await precompress(folder), 1);
    assert.deepEqual(readdirSync(folder).sort(), [
      'index.html',
      'index.html.br',
      'index.html.gz',
      'picture.png',
      'tiny.txt',
    ]);
    assert.equal(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString(), page);
    assert.equal(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString(), page);
    const before = readFileSync(join(folder, 'index.html.gz'));
    await precompress(folder);
    assert.deepEqual(readFileSync(join(folder, 'index.html.gz')), before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
