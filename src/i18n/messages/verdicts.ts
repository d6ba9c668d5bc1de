import type { Locale } from '../locales.ts';

/** What became of a target, in a word: the same everywhere. Keys are those of `figures/verdict.ts`. */
export const verdictWords = {
  vi: {
    met: 'Đạt',
    missed: 'Không đạt',
    'met-by-growth': 'Đạt, xét theo mức tăng',
    'missed-by-growth': 'Không đạt, xét theo mức tăng',
    'met-by-share': 'Đạt, theo tỷ lệ của nguồn',
    'missed-by-share': 'Không đạt, theo tỷ lệ của nguồn',
    differ: 'Nguồn nói khác nhau',
    'cannot-tell': 'Chưa phân định được',
    'no-result': 'Chưa tìm thấy kết quả',
    'not-due': 'Chưa đến hạn',
  },
  en: {
    met: 'Met',
    missed: 'Missed',
    'met-by-growth': 'Met, judged by growth',
    'missed-by-growth': 'Missed, judged by growth',
    'met-by-share': 'Met, says the source',
    'missed-by-share': 'Missed, says the source',
    differ: 'Reports differ',
    'cannot-tell': 'Too close to call',
    'no-result': 'No result found',
    'not-due': 'Not due yet',
  },
} as const satisfies Record<Locale, unknown>;

/** What the grid of verdicts says beyond them. */
export const gridWords = {
  vi: {
    /** Of a verdict on a value that no later report has confirmed. */
    early: '{word}, theo số chưa xác nhận',
    key: 'Ý nghĩa các dấu',
    empty: 'Ô trống: năm ấy không tìm thấy mục tiêu',
    outlined: '{year}: năm của bài báo tháng 1/2021, khởi đầu của trang này',
  },
  en: {
    early: '{word}, on an unconfirmed figure',
    key: 'What the marks mean',
    empty: 'Empty: no target found for that year',
    outlined: '{year}: the year of the news report with which this site began',
  },
} as const satisfies Record<Locale, unknown>;

/** The sentence that says why, to be begun with a capital. Gaps hold values with their units. */
export const verdictReasons = {
  vi: {
    share: '{outcome} so với mục tiêu {target}, tức {share} kế hoạch.',
    above: '{outcome} so với mục tiêu {target}, cao hơn {gap}.',
    below: '{outcome} so với mục tiêu {target}, thấp hơn {gap}.',
    equal: '{outcome}, đúng bằng mục tiêu.',
    rounded: '{outcome} so với mục tiêu {target}: số đã làm tròn nên không biết nằm bên nào.',
    printedShare: ' Nguồn tự ghi {printed}, tức là tính theo một kế hoạch {implied}.',
    otherPlan: ' Nguồn khác ghi kế hoạch là {other}.',
    growth: 'không nguồn nào nêu giá trị của năm; mức tăng là {outcome}, mức dự kiến là {planned}.',
    byShare: 'không nguồn nào công bố mục tiêu; nguồn tự ghi {outcome} là bằng {printed} kế hoạch.',
    officialMet: ' Số của cơ quan thống kê, {other}, cũng đạt mức kế hoạch suy ra từ tỷ lệ ấy.',
    officialMissed: ' Số của cơ quan thống kê, {other}, không tới mức kế hoạch suy ra từ tỷ lệ ấy.',
    laterMet: ' Số công bố sau, {other}, cũng đạt mức kế hoạch tính ngược từ tỷ lệ ấy.',
    laterMissed: ' Số công bố sau, {other}, không tới mức kế hoạch tính ngược từ tỷ lệ ấy.',
    edge: ' Một nguồn khác nêu {edge}, sát mức kế hoạch suy ra từ tỷ lệ ấy.',
    differ: 'nguồn này ghi {met} thì đạt, nguồn kia ghi {missed} thì không.',
    'no-result': 'chưa tìm thấy kết quả nào được công bố cho mục tiêu {target}.',
    'not-due': '{target}, chưa đến hạn vào ngày tra cứu cuối cùng, {asOf}.',
    ofPlan: '{value}, bằng {printed} kế hoạch',
  },
  en: {
    share: '{outcome} against a target of {target}: {share} of the plan.',
    above: '{outcome} against a target of {target}: {gap} above it.',
    below: '{outcome} against a target of {target}: {gap} below it.',
    equal: '{outcome}, exactly the target.',
    rounded: '{outcome} against a target of {target}: too rounded to say on which side it falls.',
    printedShare: ' The source itself says {printed}, which implies a plan of {implied}.',
    otherPlan: ' Another source gives the plan as {other}.',
    growth: 'no source gives the level for the year; growth was {outcome}, and {planned} was planned.',
    byShare: 'no source gives the target; the source itself puts {outcome} at {printed} of the plan.',
    officialMet: ' The statistics office’s figure, {other}, also reaches the plan that this share implies.',
    officialMissed: ' The statistics office’s figure, {other}, falls short of the plan that this share implies.',
    laterMet: ' The figure that replaced it, {other}, also reaches the plan that this share implies.',
    laterMissed: ' The figure that replaced it, {other}, falls short of the plan that this share implies.',
    edge: ' Another report gives {edge}, at the edge of the plan that this share implies.',
    differ: 'one report gives {met}, which meets the target; another gives {missed}, which does not.',
    'no-result': 'we found no published result for the target of {target}.',
    'not-due': '{target}, not yet due when the search for this site ended, on {asOf}.',
    ofPlan: '{value}, {printed} of the plan',
  },
} as const satisfies Record<Locale, unknown>;

/** What a target is: the plan of the year, or one that stands beside it. */
export const targetKindWords = {
  vi: {
    plan: 'Mục tiêu của năm',
    raised: 'Mục tiêu nâng lên trong năm',
    'five-year': 'Mục tiêu của kế hoạch năm năm',
    scenario: 'Kịch bản',
    operator: 'Kế hoạch riêng của nhà máy',
  },
  en: {
    plan: 'Target of the year',
    raised: 'Target raised during the year',
    'five-year': 'Goal of the five-year plan',
    scenario: 'Scenario',
    operator: 'The plant’s own plan',
  },
} as const satisfies Record<Locale, unknown>;
