import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../../src/i18n/locales.ts';
import { pathOf, sections, type Section } from '../../../src/i18n/paths.ts';

test('Vietnamese at the root, English below /en/, a slash at the end', () => {
  assert.equal(pathOf('home', 'vi'), '/');
  assert.equal(pathOf('home', 'en'), '/en/');
  assert.equal(pathOf('plan', 'vi'), '/ke-hoach-va-ket-qua/');
  assert.equal(pathOf('plan', 'en'), '/en/plan-and-outcome/');
  assert.equal(pathOf('articles', 'vi', 'nganh-cong-thuong-2021'), '/bai-viet/nganh-cong-thuong-2021/');
  assert.equal(pathOf('articles', 'en', 'industry-and-trade-2021'), '/en/articles/industry-and-trade-2021/');
  assert.equal(pathOf('embed', 'en', 'exports-plan-2021'), '/en/embed/exports-plan-2021/');
});

test('no two sections have one address, and none begins with the prefix of a language', () => {
  const all = locales.flatMap((locale) =>
    (Object.keys(sections) as Section[]).map((section) => pathOf(section, locale)),
  );
  assert.equal(new Set(all).size, all.length);
  for (const { vi } of Object.values(sections)) assert.doesNotMatch(vi, /^en(\/|$)/);
  for (const path of all) assert.match(path, /^\/(?:[a-z0-9-]+\/)*$/);
});
