import assert from 'node:assert/strict';
import test from 'node:test';
import { tally } from '../../../src/figures/tally.ts';
import { judgementOf, judgements, type Judgement } from '../../../src/figures/verdict.ts';
import { idOf, plannedYear, type Cells } from './planned-year.ts';

const target: Cells = { status: 'target', value: '5', source: 'paper' };

/** The verdict that counts for 2021. */
function judged(rows: readonly Cells[], fields = '', growthRows: readonly Cells[] = []): Judgement | undefined {
  return judgementOf(plannedYear(rows, fields, growthRows), 'output', '2021');
}
const verdict = (rows: readonly Cells[], fields = '', growthRows: readonly Cells[] = []): string | undefined =>
  judged(rows, fields, growthRows)?.verdict;

test('a level reaches its target or falls short of it, with its rounding', () => {
  assert.equal(verdict([target, { value: '5.3' }]), 'met');
  assert.equal(verdict([target, { value: '4.9' }]), 'missed');
  assert.equal(verdict([target, { value: '4.9994' }]), 'missed');
  assert.equal(verdict([{ ...target, value: '5.2' }, { value: '5' }]), 'cannot-tell');
  assert.equal(verdict([target, { value: '5321', unit: 'usd-million' }]), 'met');
});

test('a printed result that equals the printed target reaches it, unless its qualifier says otherwise', () => {
  assert.equal(verdict([target, { value: '5' }]), 'met');
  assert.equal(verdict([target, { value: '5000', unit: 'usd-million', precision: '1' }]), 'met');
  assert.equal(verdict([target, { value: '5', qualifier: 'more-than' }]), 'met');
  assert.equal(verdict([target, { value: '5', qualifier: 'at-least' }]), 'met');
  assert.equal(verdict([target, { value: '5', qualifier: 'nearly' }]), 'missed');
  assert.equal(verdict([target, { value: '5', qualifier: 'about' }]), 'cannot-tell');
  assert.equal(verdict([target, { value: '5', qualifier: 'at-most' }]), 'cannot-tell');
  assert.equal(verdict([target, { value: '4', upper: '6', qualifier: 'range' }]), 'cannot-tell');
  assert.equal(verdict([target, { value: '4', qualifier: 'more-than' }]), 'missed');
});

test('a target is exact, whatever its qualifier; one that is a range begins at its lower end', () => {
  for (const qualifier of ['more-than', 'at-least', 'about', 'nearly'])
    assert.equal(verdict([{ ...target, qualifier }, { value: '5.0' }]), 'met');
  assert.equal(verdict([{ ...target, upper: '6', qualifier: 'range' }, { value: '5.4' }]), 'met');
});

test('where less is wanted, less is met', () => {
  const less = 'direction: less\n';
  assert.equal(verdict([target, { value: '4.2' }], less), 'met');
  assert.equal(verdict([target, { value: '5.1' }], less), 'missed');
  assert.equal(verdict([target, { value: '5' }], less), 'met');
  assert.equal(verdict([target, { value: '5', qualifier: 'more-than' }], less), 'missed');
  assert.equal(verdict([target, { value: '5', qualifier: 'at-most' }], less), 'met');
  assert.equal(verdict([{ value: '5', share: '98' }], less), 'met-by-share');
});

test('a balance may be negative, and its plan too', () => {
  assert.equal(verdict([{ ...target, value: '-2' }, { value: '-1.5' }], 'bounds: { min: -9 }'), 'met');
  assert.equal(verdict([{ ...target, value: '-2' }, { value: '-2.6' }], 'bounds: { min: -9 }'), 'missed');
  assert.equal(verdict([{ ...target, value: '0' }, { value: '-0.3' }], 'bounds: { min: -9 }'), 'missed');
});

test('an index is set against a planned growth; ranks of two counts are not compared', () => {
  const rate = 'measure: growth\n';
  const planned = { ...target, value: '17', unit: 'percent' };
  assert.equal(verdict([planned, { value: '104.87', unit: 'index-year-before' }], rate), 'missed');
  assert.equal(verdict([planned, { value: '117.2', unit: 'index-year-before' }], rate), 'met');
  const rank = 'measure: rank\ndirection: less\n';
  const place = { ...target, value: '10', unit: 'rank-of-63' };
  assert.equal(verdict([place, { value: '8', unit: 'rank-of-63' }], rank), 'met');
  assert.equal(verdict([place, { value: '8', unit: 'rank-of-34' }], rank), 'cannot-tell');
});

