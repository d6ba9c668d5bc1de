import { append, extend, swap, chart, exportsOf2020, projects, start, type TextCorruption } from './text-corruption.ts';

/** Numbers typed into words, and what else keeps a number from being bound. */
export const numbersCorruptions: readonly TextCorruption[] = [
  {
    name: 'a published number typed in place of its component',
    file: start.vi,
    change: swap(exportsOf2020, '3,76 tỷ USD'),
    expect: [
      /The number "3,76" is typed in the text/,
      /Write <Value indicator="…" period="…" \/>/,
      /The English text has <Value indicator="exports" period="2020" \/>/,
    ],
  },
  {
    name: 'a percentage typed in English',
    file: start.en,
    change: append('Exports grew by 1.6% that year.'),
    expect: [
      /The number "1\.6%" is typed in the text "Exports grew by 1\.6% that year\."/,
      /<Growth indicator="…" period="…" \/>/,
    ],
  },
  {
    name: 'a quantity that looks like a year',
    file: start.vi,
    change: append('Nhà máy có công suất 2000 MW.'),
    expect: [/The number "2000" is typed/],
  },
  {
    name: 'a number joined to a known name',
    file: projects.vi,
    change: append('Nhà máy Nghi Sơn 20 chưa có.'),
    expect: [/The number "20" is typed in the text "Nhà máy Nghi Sơn 20 chưa có\."/],
  },
  {
    name: 'full-width digits',
    file: start.vi,
    change: append('Có ５ dự án.'),
    expect: [/"５" \(U\+FF15\), a digit in disguise, is typed/],
  },
  {
    name: 'a superscript',
    file: start.en,
    change: append('The site covers many km².'),
    expect: [/"²" \(U\+00B2\), a digit in disguise, is typed/],
  },
  {
    name: 'a date that does not exist',
    file: start.vi,
    change: append('Hội nghị họp ngày 35/13/2021.'),
    expect: [/The number "35\/13\/2021" is typed/],
  },
  {
    name: 'a quantity in English words',
    file: start.en,
    change: append('Exports were worth four billion dollars.'),
    expect: [/"four billion" states a quantity in words/],
  },
  {
    name: '"twice"',
    file: start.en,
    change: append('That is twice the plan.'),
    expect: [/"twice" states a quantity in words/],
  },
  {
    name: 'a quantity in Vietnamese words',
    file: start.vi,
    change: append('Xuất khẩu được bốn tỷ đô la.'),
    expect: [/"bốn tỷ" states a quantity in words/],
  },
  {
    name: '"gấp đôi"',
    file: start.vi,
    change: append('Con số ấy gấp đôi kế hoạch.'),
    expect: [/"gấp đôi" states a quantity in words/],
  },
  {
    name: 'a unit typed beside a bound number',
    file: start.vi,
    change: swap(exportsOf2020, `${exportsOf2020} tỷ USD`),
    expect: [/The unit "tỷ" is typed beside a bound number/, /Delete "tỷ"/],
  },
  {
    name: 'digits declared that the text no longer has',
    file: start.en,
    change: swap(/^order: /m, 'digits:\n  - { text: level 9, reason: none }\norder: '),
    expect: [/"level 9" is declared, but stands nowhere in the text/],
  },
  {
    name: 'a number in the title of a chart',
    file: chart,
    change: extend('en', ' of 4 billion'),
    expect: [/field "title\.en": The number "4" is typed in the text/, /Write \{value indicator=… period=…\}/],
  },
  {
    name: 'a number in a definition',
    file: 'src/content/glossary/grdp.yaml',
    change: swap(/(?<=\ben: ['"][^'"\n]{20,})\.(?=['"])/, ' by 12.3%.'),
    expect: [/src\/content\/glossary\/grdp\.yaml/, /The number "12\.3%" is typed/],
  },
  {
    name: 'an estimate printed as if it were settled',
    file: start.vi,
    change: swap(
      '<Value indicator="retail-goods-and-services" period="2019" />',
      '<Value indicator="retail-goods-and-services" period="2019" form="plain" />',
    ),
    expect: [/is printed plain, but its status is "estimate"/],
  },
];
