import assert from 'node:assert/strict';
import test from 'node:test';
import { firmness } from '../../../src/figures/firmness.ts';
import { tally } from '../../../src/figures/tally.ts';
import { judgements } from '../../../src/figures/verdict.ts';
import { homeView } from '../../../src/views/home.ts';
import { planView } from '../../../src/views/plan.ts';
import { yearSentence } from '../../../src/views/tally-text.ts';
import { judgementAnchor } from '../../../src/views/verdict-grid.ts';
import { plannedYear } from '../figures/planned-year.ts';
import { realDataset as dataset } from '../real-dataset.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { verdictWords } from '../../../src/i18n/messages/verdicts.ts';

const judged = judgements(dataset);
const none = {
  targets: 0,
  due: 0,
  met: 0,
  metByShare: 0,
  metByGrowth: 0,
  missed: 0,
  cannotTell: 0,
  noResult: 0,
  notDue: 0,
};

test('the sentence of a year counts, in words where these are not ambiguous, and leaves out what is none', () => {
  const counts = { ...none, targets: 9, due: 9, met: 2, missed: 5, noResult: 2 };
  assert.equal(yearSentence('2023', counts, 'en'), '2023: nine targets, two met, five missed, two without a result.');
  assert.equal(yearSentence('2023', counts, 'vi'), '2023: 9 mục tiêu, 2 đạt, 5 không đạt, 2 chưa tìm thấy kết quả.');
  assert.equal(yearSentence('2026', { ...none, targets: 1, notDue: 1 }, 'en'), '2026: one target, not due yet.');
  assert.equal(yearSentence('2022', { ...none, targets: 5, due: 5, met: 5 }, 'en'), '2022: five targets, all met.');
  assert.equal(yearSentence('2022', { ...none, targets: 5, due: 5, met: 5 }, 'vi'), '2022: 5 mục tiêu, đều đạt.');
});

test('of a year without a result, the longest part from January on stands for it, whatever else is known', () => {
  const { years } = planView(
    plannedYear([
      { period: '2021-Q1', value: '1.2' },
      { period: '2021-H1', value: '2.5' },
      { period: '2021-YTD9', value: '3.8' },
      { period: '2021-Q4', value: '1.3' },
      { status: 'target', source: 'paper' },
    ]),
    'en',
  );
  assert.match(years[0]?.rows[0]?.partly?.label ?? '', /first 9 months of 2021/);
});

test('less than nothing has no bar, and the plan shown is that of the report that leaves least doubt', () => {
  const rowOf = (...parameters: Parameters<typeof plannedYear>) =>
    planView(plannedYear(...parameters), 'en').years[0]?.rows[0];
  const target = { status: 'target', value: '5', source: 'paper' };
  assert.deepEqual(rowOf([target, { value: '-1' }], 'bounds: { min: -9 }')?.bar, { from: 0, width: 0 });
  const coarse = { value: '57', qualifier: 'more-than', share: '125.6', precision: '1', chosen: 'most-precise' };
  const implied = rowOf([coarse, { value: '54.952', share: '121', source: 'before', status: 'estimate' }])?.implied;
  assert.equal(implied?.kind === 'derived' && implied.reports[0]?.value, '54.952');
});

for (const locale of locales) {
  const view = planView(dataset, locale);

  test(`${locale}: every plan has one row and one mark, years newest first, and each mark leads to its row`, () => {
    const rows = view.years.flatMap((year) => year.rows.map(({ anchor }) => anchor));
    // Goals of several years and scenarios with no plan beside them have rows and no marks.
    const goals = judged.filter(({ counts }) => !counts).map(judgementAnchor);
    assert.equal(new Set(rows).size, rows.length);
    const marks = view.grid.years.flatMap(({ marks: own }) => own.flatMap((mark) => mark?.anchor ?? []));
    assert.equal(marks.length, tally(judged).targets);
    assert.deepEqual(
      rows.filter((anchor) => !marks.includes(anchor)).filter((anchor) => !goals.includes(anchor)),
      [],
    );
    assert.deepEqual(
      marks.filter((anchor) => !rows.includes(anchor)),
      [],
    );
    // What is not due yet comes last.
    const isAhead = ({ rows: own }: (typeof view.years)[number]): boolean =>
      own.every(({ verdict }) => verdict === 'not-due');
    const single = view.years.filter(({ year }) => /^\d{4}$/.test(year));
    const shown = single.map(({ year }) => year);
    const [ahead, due] = [single.filter(isAhead), single.filter((year) => !isAhead(year))];
    assert.ok(ahead.length > 0 && due.length > 0);
    assert.deepEqual(
      shown,
      [due, ahead].flatMap((years) =>
        years
          .map(({ year }) => year)
          .toSorted()
          .toReversed(),
      ),
    );
    const columns = view.grid.years.map(({ year }) => year);
    assert.deepEqual(columns, columns.toSorted().toReversed());
  });

  test(`${locale}: a mark that rests on an unconfirmed value says so and is not the full one`, () => {
    const marks = new Map(view.grid.years.flatMap(({ marks: own }) => own.map((mark) => [mark?.anchor, mark])));
    for (const one of judged.filter(({ counts }) => counts)) {
      const mark = marks.get(judgementAnchor(one));
      const isFirm = one.outcome === undefined || firmness(dataset, one.outcome) === 'firm';
      assert.equal(mark?.early, !isFirm, mark?.anchor);
      assert.equal(mark?.word === verdictWords[locale][one.verdict], isFirm, mark?.anchor);
    }
    assert.ok(view.grid.legend.some(({ verdict, early }) => verdict === 'met' && early));
  });

  test(`${locale}: a bar never leaves its scale`, () => {
    for (const { bar, anchor } of view.years.flatMap(({ rows }) => rows)) {
      if (bar) assert.ok(bar.from >= 0 && bar.width > 0 && bar.from + bar.width <= 100.1, anchor);
    }
  });

  test(`${locale}: the bar of a rate lies on the side of its plan on which the outcome does`, () => {
    const rates = judged.filter(({ target, outcome }) => target?.unit === 'percent' && outcome?.unit === 'percent');
    const bars = rates.flatMap((one) => {
      const { bar } =
        view.years.flatMap(({ rows }) => rows).find(({ anchor }) => anchor === judgementAnchor(one)) ?? {};
      return bar ? [[one, bar] as const] : [];
    });
    assert.ok(bars.length > 0);
    for (const [{ target, outcome }, { from, width }] of bars) {
      if (Number(outcome?.value) > Number(target?.value)) assert.equal(from, view.scale.plan, target?.id);
      if (Number(outcome?.value) < Number(target?.value)) assert.ok(from + width <= view.scale.plan + 0.6, target?.id);
    }
  });

  test(`${locale}: a verdict that the row does not explain by itself has its reason`, () => {
    for (const { verdict, reason, anchor } of view.years.flatMap(({ rows }) => rows))
      if (['differ', 'cannot-tell', 'met-by-growth', 'missed-by-growth'].includes(verdict)) assert.ok(reason, anchor);
  });

  test(`${locale}: the home page has its cards and its three articles`, () => {
    const home = homeView(dataset, locale);
    assert.equal(home.cards.length, dataset.site.home.cards.length);
    assert.equal(home.articles.length, 3);
    assert.deepEqual(home.grid, view.grid);
  });
}
