import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { observationSchema, type ObservationRow } from '../../../src/model/observation.ts';
import {
  indicatorOf,
  periodOf,
  qualifierOf,
  sourceOf,
  statusesOf,
  unitOf,
  type ResearchRow,
} from './research-mapping.ts';

const read = (place: URL): Record<string, string>[] => parse(readFileSync(place, 'utf8'), { columns: true });

const research = read(new URL('research-observations.csv', import.meta.url)) as unknown as readonly ResearchRow[];

const folder = new URL('../../../src/content/observations/', import.meta.url);
const published = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .flatMap((name) => {
    const indicator = name.replace(/\.csv$/, '');
    return read(new URL(name, folder)).map((cells) => ({ indicator, row: observationSchema.parse(cells) }));
  });

/** What identifies a report: two rows never share all of it. */
const keyOf = (indicator: string, period: string, role: string, source: string, value: string): string =>
  [indicator, period, role === 'target' ? 'target' : 'result', source, value].join(' ');

const byKey = new Map<string, ObservationRow[]>();
for (const { indicator, row } of published) {
  const key = keyOf(indicator, row.period, row.status, row.source, row.value);
  byKey.set(key, [...(byKey.get(key) ?? []), row]);
}

const researchKey = (row: ResearchRow): string =>
  keyOf(indicatorOf(row), periodOf(row), row.status, sourceOf(row), row.value);

test('the copy of the research file is whole', () => {
  assert.equal(research.length, 255);
});

test('every row of the research file is published, with the same value, unit, qualifier, growth and share of plan', () => {
  for (const row of research) {
    const key = researchKey(row);
    const matches = byKey.get(key) ?? [];
    assert.equal(matches.length, 1, `${key}: expected one published row, found ${matches.length}`);
    const [match] = matches;
    assert.ok(match);
    assert.ok(statusesOf(row).includes(match.status), `${key}: the status is ${match.status}`);
    assert.deepEqual(
      [match.unit, match.qualifier, match.growth ?? '', match.share_of_plan ?? ''],
      [unitOf(row), qualifierOf(row), row.growth_yoy_percent, row.percent_of_plan],
      key,
    );
  }
});

test('nothing is published that neither the research file nor the report of January 2021 gives', () => {
  const known = new Set(research.map(researchKey));
  const others = published.filter(
    ({ indicator, row }) => !known.has(keyOf(indicator, row.period, row.status, row.source, row.value)),
  );
  assert.deepEqual(
    others.map(({ row }) => [row.id, row.value, row.unit]),
    [
      ['council-resolutions-advised-2020-outcome-bth-130143', '2', 'resolution'],
      ['energy-projects-proposed-2020-outcome-bth-130143', '6180', 'megawatt'],
      ['legal-documents-advised-2020-outcome-bth-130143', '4', 'document'],
      ['online-files-share-2020-outcome-bth-130143', '87', 'percent'],
    ],
  );
});

test('a row whose definition the research file notes says something about it to readers', () => {
  const carriedByDefinition =
    /^(Goods only|Vietnam|Average per year|Goods plus service revenue|Industry within GRDP|Official-channel|Manufacturing sub-index|Six North Central|Stated as nearly|Price base not stated|VECOM|34 provinces|Industrial value added in GRDP|Petrol and diesel|Forecast)/;
  const silent = research
    .filter((row) => row.definition_note !== '' && !carriedByDefinition.test(row.definition_note))
    .filter((row) => byKey.get(researchKey(row))?.[0]?.note_en === undefined)
    .map((row) => `${researchKey(row)}: ${row.definition_note}`);
  assert.deepEqual(silent, []);
});
