import assert from 'node:assert/strict';
import test from 'node:test';
import { formatFigure } from '../../../src/figures/format-figure.ts';
import { topicCard } from '../../../src/views/topic-card.ts';
import { smallContent, smallDataset } from '../small-dataset.ts';

/** What the card of exports says of the year before, where the source prints this growth beside 3.76 billion after 3.701. */
function told(growth: string): string | undefined {
  const file = 'observations/exports.csv';
  const rows = smallContent[file]?.replace('exact,1.6,', `exact,${growth},`);
  const change = topicCard(smallDataset({ [file]: rows }), 'exports', 'en')?.change;
  return change && formatFigure(change.figure, 'en');
}

test('a card prints the growth that the source gives only where it is that of the two values', () => {
  assert.equal(told('1.6'), 'rose 1.6%');
  assert.equal(told('6.6'), undefined);
});
