import assert from 'node:assert/strict';
import test from 'node:test';
import { nameMatcher } from '../../../../src/outputs/search/match-names.ts';
import { tokens } from '../../../../src/outputs/search/words.ts';

test('a word with its accents is as rare as names have it with them: “lương” is not “lượng”', () => {
  const volumes = ['xi măng', 'giày dép', 'ba lô', 'dăm gỗ', 'thuốc lá'].map((thing) => [`Lượng ${thing}`]);
  const match = nameMatcher([['Công nhân may'], ['Công nhân giày'], ...volumes]);
  const [accented, bare] = ['lương công nhân may', 'luong cong nhan may'].map(
    (asked) => match(tokens(asked)).find(({ number }) => number === 0)?.ofAsked ?? 0,
  );
  assert.ok(accented !== undefined && bare !== undefined && accented < bare, `${accented} < ${bare}`);
});
