import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate, formatShortDate } from '../../src/i18n/format-period.ts';
import { locales } from '../../src/i18n/locales.ts';
import { builtPages } from './built-pages.ts';

test('the number of a reference is the place of its source in the list of the page', () => {
  let count = 0;
  for (const { path, html } of builtPages) {
    const [, list = ''] = /<ol class="cited"[^>]*>(.*?)<\/ol>/s.exec(html) ?? [];
    const listed = [...list.matchAll(/<li id="(source-[^"]+)"/g)].map(([, id]) => id);
    for (const [, id, number] of html.matchAll(/<sup class="cite">\s*<a href="#([^"]+)"[^>]*>\s*(\d+)/g)) {
      assert.equal(Number(number), listed.indexOf(id) + 1, `${path} #${id}`);
      count += 1;
    }
  }
  assert.ok(count > 0);
});

test('a date is written as precisely as it is known, and as the language of the page writes it', () => {
  let count = 0;
  for (const { path, html } of builtPages) {
    const locale = locales.find((one) => html.includes(`<html lang="${one}"`)) ?? assert.fail(path);
    for (const [, date = '', text = ''] of html.matchAll(/<time datetime="([^"]+)"[^>]*>([^<]*)<\/time>/g)) {
      // Of a span of months the element names the first.
      const [first] = text.split(' – ');
      assert.ok(
        [formatDate, formatShortDate].some((format) => format(date, locale) === first),
        `${path}: ${date}, ${text}`,
      );
      count += 1;
    }
  }
  assert.ok(count > 0);
});
