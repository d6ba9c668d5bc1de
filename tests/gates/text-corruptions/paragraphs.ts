import { append, start, swap, type TextCorruption } from './text-corruption.ts';

const outcome = '<Value indicator="exports" period="2021" />';
const target = '<Value indicator="exports" period="2021" role="target" />';
const wrong = (
  name: string,
  locale: 'vi' | 'en',
  change: (text: string) => string,
  ...expect: readonly RegExp[]
): TextCorruption => ({ name, file: start[locale], change, expect });

/** What differs between the languages of one paragraph, links, and numbers in words of every kind. */
export const paragraphsCorruptions: readonly TextCorruption[] = [
  wrong(
    'a sentence pasted once more',
    'en',
    append(
      'The first task on the list was to fight the virus: Lê Tiến Lam, the Department’s director, asked for the highest priority to go to preventing COVID-19.',
    ),
    /The sentence "The first task on the list.*" stands here twice; first on line \d+\..*\n.*Delete one/,
  ),
  wrong(
    'a chart shown once more',
    'vi',
    append('<Chart id="growth-plan-2021" />'),
    /The chart <Chart id="growth-plan-2021" \/> stands here twice/,
  ),
  wrong(
    'a word typed twice',
    'en',
    swap('The first task on the list', 'The the first task on the list'),
    /A word stands twice in "The the first/,
  ),
  wrong(
    'an address that begins with www',
    'en',
    append('See [the site](www.thanhhoa.gov.vn).'),
    /goes to "www\.thanhhoa/,
  ),
  wrong(
    'an address of this computer',
    'en',
    append('See [it](http://localhost:4321/en/).'),
    /goes to "http:\/\/localhost/,
  ),
  wrong('a mail address without its host', 'vi', append('Viết cho [chúng tôi](mailto:abc).'), /goes to "mailto:abc"/),
  wrong(
    'a reason of one word, three times',
    'en',
    append(`Exports were worth ${outcome}.<Cite source="ctk-4961" why="so so so" />`),
    /has "so so so" as why/,
  ),
  wrong(
    'a paragraph more in one language',
    'en',
    append('Nobody knows why it is so.'),
    /There are \d+ paragraphs.* "Nobody knows why it is so\."/,
    /Write it in Vietnamese too/,
  ),
  wrong(
    'a paragraph in the wrong language',
    'en',
    append('Không ai biết vì sao tỉnh có được những con số này trong một năm.'),
    /The paragraph "Không ai .* is not in English/,
  ),
  wrong(
    'an English paragraph in Vietnamese',
    'vi',
    append('Nobody in the province knows why this is so, and the sources do not say it.'),
    /The paragraph "Nobody .* is not in Vietnamese/,
  ),
  wrong(
    'a paragraph without its accents',
    'vi',
    append('Khong ai biet vi sao xuat khau cua tinh trong nam nay lai duoc nhu the.'),
    /without its accents/,
  ),
  wrong(
    'two numbers swapped, plan for result',
    'en',
    append(`The plan was ${outcome}, the result ${target}.`),
    /the plan/,
  ),
  wrong(
    'a link to a page in the other language',
    'en',
    append('See [methods](/phuong-phap/).'),
    /a page in Vietnamese/,
  ),
  wrong('a link to an English page', 'vi', append('Xem [phương pháp](/en/methods/).'), /a page in English/, /twin/),
  wrong('an address without its scheme', 'en', append('See [this](//evil.example/).'), /The link goes to "\/\/evil/),
  wrong(
    'an address that runs a script',
    'en',
    append('See [this](javascript:alert).'),
    /The link goes to "javascript:/,
  ),
  wrong('a link without words', 'en', append('See [](/en/methods/) there.'), /has no words/),
  {
    name: 'a heading that turns the verdict of all that stands below it',
    file: 'src/content/articles/plan-2021-outcome/en.mdx',
    change: swap('## Exports: far exceeded', '## Exports: the plan was missed'),
    expect: [/The heading says "plan was missed" in .*every number below it says the opposite/],
  },
  {
    name: 'a newspaper that one language names and the other does not',
    file: 'src/content/articles/exports-2016-2025/en.mdx',
    change: swap('an article in VnEconomy expected', 'a newspaper article expected'),
    expect: [/The Vietnamese paragraph names VnEconomy; this one does not/],
  },
  {
    name: 'a day that is not the one of the source',
    file: 'src/content/articles/one-plant/en.mdx',
    change: swap('25 August 2023', '26 August 2023'),
    expect: [/names 2023-08-26, and the source has 2023-08-25 in the records/],
  },
  {
    name: 'a licence that runs a script',
    file: 'src/content/site.yaml',
    change: swap(/(?<=^licence:[\s\S]*?\n {2}url: ).*/m, 'javascript:alert(1)'),
    expect: [/licence\.url/, /begins with https:\/\//],
  },
  ...(
    [
      ['a dozen billion', 'en', 'Exports were worth a dozen billion.'],
      ['four bn', 'en', 'Exports were worth four bn.'],
      ['fifteenth', 'en', 'The province came fifteenth.'],
      ['by a third', 'en', 'Exports were up by a third.'],
      ['xv percent', 'en', 'Exports made up XV percent.'],
      ['thứ mười lăm', 'vi', 'Tỉnh đứng thứ mười lăm.'],
      ['tỷ rưỡi', 'vi', 'Tỉnh bán được hơn tỷ rưỡi.'],
      ['chục tỷ', 'vi', 'Tỉnh bán được chục tỷ.'],
      ['nhân đôi', 'vi', 'Xuất khẩu đã nhân đôi.'],
    ] as const
  ).map(([words, locale, sentence]) =>
    wrong(`"${words}"`, locale, append(sentence), new RegExp(`"${words}" states a quantity in words`, 'i')),
  ),
];
