import { cell, corrupt, replace, type Corruption } from '../corruption.ts';

const chart = 'charts/exports-2016-2025.yaml';
const stopped = 'projects/hoi-xuan.yaml';

/** Records that contradict themselves or one another, or say one thing twice. */
export const contradictionCorruptions: readonly Corruption[] = [
  corrupt(
    'a series drawn twice',
    chart,
    replace('series:\n', 'series:\n  - indicator: exports\n'),
    /"exports outcome value" stands here twice/,
  ),
  corrupt(
    'a period drawn twice',
    'charts/exports-plan-outcome.yaml',
    replace("  - '2023'", "  - '2023'\n  - '2023'"),
    /field "periods\.2": "2023" stands here twice/,
  ),
  corrupt(
    'a title that turns the plan round',
    chart,
    replace('but missed the plan for 2025', 'and exceeded the plan for 2025'),
    /"exceeded the plan" in .* the plan was reached, and its number says the opposite/,
  ),
  corrupt(
    'a plan that was missed, told as passed',
    'site.yaml',
    replace('but missed the plan of', 'and exceeded the plan of'),
    /"exceeded the plan" in .* its number says the opposite/,
  ),
  corrupt(
    'a year called empty that has a figure',
    chart,
    replace('The years 2017 and 2018 are empty', 'The years 2019 and 2018 are empty'),
    /nothing is known of 2019, and there is a figure now: exports-2019-/,
  ),
  corrupt(
    'a figure still called not found that is there',
    'indicators/exports.yaml',
    replace("period: '2017'", "period: '2021'"),
    /2021 is said not to have been found, and there is a report now: exports-2021-/,
  ),
  corrupt(
    'two places of one name in one language',
    'places.yaml',
    replace('vi: Hà Tĩnh, en: Hà Tĩnh', 'vi: Hà Tĩnh, en: Nghệ An'),
    /Two places are called "Nghệ An"/,
  ),
  corrupt(
    'a project that runs after it was stopped',
    stopped,
    replace('state: stalled', 'state: operating'),
    /The state is "operating", and the last phase of the timeline is "stopped"/,
  ),
  corrupt(
    'another number of units in one language',
    stopped,
    replace("en: 'three units'", "en: 'four units'"),
    /The text says "four", and the Vietnamese text "ba"/,
  ),
  corrupt(
    'a chart of the home page that is not there',
    'site.yaml',
    replace('chart: exports-2016-2025', 'chart: exports-2016'),
    /"exports-2016" is not the id of any chart/,
  ),
  corrupt(
    'a source listed twice',
    'glossary/grdp.yaml',
    replace('[qt-grdp, lawnet-grdp]', '[qt-grdp, qt-grdp]'),
    /"qt-grdp" is listed twice/,
  ),
  corrupt(
    'a change with the id of another',
    'changes.yaml',
    replace('- id: refinery-2018-no-plan', '- id: official-lines-and-places'),
    /The id "official-lines-and-places" is used twice/,
  ),
  corrupt(
    'a place with the id of another',
    'places.yaml',
    replace('- id: ha-tinh', '- id: nghe-an'),
    /The id "nghe-an" is used twice/,
  ),
  corrupt(
    'an indicator related to itself',
    'indicators/imports.yaml',
    replace('- indicator: exports', '- indicator: imports'),
    /related to itself/,
  ),
  corrupt(
    'a source of a day to come',
    'sources.csv',
    replace(',press,2021-01-19,', ',press,2029-01-19,'),
    /The date 2029-01-19 lies after/,
  ),
  corrupt(
    'a space in an address',
    'sources.csv',
    replace('baothanhhoa.vn/kinh-te/nganh-cong', 'baothanhhoa.vn/kinh te/nganh-cong'),
    /field "url"/,
  ),
  corrupt(
    'a quotation mark of which half was lost',
    'glossary/grdp.yaml',
    replace("en: 'The value of", "en: 'The “value of"),
    /There is a "“" without its partner/,
  ),
  corrupt(
    'a note without its accents',
    'observations/exports.csv',
    cell('exports-2022-h1-outcome-congthuong6m22', 'note_vi', 'Lay tu tieu de cua bai.'),
    /not one accented letter in the Vietnamese text/,
  ),
  corrupt(
    'a note in the letters of VNI',
    'observations/exports.csv',
    cell('exports-2022-h1-outcome-congthuong6m22', 'note_vi', 'Laáy töø tieâu ñeà cuûa baøi.'),
    /an old Vietnamese encoding \(VNI or TCVN3\)/,
  ),
  corrupt(
    'a part whose digits changed places, beside its whole',
    'observations/social-investment-state.csv',
    cell('social-investment-state-2019-outcome-toan-panel-2016-2022', 'value', '31664.4'),
    /is not the sum of 31664\.4 vnd-billion \(social-investment-state\)/,
    'observations/social-investment.csv',
  ),
  corrupt(
    'changed digits in the last year of a calm series',
    'observations/employed-persons.csv',
    cell('employed-persons-hue-2024-outcome-nso-e0245', 'value', '958.76'),
    /958\.76 person-thousand in 2024 stands beside .*, and no other year leaps so/,
  ),
  corrupt(
    'a project that runs, and no event says so',
    'projects/aeon-mall.yaml',
    replace('state: under-construction', 'state: operating'),
    /The state is "operating", and no event that has happened is of the phase "operating"/,
  ),
  corrupt(
    'a part above its whole, where the other parts are not known',
    'observations/exports-official-channel.csv',
    cell('exports-official-channel-2025-m10-outcome-vneco-10m2025', 'value', '687.4'),
    /687\.4 usd-million in 2025-M10 is more than the whole of which it is a part, 591\.1 usd-million \(exports-2025-m10-/,
  ),
  corrupt(
    'a minus too many in a rate of growth',
    'observations/grdp-growth.csv',
    cell('grdp-growth-2019-outcome-skcd-202002', 'value', '-17.15'),
    /-17\.15% for 2019 is a fall, and all else of that time is a rise/,
  ),
  corrupt(
    'a figure of the press that calls itself final',
    'observations/grdp-growth.csv',
    cell('grdp-growth-2019-outcome-skcd-202002', 'status', 'final'),
    /The status is "final", and the source skcd-202002 is of the kind "press"/,
  ),
  corrupt(
    'two terms of one abbreviation',
    'glossary/iip.yaml',
    replace('abbreviation: IIP', 'abbreviation: GRDP'),
    /"GRDP" is also short for grdp/,
  ),
  corrupt(
    'another year in the summary of a project, in every language',
    stopped,
    (text) => text.replace('dừng từ năm 2018', 'dừng từ năm 2009').replace('idle since 2018', 'idle since 2009'),
    /field "summary\.en": The text names 2009, the time of no event/,
  ),
  corrupt(
    'another month in the summary of a project, in every language',
    stopped,
    (text) =>
      text
        .replace('khởi công tháng 3/2010', 'khởi công tháng 8/2010')
        .replace('begun in March 2010', 'begun in August 2010'),
    /field "summary\.vi": The text names 2010-08, the time of no event/,
  ),
  corrupt(
    'names in two languages that changed places',
    'glossary/fta.yaml',
    replace(
      "'hiệp định thương mại tự do', en: 'free trade agreement'",
      "'free trade agreement', en: 'hiệp định thương mại tự do'",
    ),
    /has no Vietnamese letter, and ".*" has/,
  ),
  corrupt(
    'a unit that is none, beside another number',
    'articles/exports-2016-2025/en.mdx',
    replace('unit="usd-billion"', 'unit="usd-bn"'),
    /unit="usd-bn"|has "usd-bn" as unit/,
  ),
  corrupt(
    'a short paragraph without its accents',
    'articles/exports-2016-2025/vi.mdx',
    (text) => `${text.trimEnd()}\n\nXuat khau do So Cong Thuong dem.\n`,
    /"Xuat khau do So Cong Thuong dem\." is Vietnamese without its accents/,
  ),
  corrupt(
    'another number of a decision, in every language',
    'tasks/energy-projects.yaml',
    (text) => text.replaceAll('500/QĐ-TTg', '505/QĐ-TTg'),
    /No source of this record, and no other record, bears the number of the document "505\/QĐ-TTg"/,
  ),
  corrupt(
    'a drawn year that the note calls empty',
    'charts/retail-2016-2025.yaml',
    (text) =>
      text
        .replace('Từ năm 2022 các nguồn', 'Năm 2016 để trống. Từ năm 2022 các nguồn')
        .replace('From 2022 the sources', 'The year 2016 is left empty. From 2022 the sources'),
    /field "note\.vi": The text says that 2016 is empty, and the chart draws retail-/,
  ),
  corrupt(
    'another newspaper than the one that is cited',
    'articles/exports-2016-2025/vi.mdx',
    replace('Báo Thanh Hóa nêu giá trị', 'Báo Đấu thầu nêu giá trị'),
    /names Báo Đấu thầu, and no source of the paragraph is published there/,
  ),
  corrupt(
    'a title without a number that turns a year round',
    'charts/exports-growth.yaml',
    (text) =>
      text.replace(
        /^title:\n {2}vi: .*\n {2}en: .*$/m,
        "title:\n  vi: 'Xuất khẩu chưa năm nào giảm'\n  en: 'Exports have never fallen'",
      ),
    /"never" in "Exports have never fallen" is not borne out by the records: in 2023 it fell/,
  ),
];