test('only what is said after the period contradicts, and only if nothing replaces it', () => {
  const used = { value: '5.3', chosen: 'latest', source: 'later' };
  assert.equal(verdict([target, used, { value: '4.8', source: 'before', status: 'estimate' }]), 'met');
  assert.equal(verdict([target, used, { value: '4.8', source: 'after', status: 'estimate' }]), 'differ');
  assert.equal(verdict([target, used, { value: '4.8', source: 'undated' }]), 'differ');
  assert.equal(
    verdict([target, { ...used, chosen: '' }, { value: '4.8', source: 'after', supersededBy: idOf(used) }]),
    'met',
  );
  assert.equal(verdict([target, used, { value: '5.1', source: 'after' }]), 'met');
  const early = { value: '5.3', chosen: 'most-precise', source: 'before', status: 'estimate' };
  assert.equal(verdict([target, early, { value: '4.8', source: 'after' }]), 'missed');
  assert.equal(verdict([target, early, { value: '4.8', source: 'earlier', status: 'estimate' }]), 'met');
  const differ = judged([target, used, { value: '4.8', source: 'after' }]);
  assert.equal(differ?.reason.kind === 'differ' && differ.reason.met.value, '5.3');
  assert.equal(differ?.reason.kind === 'differ' && differ.reason.missed.value, '4.8');
});

test('a final figure decides beside the press', () => {
  assert.equal(
    verdict([target, { value: '5.3', source: 'before', status: 'estimate' }, { value: '4.71', status: 'final' }]),
    'missed',
  );
});

test('growth decides where the level is not known and the plan says which growth was meant', () => {
  const fields = 'growthIndicator: output-growth\n';
  const planned = { ...target, growth: '10.5' };
  const grew = (value: string): readonly Cells[] => [{ value, unit: 'percent' }];
  assert.equal(verdict([planned], fields, grew('11.7')), 'met-by-growth');
  assert.equal(verdict([planned], fields, grew('10.5')), 'met-by-growth');
  assert.equal(verdict([planned], fields, grew('9.8')), 'missed-by-growth');
  assert.equal(verdict([target], fields, grew('11.7')), 'no-result');
  assert.equal(verdict([planned, { value: '4.7' }], fields, grew('11.7')), 'missed');
  const judgement = judged([planned], fields, grew('11.7'));
  assert.equal(judgement?.outcome?.indicator, 'output-growth');
});

test('without a target the share that the source prints decides, and without a share nothing does', () => {
  assert.equal(verdict([{ value: '5.9', share: '103.5' }]), 'met-by-share');
  assert.equal(verdict([{ value: '5.9', share: '100' }]), 'met-by-share');
  assert.equal(verdict([{ value: '5.9', share: '99.9' }]), 'missed-by-share');
  assert.equal(verdict([{ value: '5.9' }]), undefined);
  const used = { value: '5.9', share: '103.5', chosen: 'most-precise' };
  const edge = judged([used, { value: '5.7', qualifier: 'more-than', source: 'later' }]);
  assert.equal(edge?.verdict, 'met-by-share');
  assert.equal(edge?.reason.kind === 'share' && edge.reason.edge?.value, '5.7');
  assert.equal(verdict([used, { value: '5.2', source: 'later' }]), 'differ');
  assert.equal(verdict([used, { value: '5.2', share: '96.8', source: 'later' }]), 'differ');
  assert.equal(verdict([used, { value: '5.2', share: '96.8', source: 'before' }]), 'met-by-share');
});

test('an official figure decides wherever there is one, beside the share that the press prints too', () => {
  const press: Cells = { value: '5.9', share: '103.5', source: 'before', status: 'estimate' };
  const official = (value: string): Judgement | undefined => judged([press, { value, status: 'final' }]);
  assert.equal(official('5.92')?.verdict, 'met-by-share');
  assert.equal(official('5.92')?.outcome?.status, 'final');
  assert.equal(official('5.2')?.verdict, 'missed-by-share');
  const atEdge = official('5.7');
  assert.equal(atEdge?.verdict, 'met-by-share');
  assert.equal(atEdge?.outcome?.status, 'estimate');
  assert.equal(atEdge?.reason.kind === 'share' && atEdge.reason.edge?.value, '5.7');
  assert.equal(verdict([target, { value: '5.3', status: 'final' }, { value: '4.8', source: 'later' }]), 'met');
});

test('the source’s own share stands beside a verdict that it does not fit', () => {
  const own = judged([
    { ...target, value: '5.5' },
    { value: '5.06', share: '93.5' },
  ]);
  assert.equal(own?.verdict, 'missed');
  assert.equal(own?.reason.kind === 'compared' && own.reason.printedShare, '93.5');
  const fits = judged([target, { value: '5.339', share: '106.8' }]);
  assert.equal(fits?.reason.kind === 'compared' && fits.reason.printedShare, undefined);
});

