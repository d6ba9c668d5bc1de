import { append, swap, chart, exportsOf2020, start, type TextCorruption } from './text-corruption.ts';

/** What one language has and the other lacks. */
export const twinsCorruptions: readonly TextCorruption[] = [
  {
    name: 'another period in one language',
    file: start.en,
    change: swap(exportsOf2020, '<Value indicator="exports" period="2021" />'),
    expect: [
      /vi\.mdx[\s\S]*The English text has <Value indicator="exports" period="2021" \/>/,
      /en\.mdx[\s\S]*The Vietnamese text has <Value indicator="exports" period="2020" \/>/,
    ],
  },
  {
    name: 'a chart in one language only',
    file: start.en,
    change: swap('<Chart id="growth-plan-2021" />\n', ''),
    expect: [/The Vietnamese text has <Chart id="growth-plan-2021" \/> \(line \d+\); this one does not/],
  },
  {
    name: 'a source cited in one language only',
    file: start.vi,
    change: swap('<Cite source="ndt-20201013" />', ''),
    expect: [/The English text has <Cite source="ndt-20201013" \/>/],
  },
  {
    name: 'a term explained in one language only',
    file: start.vi,
    change: swap(/<Term id="doit">([^<]*)<\/Term>/, 'Sở Công Thương'),
    expect: [/The English text has <Term id="doit" \/>/],
  },
  {
    name: 'a heading more in one language',
    file: start.en,
    change: append('## More to come'),
    expect: [
      /The headings differ from the Vietnamese text: here .*## More to come; there/,
      /The headings differ from the English text/,
    ],
  },
  {
    name: 'a heading of another level',
    file: start.vi,
    change: swap(/^### /m, '#### '),
    expect: [/is of level 4, after one of level 2/, /The headings differ from the English text/],
  },
  {
    name: 'a heading of the title’s level',
    file: start.vi,
    change: swap(/^## /m, '# '),
    expect: [/is of level 1, which is the title’s/],
  },
  {
    name: 'another order in lists',
    file: start.en,
    change: swap(/^order: \d+$/m, 'order: 77'),
    expect: [/"order" is "77" here and "\d+" in the Vietnamese text/],
  },
  {
    name: 'another headline',
    file: start.en,
    change: swap(/^( {2}indicator: )exports$/m, '  indicator: imports'),
    expect: [/"headline" is .*imports.* here and .*exports.* in the Vietnamese text/],
  },
  {
    name: 'another bound number in one language of a chart',
    file: chart,
    change: swap(/(?<=\ben: .*\{value indicator=exports period=)2020/, '2019'),
    expect: [
      /The English text has \{value indicator=exports period=2019\}; this one does not/,
      /The Vietnamese text has \{value indicator=exports period=2020\}; this one does not/,
    ],
  },
  {
    name: 'swapped digits in an event',
    file: 'src/content/projects/nghi-son-2.yaml',
    change: swap('560 triệu USD', '650 triệu USD'),
    expect: [
      /The Vietnamese sentence says "650 triệu"; this one does not/,
      /The English sentence says "560 million"; this one does not/,
    ],
  },
  {
    name: 'the decimal sign of the other language in an event',
    file: 'src/content/projects/nghi-son-2.yaml',
    change: swap('560 triệu USD', '560.0 triệu USD'),
    expect: [/The number "560\.0 triệu" is not written as in Vietnamese/],
  },
  {
    name: 'the same text in both languages',
    file: 'src/content/tasks/online-services.yaml',
    change: (text) =>
      swap(/^(title:\n\s+vi: )(.*)(\n\s+en: ).*$/m, '')(text) &&
      text.replace(/^(title:\n\s+vi: )(.*)(\n\s+en: ).*$/m, '$1$2$3$2'),
    expect: [/field "title\.en": The English text is the same as the Vietnamese/],
  },
];
