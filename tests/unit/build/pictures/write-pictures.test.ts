import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import test from 'node:test';
import { after } from 'node:test';
import { hashedPath, writePictures } from '../../../../src/build/pictures/pictures.ts';
import { drawPicture, pictureJobs, type PictureJob } from '../../../../src/build/pictures/picture-jobs.ts';
import { smallDataset } from '../../small-dataset.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
after(() => rmSync(folder, { recursive: true }));
const places = (dist: string) => ({
  dist: path.join(folder, dist),
  cache: path.join(folder, 'cache'),
  version: 'code',
});

const jobs = pictureJobs(smallDataset(), (one) => `http://localhost${one}`).filter(({ path: file }) =>
  /(home|hydro|exports-plan)\.vi\.png$/.test(file),
);
const share = jobs.find((job) => job.kind === 'share') ?? assert.fail('There is no share picture.');

test('a share picture is a PNG of 1200 by 630', () => {
  const png = drawPicture(share);
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
});

test('the pictures that are missing are drawn, and the next build takes them from the cache', async () => {
  assert.match(await writePictures(jobs, places('first')), /^Pictures: 3 drawn \(\d+ ms each\), 0 from the cache$/);
  assert.equal(await writePictures(jobs, places('second')), 'Pictures: 0 drawn, 3 from the cache');
  assert.ok(readdirSync(path.join(folder, 'cache')).every((file) => /^[0-9a-f]{64}\.png$/.test(file)));
});

test('the same job gives the same bytes, in a thread, here, and from the cache', () => {
  for (const job of jobs) {
    const drawn = drawPicture(job);
    assert.ok(drawn.equals(drawPicture(job)), job.path);
    const address = job.kind === 'share' ? hashedPath(job.path, drawn) : job.path;
    assert.match(
      address,
      job.kind === 'share' ? /^\/share\/[\w-]+\.[0-9a-f]{10}\.vi\.png$/ : /^\/charts\/[\w-]+\.vi\.png$/,
    );
    assert.ok(drawn.equals(readFileSync(path.join(folder, 'first', address))), address);
    assert.ok(drawn.equals(readFileSync(path.join(folder, 'second', address))), address);
  }
});

test('the address of a share picture changes with what is drawn', () => {
  const [one, other] = ['a', 'b'].map((bytes) => hashedPath(share.path, Buffer.from(bytes)));
  assert.notEqual(one, other);
  assert.equal(one, hashedPath(share.path, Buffer.from('a')));
});

test('a picture that cannot be drawn is named, and the others are not lost', async () => {
  const title = 'một tiêu đề dài '.repeat(30).trim();
  const impossible: PictureJob = { ...share, path: '/share/impossible.vi.png', view: { ...share.view, title } };
  await assert.rejects(writePictures([...jobs, impossible], places('third')), (error: Error) => {
    assert.match(error.message, /^1 of 1 pictures could not be drawn/);
    assert.match(error.message, /\/share\/impossible\.vi\.png: The title .* takes more than three lines/);
    return true;
  });
});
