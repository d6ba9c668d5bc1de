import { append, corrupt, type Corruption } from '../corruption.ts';

const en = 'articles/plan-2021-outcome/en.mdx';
const vi = 'articles/plan-2021-outcome/vi.mdx';
/** Adds a paragraph to the English article. */
const written = (name: string, words: string, says: RegExp): Corruption =>
  corrupt(name, en, append(`\n${words}`), says);
const inVietnamese = (name: string, words: string, says: RegExp): Corruption =>
  corrupt(name, vi, append(`\n${words}`), says);

/** One mistake in the prose of an article. */
export const articleCorruptions: readonly Corruption[] = [
  written(
    'a number typed into prose',
    'Exports came to 5,339 million dollars.',
    /line \d+, .*The number "5,339" is typed in the text ".*"\.\n.*Write <Value indicator="…" period="…" \/>/,
  ),
  written(
    'a percentage typed into prose',
    'That was 133.5% of the plan.',
    /The number "133\.5%" is typed.*\n.*Write <Growth .*<ShareOfPlan/,
  ),
  written('a number of one digit', 'Only 4 firms took part.', /The number "4" is typed/),
  written('a number beside a year', 'In 2021 exports were 2021,5.', /The number "2021,5" is typed/),
  written('four digits that look like a year', 'The works employ 2021 workers.', /The number "2021" is typed/),
  written('a quantity in words', 'Exports came to four billion dollars.', /"four billion" states a quantity in words/),
  written('twice', 'Imports were twice the exports.', /"twice" states a quantity in words/),
  inVietnamese(
    'a quantity in Vietnamese words',
    'Xuất khẩu đạt bốn tỷ đô la.',
    /"bốn tỷ.*" states a quantity in words/,
  ),
  inVietnamese('gấp đôi', 'Nhập khẩu gấp đôi xuất khẩu.', /"gấp đôi" states a quantity in words/),
  written('digits of another script', 'It rose by ５ points.', /"５" \(U\+FF15\), a digit in disguise/),
  written('a small raised digit', 'Note² below.', /"²" \(U\+00B2\), a digit in disguise/),
  written(
    'a unit beside a bound number',
    'Exports: <Value indicator="exports" period="2020" /> billion.',
    /The unit "billion" is typed beside a bound number/,
  ),
  written(
    'a sign that begins a component',
    'Growth was <2% that year.',
    /There is a "<" in the text.*\n.*Say it in words/,
  ),
  written('a brace', 'The set { of firms.', /There is a "\{" in the text/),
  written('code in braces', 'The sum {1 + 1} holds.', /code in braces/),
  written('a call of a field in an article', 'It was {value indicator=exports period=2020}.', /brace|"\{"/),
  written('an import', 'import X from "./x.js"\n\nWords.', /an import or export/),
  written('HTML', 'This is <b>bold</b>.', /<b> is raw HTML\.\n.*Write Markdown/),
  written('a script', '<script>alert(document.cookie)</script>', /<script> is raw HTML|"<"/),
  written('a comment', 'Words <!-- hidden --> here.', /There is an HTML comment/),
  written('a link that runs a script', 'See [this](javascript:alert).', /The link goes to "javascript:alert"/),
  written(
    'a component that does not exist',
    'It was <Number id="exports" />.',
    /There is no component <Number>\.\n.*Expected one of/,
  ),
  written('a component that is not closed', 'The <Term id="grdp">GRDP grew.', /<Term> is opened and not closed/),
  written(
    'an unknown attribute',
    'It was <Value indicator="exports" year="2020" />.',
    /has no "period"|has an unknown "year"/,
  ),
  written(
    'an attribute that is code',
    'It was <Value indicator="exports" period={2020} />.',
    /Expected plain text in quotes: period="2020"/,
  ),
  written(
    'an indicator that is not there',
    'It was <Value indicator="export" period="2020" />.',
    /There is no indicator "export"/,
  ),
  written(
    'a period without data',
    'It was <Value indicator="exports" period="2017" />.',
    /No outcome is recorded for "exports" in 2017\.\n.*Known are: /,
  ),
  written(
    'a target that was not set',
    'It was <Value indicator="exports" period="2020" role="target" />.',
    /No target is recorded for "exports" in 2020/,
  ),
  written(
    'growth that no source prints',
    'It rose by <Growth indicator="imports" period="2019" />.',
    /prints no "growth"/,
  ),
  written(
    'a comparison backwards',
    'It rose by <Change indicator="exports" from="2021" to="2020" />.',
    /The comparison runs from 2021 to 2020/,
  ),
  written(
    'a comparison across a break',
    'It rose by <Change indicator="industrial-production-value" from="2016" to="2025" />.',
    /has a break after|No outcome is recorded/,
  ),
  written(
    'a share of a plan that was not set',
    'It was <PlanShare indicator="imports" period="2021" />.',
    /No target is recorded for "imports" in 2021/,
  ),
  written(
    'a quantity of a project that is not there',
    'It has <Quantity project="nghi-son-3" field="capacity" index="0" />.',
    /There is no project "nghi-son-3"/,
  ),
  written(
    'a quantity beyond the end of the list',
    'It has <Quantity project="nghi-son-2" field="capacity" index="99" />.',
    /nghi-son-2 has \d+ entries under "capacity", none with the number 99\.\n.*counted from 0/,
  ),
  written(
    'words in a component that prints its own',
    'It was <Value indicator="exports" period="2020">about four</Value>.',
    /<Value> holds text\.\n.*End it with "\/>"/,
  ),
  written('a component without its words', 'The <Term id="grdp"></Term> grew.', /<Term> holds no text/),
  written('a term that is not there', 'The <Term id="gdp">GDP</Term> grew.', /There is no term "gdp"/),
  written('a chart that is not there', '<Chart id="exports-plan" />', /There is no chart "exports-plan"/),
  written(
    'a project that is not there',
    'See <Project id="nghi-son-3">it</Project>.',
    /There is no project "nghi-son-3"/,
  ),
  written('a source that is not there', 'So it says.<Cite source="bth-1" />', /There is no source "bth-1"/),
  written(
    'an estimate printed as if it were settled',
    'Imports reached <Value indicator="imports" period="2021" form="plain" />.',
    /is printed plain, but its status is "estimate" and the sentence does not say so/,
  ),
  inVietnamese(
    'an estimate printed as if it were settled, in Vietnamese',
    'Nhập khẩu đạt <Value indicator="imports" period="2021" form="plain" />.',
    /Say it in words \(ước, sơ bộ\)/,
  ),
  written('a heading of the title’s level', '# Another title', /is of level 1, which is the title’s/),
  written('a heading that skips a level', '## One\n\n#### Two', /is of level 4, after one of level 2/),
  written('two spaces', 'Two  spaces.', /There are 2 spaces together/),
  written(
    'accents as characters of their own',
    'The province of Thanh Hóa.'.normalize('NFD'),
    /"ó" in .* is written as .*U\+0301.*\n.*Unicode NFC/,
  ),
  written('a Cyrillic letter', 'Thаnh Hóa.', /letter.*"а" \(U\+0430\)/),
  written('a space that does not break', 'Thanh\u00a0Hóa.', /U\+00A0/),
  written('a character of no width', 'Thanh\u200b Hóa.', /U\+200B/),
  inVietnamese(
    'another place of the tone mark',
    'Tỉnh Thanh Hoá.',
    /"Hoá" is not spelled as on the rest of the site\.\n.*Write "Hóa"/,
  ),
  written(
    'the province without its accent',
    'The province of Thanh Hoa.',
    /"Thanh Hoa" is not spelled as on the rest of the site/,
  ),
];
