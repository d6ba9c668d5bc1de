import assert from 'node:assert/strict';
import test from 'node:test';
import { pageKind } from '../../../../src/commands/bench/page-kind.ts';
import { onePageOfEachType } from '../../../../src/commands/bench/page-types.ts';

const page = (file: string, html: number) => ({ file, html, kind: pageKind(file) });

test('of pages of one make the heaviest stands for all, in each language; every other page stands for itself', () => {
  assert.deepEqual(
    onePageOfEachType([
      page('404.html', 1),
      page('index.html', 5),
      page('bai-viet/index.html', 2),
      page('bai-viet/a/index.html', 3),
      page('bai-viet/b/index.html', 4),
      page('en/articles/a/index.html', 4),
      page('en/articles/b/index.html', 3),
      page('chi-tieu/so-lieu-khac/index.html', 9),
      page('chi-tieu/a/index.html', 1),
      page('en/index.html', 5),
    ]),
    ['404.html', '', 'bai-viet/', 'bai-viet/b/', 'en/articles/a/', 'chi-tieu/so-lieu-khac/', 'chi-tieu/a/', 'en/'],
  );
});
