import assert from 'node:assert/strict';
import test from 'node:test';
import { plannedYear } from '../figures/planned-year.ts';
import { realDataset as dataset } from '../real-dataset.ts';

test('for each indicator, period and role of the content one report is used, whose reason is given where there was a choice', () => {
  for (const { reports, used } of dataset.series.values()) {
    const open = reports.filter(
      ({ supersededBy, targetKind }) => supersededBy === undefined && targetKind === undefined,
    );
    const groups = Map.groupBy(open, ({ place, period, role }) => `${place}/${period.id}/${role}`);
    assert.deepEqual([...used.keys()].toSorted(), [...groups.keys()].toSorted());
    for (const [key, group] of groups) {
      const chosen = group.filter((report) => report.used);
      assert.equal(chosen.length, 1, key);
      assert.equal(used.get(key)?.id, chosen[0]?.id);
      assert.equal(chosen[0]?.chosen !== undefined, group.length > 1, key);
    }
  }
});

test('the dataset cannot be changed by what reads it', () => {
  const [report] = dataset.observations.values();
  const [project] = dataset.projects.values();
  assert.ok(Object.isFrozen(report) && Object.isFrozen(report?.period));
  assert.ok(
    project && Object.isFrozen(project) && Object.isFrozen(project.timeline) && Object.isFrozen(project.timeline[0]),
  );
});

test('every id of the dataset resolves', () => {
  for (const report of dataset.observations.values()) {
    assert.ok(dataset.sources.has(report.source), report.id);
    assert.ok(dataset.indicators.has(report.indicator), report.id);
  }
});

test('a report is replaced by one that speaks of the same and stands in the end', () => {
  const replaced = (value: string, by: string, period = '2021'): void => {
    plannedYear([
      { value, status: 'estimate', source: 'before', supersededBy: by },
      { value: '6', period },
    ]);
  };
  assert.doesNotThrow(() => replaced('5', 'output-2021-outcome-after'));
  assert.throws(() => replaced('5', 'output-2021-outcome-before'), { message: /does not replace/ });
  assert.throws(() => replaced('5', 'output-2022-outcome-after', '2022'), {
    message: /does not replace .*thanh-hoa, 2021, outcome/s,
  });
  assert.throws(() => replaced('5', 'output-2021-outcome-nobody'), { message: /is not the id of any report/ });
});

test('an official figure is used beside the press without a word; a report that is replaced, or a target beside the plan, is never chosen', () => {
  const { used } = plannedYear([
    { status: 'estimate', source: 'before' },
    { status: 'final', value: '4.71' },
  ]).series.get('output') ?? { used: new Map() };
  assert.deepEqual(
    [...used.values()].map(({ status, chosen }) => [status, chosen]),
    [['final', 'official']],
  );
  const finals = [
    { status: 'final', value: '4.71' },
    { status: 'provisional', value: '4.65', source: 'office' },
  ];
  assert.throws(() => plannedYear(finals), { message: /2 reports give thanh-hoa, 2021, outcome: .* None is chosen/ });
  const chosen = { status: 'target', source: 'paper', chosen: 'latest' };
  assert.throws(() => plannedYear([{ ...chosen, targetKind: 'raised' }]), {
    message: /yet a reason for using it is given/,
  });
});
