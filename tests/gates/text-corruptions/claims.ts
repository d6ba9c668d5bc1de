import { append, start, swap, type TextCorruption } from './text-corruption.ts';

const fell = '<Growth indicator="exports" period="2023-Q1" form="absolute" />';
const grew = '<Growth indicator="exports" period="2021" />';
const of = (period: string, more = ''): string => `<Value indicator="exports" period="${period}"${more} />`;
const share = '<ShareOfPlan indicator="exports" period="2025" />';

const wrong = (name: string, locale: 'vi' | 'en', paragraph: string, ...expect: RegExp[]): TextCorruption => ({
  name,
  file: start[locale],
  change: append(paragraph),
  expect,
});

/** Words that claim of a right number what its record does not say. */
export const claimsCorruptions: readonly TextCorruption[] = [
  wrong(
    'fell for rose',
    'en',
    `Exports fell by ${grew}.`,
    /"fell" in .* says the opposite .*has a rise/,
    /form="verb"/,
  ),
  wrong('giảm for tăng', 'vi', `Năm 2021 xuất khẩu giảm ${grew}.`, /"giảm" in .* says the opposite/),
  wrong('a fall told as a rise', 'en', `In early 2023 exports had risen by ${fell}.`, /"risen" in .*has a fall/),
  wrong('tăng for giảm', 'vi', `Quý I năm 2023, xuất khẩu tăng ${fell}.`, /"tăng" in .*has a fall/),
  wrong('a fall without its minus or a word', 'en', `For early 2023 the rate is ${fell}.`, /shown without its minus/),
  wrong('down beside a rise', 'en', `Exports came in, down ${grew}.`, /"down" in .*has a rise/),
  wrong(
    'up to a lower level',
    'en',
    `Exports fell from ${of('2020')} to ${of('2021')}.`,
    /"fell" in .*in which it rose/,
  ),
  wrong('giảm xuống a higher level', 'vi', `Xuất khẩu giảm xuống ${of('2021')}.`, /"giảm" in .*in which it rose/),
  wrong(
    'a record that is none',
    'en',
    `Exports hit a record high of ${of('2023')}.`,
    /"(a )?record.*not borne out/,
    /<Highest/,
  ),
  wrong('kỷ lục that is none', 'vi', `Xuất khẩu đạt kỷ lục ${of('2023')}.`, /"kỷ lục" in .*not borne out/),
  wrong(
    'the highest that is not',
    'en',
    'The highest growth was <Value indicator="grdp-growth" period="2022" />.',
    /"highest" in .*not borne out/,
  ),
  wrong('the lowest that is not', 'vi', `Mức thấp nhất là ${of('2024')}.`, /"thấp nhất" in .*not borne out/),
  wrong(
    'a first time that is none',
    'en',
    `For the first time exports came to ${of('2023')}.`,
    /"for the first time" in/,
  ),
  wrong(
    'a plan exceeded at less than all of it',
    'en',
    `The plan was exceeded, at ${share}.`,
    /exceeded" in .*opposite/,
  ),
  wrong('vượt at less than all of it', 'vi', `Năm 2025 vượt kế hoạch, đạt ${share}.`, /"vượt" in .*opposite/),
  wrong(
    'a plan missed at more than all of it',
    'en',
    'The plan was missed, at <ShareOfPlan indicator="exports" period="2021" />.',
    /missed" in .*opposite/,
  ),
  wrong(
    'a target told as a result',
    'en',
    `Exports in 2026 reached ${of('2026', ' role="target"')}.`,
    /shows a target \(exports-2026-target-[\w-]+\) as if it were a result/,
    /delete role="target"/,
  ),
  wrong('đạt before a target', 'vi', `Năm 2026 xuất khẩu đạt ${of('2026', ' role="target"')}.`, /shows a target/),
  wrong('an outcome called the plan', 'en', `The plan for 2021 was ${of('2021')}.`, /calls an outcome .* the plan/),
  wrong('kết quả called kế hoạch', 'vi', `Kế hoạch năm 2021 là ${of('2021')}.`, /calls an outcome .* the plan/),
  wrong(
    'a source that reports nothing of the paragraph',
    'en',
    `Exports were worth ${of('2021')}.<Cite source="ctk-4961" />`,
    /The source "ctk-4961" is cited, but it reports nothing that this paragraph calls\..*\n.*why="…"/,
  ),
  {
    name: 'the only citation of a paragraph with numbers taken out',
    file: 'src/content/articles/exports-2016-2025/en.mdx',
    change: swap('<Cite source="bth-277027" /> That is <Multiple', ' That is <Multiple'),
    expect: [/tells of a number of "bth-277027" and does not cite that source\.\n.*<Cite source="bth-277027" \/>/],
  },
  {
    name: 'the citation of a dated event taken out',
    file: 'src/content/articles/five-projects-of-2021/vi.mdx',
    change: swap('<Cite source="tcct-hx" />', ''),
    expect: [/tells of 2023-03-09, and no sentence that does cites a source/],
  },
  wrong(
    'a reason that is one word',
    'vi',
    `Năm 2021 xuất khẩu đạt ${of('2021')}.<Cite source="ctk-4961" why="vậy" />`,
    /has "vậy" as why\.\n.*a reason of at least three words/,
  ),
  wrong('another year', 'en', `In 2022 exports were worth ${of('2021')}.`, /"2022" in .*which are of 2021/),
  wrong('another year in Vietnamese', 'vi', `Năm 2022, xuất khẩu được ${of('2021')}.`, /"2022" in .*of 2021/),
  wrong('another measure', 'en', `Imports were worth ${of('2021')}.`, /"imports" in .*beside a number of "exports"/),
  wrong('another measure in Vietnamese', 'vi', `Nhập khẩu được ${of('2021')}.`, /"nhập khẩu" in .*of "exports"/),
  wrong(
    'a figure said to be missing that is there',
    'en',
    `We found no full-year figure for 2021, beside ${of('2020')}.`,
    /nothing is known of 2021, and there is a figure now: exports-2021-/,
  ),
  wrong(
    'không tìm thấy a figure that is there',
    'vi',
    `Không tìm thấy số cả năm cho 2021, bên cạnh ${of('2020')}.`,
    /nothing is known of 2021/,
  ),
  {
    name: 'a line of a chart described the other way round',
    file: 'src/content/charts/among-investment.yaml',
    change: swap('Nghệ An’s goes up steadily', 'Nghệ An’s goes down steadily'),
    expect: [/"goes down" in .* in which it rose \(social-investment-nghe-an-2021-/],
  },
  {
    name: 'a title of a chart turned',
    file: 'src/content/charts/labour-productivity.yaml',
    change: swap(/^( {2}en: ').*/m, "  en: 'Labour productivity in Thanh Hóa fell from 2018 to 2024'"),
    expect: [/"fell" in .* in which it rose \(labour-productivity-2018-/],
  },
];
