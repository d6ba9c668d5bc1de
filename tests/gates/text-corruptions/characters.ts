import { append, extend, swap, chart, projects, start, type TextCorruption } from './text-corruption.ts';

/** Characters, spelling and cells that look right and are not. */
export const charactersCorruptions: readonly TextCorruption[] = [
  {
    name: 'accents as characters of their own',
    file: start.vi,
    change: (text) => text.normalize('NFD'),
    expect: [/is written as U\+\w+ \+ U\+\w+/, /Unicode NFC/],
  },
  {
    name: 'accents as characters of their own in YAML',
    file: 'src/content/projects/hoi-xuan.yaml',
    change: swap('Hồi Xuân', 'Hồi Xuân'.normalize('NFD')),
    expect: [/Unicode NFC/],
  },
  {
    name: 'a Cyrillic letter',
    file: start.vi,
    change: swap(/Thanh(?= Hóa)/, 'Th\u0430nh'),
    expect: [/There is a Cyrillic letter, "\u0430" \(U\+0430\)/, /Write the ordinary "a"/],
  },
  {
    name: 'a Greek letter',
    file: start.en,
    change: append('The GRD\u03A1 of the province.'),
    expect: [/There is a Greek letter, "\u03A1" \(U\+03A1\)/],
  },
  {
    name: 'eth for Đ',
    file: projects.vi,
    change: swap('Đại Dương', '\u00D0ại Dương'),
    expect: [/There is a letter of another alphabet, "\u00D0" \(U\+00D0\)/, /Write the ordinary "Đ"/],
  },
  {
    name: 'a non-breaking space',
    file: start.vi,
    change: swap('Thanh Hóa', 'Thanh\u00A0Hóa'),
    expect: [/There is a non-breaking space, U\+00A0/],
  },
  {
    name: 'a zero-width space',
    file: chart,
    change: extend('vi', ' nay\u200B'),
    expect: [/There is an invisible character, U\+200B/],
  },
  {
    name: 'CRLF in an article',
    file: start.en,
    change: (text) => text.replaceAll('\n', '\r\n'),
    expect: [/There is a carriage return of a Windows line end, U\+000D/],
  },
  {
    name: 'Hoá for Hóa',
    file: start.vi,
    change: swap('Thanh Hóa', 'Thanh Hoá'),
    expect: [/"Hoá" is not spelled as on the rest of the site/, /Write "Hóa"/],
  },
  {
    name: 'thuỷ for thủy',
    file: projects.vi,
    change: append('Nhà máy thuỷ điện.'),
    expect: [/"thuỷ" is not spelled as on the rest of the site/, /Write "thủy"/],
  },
  {
    name: 'the province without its accent',
    file: start.en,
    change: swap('Thanh Hóa', 'Thanh Hoa'),
    expect: [/Write "Thanh Hóa"/],
  },
  {
    name: 'two spaces',
    file: start.en,
    change: append('Two  spaces.'),
    expect: [/There are 2 spaces together in "Two {2}spaces\."/],
  },
  {
    name: 'a formula in a cell',
    file: 'src/content/sources.csv',
    change: swap(',Báo Thanh Hóa,', ',=1+1,'),
    expect: [/field "publisher_vi": "=1\+1" begins like a formula/],
  },
  {
    name: 'HTML in the title of a source',
    file: 'src/content/sources.csv',
    change: swap('Ngành Công thương Thanh Hóa triển khai', '<b>Ngành</b> Công thương Thanh Hóa triển khai'),
    expect: [/field "title": "<b>" in .* is HTML/],
  },
  {
    name: 'a number typed in a note on a report',
    file: 'src/content/observations/exports.csv',
    change: swap('Trang này dùng số', 'Trang này dùng số 3.7'),
    expect: [/field "note_vi": The number "3\.7" is typed/],
  },
];