test('nothing is found, or nothing is due, by the date until which was searched', () => {
  assert.equal(verdict([target]), 'no-result');
  const ahead = plannedYear([{ ...target, period: '2026' }]);
  assert.equal(judgementOf(ahead, 'output', '2026')?.verdict, 'not-due');
  assert.equal(judgementOf(plannedYear([{ ...target, period: '2025' }]), 'output', '2025')?.verdict, 'no-result');
});

test('raised targets, five-year goals and scenarios stand beside the plan with verdicts of their own, and count nowhere', () => {
  const rows: Cells[] = [
    { ...target, period: '2021-H1', value: '9', targetKind: 'scenario' },
    { value: '2', period: '2021-H1' },
    target,
    { status: 'target', value: '6', source: 'later', targetKind: 'raised' },
    { status: 'target', value: '7', source: 'office', targetKind: 'five-year' },
    { value: '6.3' },
  ];
  const dataset = plannedYear(rows);
  const all = judgements(dataset);
  assert.deepEqual(
    all.map(({ period, counts, target, verdict }) => [period, counts, target?.targetKind, verdict]),
    [
      ['2021-H1', false, 'scenario', 'missed'],
      ['2021', true, undefined, 'met'],
      ['2021', false, 'raised', 'met'],
      ['2021', false, 'five-year', 'missed'],
    ],
  );
  assert.deepEqual(
    all[1]?.others.map(({ targetKind }) => targetKind),
    ['raised', 'five-year'],
  );
  assert.deepEqual(tally(all), { ...tally([]), targets: 1, due: 1, met: 1 });
});

test('only the plan of the year of an indicator of the plan counts, and only for the province', () => {
  const rows = [target, { value: '5.3' }, { ...target, place: 'vietnam' }, { value: '5.3', place: 'vietnam' }];
  assert.equal(judgements(plannedYear(rows)).length, 1);
  const dataset = plannedYear([
    { ...target, period: '2021-Q1' },
    { period: '2021-Q1' },
    { ...target, period: '2021/2025', value: '25' },
  ]);
  assert.equal(judgements(dataset).length, 0);
});

test('a share that stands only on a report since replaced still says what the plan was, and the report used decides', () => {
  const early: Cells = { value: '4.88', share: '165', source: 'before', status: 'estimate' };
  const by = (value: string): Judgement | undefined => {
    const later = { value, source: 'after' };
    return judged([{ ...early, supersededBy: idOf(later) }, later]);
  };
  assert.equal(by('5.1')?.verdict, 'met-by-share');
  assert.equal(by('5.1')?.outcome?.value, '5.1');
  assert.equal(by('2.5')?.verdict, 'missed-by-share');
  // 4.88 ÷ 1.65 is 2.95 to 2.97, and nothing says on which side 2.96 lies.
  assert.equal(by('2.96'), undefined);
});

test('the plan that a share presumes is read from the report that leaves least doubt of it', () => {
  const coarse: Cells = { value: '57', qualifier: 'more-than', share: '125.6', precision: '1', chosen: 'most-precise' };
  const fine: Cells = { value: '54.952', share: '121', source: 'before', status: 'estimate' };
  const closest = (rows: readonly Cells[]): string | undefined => {
    const reason = judged(rows)?.reason;
    return reason?.kind === 'share' ? reason.closest.value : undefined;
  };
  assert.equal(closest([coarse, fine]), '54.952');
  // Another plan than the one of the report used.
  assert.equal(closest([coarse, { ...fine, share: '128' }]), '57');
});

test('the tally counts every plan once, by what became of it', () => {
  const year = (period: string, value: string): Cells[] => [
    { ...target, period },
    { period, value },
  ];
  const all = judgements(
    plannedYear([
      ...year('2016', '5.3'),
      { period: '2017', value: '5.3', share: '101' },
      ...year('2018', '4.2'),
      { period: '2019', value: '5.3', share: '98' },
      { ...target, period: '2020', value: '5.2' },
      { period: '2020', value: '5' },
      ...year('2021', '5.3').map((cells) => ({ ...cells, chosen: cells.status ? '' : 'latest' })),
      { value: '4.2', source: 'later' },
      { ...target, period: '2022' },
      { period: '2023', value: '5.3', source: 'longafter' },
      { ...target, period: '2030' },
    ]),
  );
  assert.deepEqual(tally(all), {
    targets: 8,
    due: 7,
    met: 2,
    metByShare: 1,
    metByGrowth: 0,
    missed: 2,
    cannotTell: 2,
    noResult: 1,
    notDue: 1,
  });
  assert.deepEqual(tally(all, { year: '2018' }), { ...tally([]), targets: 1, due: 1, missed: 1 });
});
