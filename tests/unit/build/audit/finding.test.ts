import assert from 'node:assert/strict';
import test from 'node:test';
import { formatFindings } from '../../../../src/build/audit/finding.ts';

test('findings are grouped by file, in two parts each', () => {
  const text = formatFindings([
    { file: 'en/index.html', found: 'The number "4" is not what its record says.', expected: 'Expected 3.' },
    { file: 'data/a.csv', found: 'The file shows "NaN".', expected: 'Expected a number.' },
    { file: 'en/index.html', found: 'The address "/x/" leads nowhere.', expected: 'Expected the file x/index.html.' },
  ]);
  assert.equal(
    text,
    `The built site has 3 findings. It should not be published.

data/a.csv
  The file shows "NaN".
    Expected a number.

en/index.html
  The number "4" is not what its record says.
    Expected 3.
  The address "/x/" leads nowhere.
    Expected the file x/index.html.`,
  );
});

test('a mistake that repeats itself in one file is counted, not written out', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    file: 'index.html',
    found: `Found ${index}.`,
    expected: 'Expected none.',
  }));
  assert.match(formatFindings(many), /^The built site has 20 findings\..*\n {2}and 12 more\.$/s);
});
