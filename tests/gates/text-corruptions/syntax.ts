import { append, extend, swap, chart, start, type TextCorruption } from './text-corruption.ts';

/** Components, calls and markup that cannot be read or may not be used. */
export const syntaxCorruptions: readonly TextCorruption[] = [
  {
    name: '<2% in MDX',
    file: start.en,
    change: append('It grew by <2% a year.'),
    expect: [/There is a "<" in the text "It grew by <2% a year\."/, /In an article, "<" begins a component/],
  },
  {
    name: '{ in MDX',
    file: start.vi,
    change: append('Kế hoạch { của tỉnh.'),
    expect: [/There is a "\{" in the text "Kế hoạch \{ của tỉnh\."/],
  },
  {
    name: 'a call of YAML in MDX',
    file: start.vi,
    change: append('Xuất khẩu đạt {value indicator=exports period=2020}.'),
    expect: [/There is a "\{" in the text/, /Write a component such as <Value/],
  },
  {
    name: 'code in MDX',
    file: start.en,
    change: append('It is {1 + 1}.'),
    expect: [/There is code in braces: "1 \+ 1"/],
  },
  {
    name: 'a component that does not exist',
    file: start.en,
    change: append('<Figure id="exports" />'),
    expect: [/There is no component <Figure>/, /Expected one of: <Value>/],
  },
  {
    name: 'a component without quotes',
    file: start.en,
    change: append('Exports: <Value indicator=exports period=2020 />.'),
    expect: [/The component in .* cannot be read/, /straight quotes/],
  },
  {
    name: 'a component that is not closed',
    file: start.vi,
    change: append('Theo <Term id="grdp">GRDP.'),
    expect: [/<Term> is opened and not closed/],
  },
  {
    name: 'a misspelt attribute in MDX',
    file: start.vi,
    change: swap('role="target"', 'rol="target"'),
    expect: [/has an unknown "rol"/],
  },
  {
    name: 'an attribute that is code',
    file: start.vi,
    change: swap('period="2020"', 'period={"2020"}'),
    expect: [/<Value> has \{"2020"\} as period/],
  },
  {
    name: 'an import',
    file: start.en,
    change: append('import Chart from "./Chart.astro"'),
    expect: [/There is an import or export/],
  },
  {
    name: 'a script in an article',
    file: start.en,
    change: append('<script>alert("x")</script>'),
    expect: [/<script> is raw HTML/],
  },
  {
    name: 'a script behind a link',
    file: start.en,
    change: append('[words](javascript:alert)'),
    expect: [/The link goes to "javascript:alert"/],
  },
  {
    name: 'a footnote',
    file: start.en,
    change: append('Words.[^a]\n\n[^a]: A note.'),
    expect: [/There is a footnote/],
  },
  {
    name: 'a call with a capital',
    file: chart,
    change: swap('{value ', '{Value '),
    expect: [/"\{Value .*\}" is not a call that can be read/],
  },
  {
    name: 'a call with quotes',
    file: chart,
    change: swap('indicator=exports', 'indicator=“exports”'),
    expect: [/has "“exports”" as indicator/, /values stand without quotes/],
  },
  { name: 'a stray brace', file: chart, change: extend('en', ' }'), expect: [/"\}" is not a call that can be read/] },
  {
    name: 'HTML in a title',
    file: chart,
    change: extend('vi', ' <script>alert</script>'),
    expect: [/"<script>" in .* is HTML/],
  },
  {
    name: 'Markdown in a title',
    file: chart,
    change: extend('vi', ' **nhanh**'),
    expect: [/"\*\*" in .* is Markdown/],
  },
  {
    name: 'a term that is not in the glossary',
    file: start.vi,
    change: swap('<Term id="grdp">', '<Term id="grpd">'),
    expect: [/There is no term "grpd"/],
  },
  {
    name: 'a source that is not in the list',
    file: start.en,
    change: swap('<Cite source="ndt-20201013" />', '<Cite source="ndt-99" />'),
    expect: [/There is no source "ndt-99"/],
  },
  {
    name: 'a chart that is not there',
    file: start.en,
    change: swap('<Chart id="growth-plan-2021" />', '<Chart id="growth-plan-2012" />'),
    expect: [/There is no chart "growth-plan-2012"/],
  },
  {
    name: 'a picture from elsewhere, without words for those who cannot see it',
    file: start.en,
    change: append('![](https://example.org/plant.png)'),
    expect: [/The picture is at "https:\/\/example\.org\/plant\.png"/, /has no words for those who cannot see it/],
  },
];
