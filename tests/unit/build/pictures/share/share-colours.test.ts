import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { shareColours } from '../../../../../src/build/pictures/share/share-text.ts';

const tokens = readFileSync(new URL('../../../../../src/styles/tokens.css', import.meta.url), 'utf8');

test('share pictures have the colours of the light theme', () => {
  for (const name of ['wash', 'bronze', 'mist'] as const) {
    const [, light] = new RegExp(`--${name}: var\\(--light, (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
    assert.equal(shareColours[name], light, name);
  }
});
