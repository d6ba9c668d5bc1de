import assert from 'node:assert/strict';
import test from 'node:test';
import { judgements } from '../../../src/figures/verdict.ts';
import { perLocale } from '../../../src/i18n/locales.ts';
import { wordedVerdict } from '../../../src/views/verdict-words.ts';
import { plannedYear, type Cells } from '../figures/planned-year.ts';

const target: Cells = { status: 'target', value: '5.5', source: 'paper' };

/** Word and reason of the first judgement in each language. */
function worded(rows: readonly Cells[], fields = '', growthRows: readonly Cells[] = []) {
  const dataset = plannedYear(rows, fields, growthRows);
  const [judgement] = judgements(dataset);
  assert.ok(judgement);
  return perLocale((locale) => {
    const { word, reason } = wordedVerdict(dataset, judgement, locale);
    return `${word}: ${reason.replaceAll('\u00a0', ' ')}`;
  });
}

test('a level is told as a share of its plan, with the source’s own share where that is another', () => {
  const { vi, en } = worded([target, { value: '5.06', share: '93.5' }]);
  assert.equal(
    en,
    'Missed: US$5.06 billion against a target of US$5.5 billion: 92.0% of the plan. The source itself says 93.5%, which implies a plan of about US$5.41 billion.',
  );
  assert.equal(
    vi,
    'Không đạt: 5,06 tỷ USD so với mục tiêu 5,5 tỷ USD, tức 92,0% kế hoạch. Nguồn tự ghi 93,5%, tức là tính theo một kế hoạch khoảng 5,41 tỷ USD.',
  );
  assert.match(worded([target, { value: '5.5' }]).en, /^Met: US\$5\.5 billion, exactly the target\.$/);
  assert.match(worded([target, { value: '5.4997' }]).en, /: just under 100% of the plan\.$/);
  assert.match(worded([target, { value: '5.4997' }]).vi, /, tức chưa đến 100% kế hoạch\.$/);
  assert.match(worded([target, { value: '6', qualifier: 'more-than' }]).en, /^Met: More than .*: more than 109\.0% of/);
});

test('rates lie percentage points from their target, ranks places', () => {
  const rate = (value: string) =>
    worded(
      [
        { ...target, value: '17', unit: 'percent' },
        { value, unit: 'percent' },
      ],
      'measure: growth\n',
    );
  assert.match(rate('4.87').en, /: 4\.87% against a target of 17%: 12\.13 percentage points below it\.$/);
  assert.match(rate('18.2').vi, /: 18,2% so với mục tiêu 17%, cao hơn 1,2 điểm phần trăm\.$/);
  const place = { ...target, value: '10', unit: 'rank-of-63' };
  const ranked = worded([place, { value: '7', unit: 'rank-of-63' }], 'measure: rank\ndirection: less\n');
  assert.match(ranked.en, /^Met: 7th of 63 against a target of 10th of 63: 3 places above it\.$/);
});

test('a second source that gives the plan otherwise is named in the reason', () => {
  const rows = [
    { ...target, chosen: 'latest' },
    { ...target, value: '5.2', source: 'lastmonth' },
  ];
  assert.match(
    worded([...rows, { value: '6' }]).en,
    /% of the plan\. Another source gives the plan as US\$5\.2 billion\.$/,
  );
  const same = { ...target, source: 'lastmonth' };
  assert.doesNotMatch(worded([{ ...target, chosen: 'latest' }, same, { value: '6' }]).vi, /Nguồn khác/);
});

test('growth, the source’s word, contradiction, silence and time to come have sentences of their own', () => {
  const growth = worded([{ ...target, growth: '10.5' }], 'growthIndicator: output-growth\n', [
    { value: '11.7', unit: 'percent' },
  ]);
  assert.equal(
    growth.en,
    'Met, judged by growth: No source gives the level for the year; growth was 11.7%, and 10.5% was planned.',
  );
  const share = worded([
    { value: '5.9', share: '103.5', chosen: 'latest' },
    { value: '5.7', qualifier: 'more-than', source: 'later' },
  ]);
  assert.match(
    share.en,
    /^Met, says the source: No source gives the target; .* at 103\.5% of the plan\. Another report gives more than US\$5\.7 billion/,
  );
  const official = worded([
    { value: '5.9', share: '103.5', status: 'estimate', source: 'before' },
    { value: '5.92', status: 'final' },
  ]);
  assert.match(
    official.en,
    /puts .*5\.9 billion at 103\.5% of the plan\. The statistics office’s figure, US\$5\.92 billion, also reaches/,
  );
  assert.match(official.vi, /bằng 103,5% kế hoạch\. Số của cơ quan thống kê, 5,92 tỷ USD, cũng đạt mức kế hoạch/);
  const differ = worded([
    { value: '5.9', share: '103.5', chosen: 'latest' },
    { value: '5.2', share: '96.8', source: 'later' },
  ]);
  assert.match(
    differ.vi,
    /^Nguồn nói khác nhau: Nguồn này ghi 5,9 tỷ USD, bằng 103,5% kế hoạch thì đạt, nguồn kia ghi 5,2 tỷ USD/,
  );
  assert.match(worded([target]).en, /^No result found: We found no published result/);
  const searched =
    'notFound:\n  - period: "2021"\n    role: outcome\n    searched:\n      vi: Đã đọc báo.\n      en: The press was read.\n';
  assert.match(worded([target], searched).en, /for the target of US\$5\.5 billion\. The press was read\.$/);
  assert.match(worded([target], searched).vi, /cho mục tiêu 5,5 tỷ USD\. Đã đọc báo\.$/);
  const ahead = worded([{ ...target, period: '2030', targetKind: 'five-year' }]);
  assert.equal(
    ahead.en,
    'Not due yet: Goal of the five-year plan: US$5.5 billion, not yet due when the search for this site ended, on 31 January 2026.',
  );
  assert.match(
    worded([target, { value: '5', upper: '6', qualifier: 'range' }]).en,
    /^Too close to call: .*too rounded to say/,
  );
});
