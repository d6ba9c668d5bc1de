import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { must } from '../../../src/model/dataset.ts';
import { consistencyNotes } from '../../../src/views/consistency-notes.ts';
import { plannedYear, type Cells } from '../figures/planned-year.ts';

const official: Cells = { status: 'final', value: '5.20', chosen: 'official' };

function notes(rows: readonly Cells[], locale: Locale = 'en', fields = ''): readonly string[] {
  const dataset = plannedYear(rows, fields);
  const indicator = must(dataset.indicators, 'output', 'indicator');
  return consistencyNotes(dataset, indicator, locale).map((parts) =>
    parts
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );
}

test('a report beside an official figure is told with how far it is off', () => {
  assert.deepEqual(notes([official, { value: '5.81' }]), [
    'For 2021 the table of the statistics office has US$5.20 billion; another source has US$5.81 billion, US$0.61 billion more.',
  ]);
  assert.match(notes([official, { value: '4.79' }], 'vi')[0] ?? '', /nguồn khác ghi 4,79 tỷ USD, thấp hơn /);
});

test('a growth rate of part of a year is held against the same months a year before', () => {
  assert.deepEqual(
    notes([
      { period: '2020-H1', value: '4.00' },
      { period: '2021-H1', value: '4.10', growth: '13.6' },
    ]),
    [
      'First half of 2021: the source gives growth of 13.6%, but on the figure used for the same months a year before, US$4.00 billion, growth works out at 2.2–2.8%. The published rate implies about US$3.61 billion for those months.',
    ],
  );
});

test('a growth rate over a break is held against nothing, one on either side of it is', () => {
  const rows = [
    { period: '2020', value: '4.00' },
    { period: '2021', value: '4.10', growth: '13.6' },
  ];
  const told = [2019, 2020, 2021].map((after) => {
    const fields = `breaks: [{ after: ${after}, reason: { vi: Cách tính mới., en: A new method. } }]\n`;
    return notes(rows, 'en', fields).length;
  });
  assert.deepEqual(told, [1, 0, 1]);
});

test('nothing is told where rounding may explain the difference, or where no figure is official', () => {
  assert.deepEqual(notes([official, { value: '5.2' }]), []);
  assert.deepEqual(notes([official, { value: '5.3' }]), []);
  assert.deepEqual(notes([{ ...official, value: '5.2000' }, { value: '5.2030' }]), []);
  assert.deepEqual(notes([{ value: '5.20', chosen: 'latest', source: 'later' }, { value: '5.81' }]), []);
});
