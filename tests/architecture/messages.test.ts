import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const folder = path.resolve(import.meta.dirname, '../../src/i18n/messages');

/** Digits that belong to a name or to the way a language says something, with the reason. All others would be data typed into a message. */
const declared: readonly (readonly [text: RegExp, reason: string])[] = [
  [
    /@?\b20\d\d(?:-(?:H[12]|Q[1-4]|M\d\d|YTD\d+|YTD\/20\d\d-\d\d-\d\d)|\/20\d\d|-\d\d\/20\d\d-\d\d|-\d\d-\d\d|\?)(?![\d])/,
    'how a data file writes a period',
  ],
  [/tháng \d{1,2}\/20\d\d/, 'a month as Vietnamese writes it'],
  [/\b(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\b/, 'a year, or some'],
  [/CC BY 4\.0|CSV|RFC 4180|UTF-8|ISO 8601/, 'the name of a licence or a form'],
  [/\b6 tháng (?:đầu|cuối) năm/, 'how Vietnamese names a half of a year'],
  [/(?<!\d)63(?!\d)/, 'the number of provinces before 2025, a part of a unit'],
  [/(?<!\d)34(?!\d)/, 'the number of provinces since 2025, a part of a unit'],
  [/\{[a-z0-9]+\}/i, 'a gap that is filled'],
  [/m[²³]/, 'the sign of a unit'],
  [
    /(?<!\d)(?:5|64)(?= tỉnh| provinces)|(?:\/|of.|, trên |, of )(?:5|18|19|25|26|64)(?!\d)/,
    'how many there are in all, a part of a unit',
  ],
  [/=\s?100(?!\d)/, 'what an index writes for the year before'],
];

function texts(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${at}.${key}`));
}

for (const file of readdirSync(folder)) {
  test(`${file}: no message holds a number that is data`, async () => {
    const module: unknown = await import(path.join(folder, file));
    const typed = texts(module, file).flatMap(([at, text]) => {
      const rest = declared.reduce(
        (left, [pattern]) => left.replaceAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`), ''),
        text,
      );
      return /[\p{Nd}\p{No}]/u.test(rest) ? [`${at}: ${text}`] : [];
    });
    assert.deepEqual(typed, []);
  });
}
