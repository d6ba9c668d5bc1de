import { reportColumnWords } from './report-columns.ts';
import { locales, perLocale, type Locale, type Localized } from '../locales.ts';
import { languageNames } from './shell.ts';

/** Title and description of the columns of the lists of indicators and of sources that files of reports do not have. What their codes mean is in `codes.ts`. */
export const listColumnWords = {
  vi: {
    indicator_unit: ['Đơn vị', 'Đơn vị chung của chỉ tiêu, cũng là numeric_unit.'],
    measure: ['Loại số', 'Con số là loại gì.'],
    scope: ['Phạm vi', 'Con số nói về ai.'],
    price_base: ['Giá', 'Tính theo giá nào; để trống nếu không tính bằng tiền.'],
    breaks: ['Đổi cách tính sau', 'Sau những năm này chuỗi số theo cách tính khác, cách nhau bằng dấu chấm phẩy.'],
    reports: ['Số lần công bố', 'Có bao nhiêu giá trị được ghi.'],
    publisher: ['Nơi đăng', 'Cơ quan hay tòa báo đăng nguồn.'],
    title: ['Tên bài', 'Tên bài đúng như nguồn, bằng ngôn ngữ của nguồn.'],
    title_basis: ['Tên bài từ đâu', 'Tên bài lấy từ đâu.'],
    date: ['Ngày đăng', 'Ngày đăng, chính xác tới mức biết được: năm, tháng hoặc ngày.'],
    date_basis: ['Ngày từ đâu', 'Ngày lấy từ đâu.'],
    language: ['Ngôn ngữ', 'Ngôn ngữ của nguồn.'],
    url: ['Địa chỉ', 'Địa chỉ web của nguồn.'],
    source_kind: ['Loại nguồn', 'Ai lên tiếng.'],
    place_kind: ['Loại nơi', 'Nơi ấy là cấp nào.'],
    until: ['Tồn tại đến', 'Ngày nhập vào nơi khác; để trống nếu vẫn còn.'],
    grew_on: ['Mở rộng từ', 'Ngày nhận thêm nơi khác; số trước và sau ngày ấy nói về hai địa bàn.'],
    region: ['Vùng', 'Mã của vùng chứa nơi này.'],
  },
  en: {
    indicator_unit: ['Unit', 'The one unit of the indicator, which is also numeric_unit.'],
    measure: ['Measure', 'What kind of number it is.'],
    scope: ['Scope', 'Whom the number is about.'],
    price_base: ['Price base', 'At which prices; empty where prices play no part.'],
    breaks: ['Breaks after', 'After these years the series follows another definition, separated by semicolons.'],
    reports: ['Reports', 'How many reports of values there are.'],
    publisher: ['Publisher', 'Who published the source.'],
    title: ['Title', 'Title as the source has it, in its own language.'],
    title_basis: ['Basis of the title', 'How the title is known.'],
    date: ['Date', 'Date of publication, as precise as it is known: year, month or day.'],
    date_basis: ['Basis of the date', 'How the date is known.'],
    language: ['Language', 'Language of the source.'],
    url: ['Address', 'Web address of the source.'],
    source_kind: ['Kind of source', 'Who speaks.'],
    place_kind: ['Kind of place', 'What the place is.'],
    until: ['Existed until', 'The day on which another place took it in; empty if it still exists.'],
    grew_on: ['Grew on', 'The day on which it took in others: values before and after are about two areas.'],
    region: ['Region', 'Id of the region that it belongs to.'],
  },
} as const satisfies Record<Locale, unknown>;

/**
 * Columns that stand there once for each language: the title in the reader's own, the title in another, the description.
 * `{language}` is the column's language.
 */
export const localizedColumnWords = {
  vi: {
    name: ['Tên', 'Tên {language}', 'Tên bằng {language}.'],
    definition: ['Định nghĩa', 'Định nghĩa {language}', 'Con số tính những gì, bằng {language}.'],
    indicator: ['Tên chỉ tiêu', 'Tên chỉ tiêu {language}', 'Tên chỉ tiêu bằng {language}.'],
    note: ['Ghi chú', 'Ghi chú {language}', 'Điều cần biết về con số này, bằng {language}.'],
    publisher_note: [
      'Về nơi đăng',
      'Về nơi đăng, {language}',
      'Điều tên nơi đăng chưa nói, bằng {language}: đăng lại của ai, dẫn ai.',
    ],
    publisher: ['Nơi đăng', 'Nơi đăng, {language}', 'Cơ quan hay tòa báo đăng nguồn, bằng {language}.'],
    origin: ['Dẫn từ', 'Dẫn từ, {language}', 'Nguồn dẫn số của ai, bằng {language}; để trống nếu tự đưa ra.'],
    place: ['Tên nơi', 'Tên nơi, {language}', 'Con số nói về nơi nào, bằng {language}.'],
    page: ['Trang {language}', 'Trang {language}', 'Địa chỉ trang {language}.'],
  },
  en: {
    name: ['Name', 'Name in {language}', 'Name in {language}.'],
    definition: ['Definition', 'Definition in {language}', 'What exactly is counted, in {language}.'],
    indicator: ['Indicator name', 'Indicator name in {language}', 'Name of the indicator in {language}.'],
    note: ['Note', 'Note in {language}', 'What to know about this report, in {language}.'],
    publisher_note: [
      'On the publisher',
      'On the publisher, in {language}',
      'What the name of the publisher does not say, in {language}: whose text it reprints, whom it cites.',
    ],
    publisher: ['Publisher', 'Publisher, in {language}', 'Who published the source, in {language}.'],
    origin: [
      'Quotes',
      'Quotes, in {language}',
      'Whom the source quotes, in {language}; empty where it speaks for itself.',
    ],
    place: ['Place name', 'Place name in {language}', 'The place that the value is about, in {language}.'],
    page: ['Page in {language}', 'Page in {language}', 'Address of the {language} page.'],
  },
} as const satisfies Record<Locale, unknown>;

export interface ColumnWords {
  readonly title: Localized;
  readonly description: Localized;
}

/** Columns of which there is one for each language. */
export type LocalizedColumn = keyof (typeof localizedColumnWords)[Locale];

type PlainColumn = keyof (typeof listColumnWords)[Locale] | keyof (typeof reportColumnWords)[Locale];

export type ColumnId = PlainColumn | `${LocalizedColumn}_${Locale}`;

const plainWords: Localized<Readonly<Record<PlainColumn, readonly [title: string, description: string]>>> = perLocale(
  (locale) => ({ ...reportColumnWords[locale], ...listColumnWords[locale] }),
);

/** What a column of the data files holds; shown on the data page and written into the data package. */
export function columnWords(id: ColumnId): ColumnWords {
  const of = locales.find((locale) => id.endsWith(`_${locale}`));
  if (of === undefined) {
    const words = perLocale((locale) => plainWords[locale][id as PlainColumn]);
    return { title: perLocale((locale) => words[locale][0]), description: perLocale((locale) => words[locale][1]) };
  }
  const words = (locale: Locale) => localizedColumnWords[locale][id.slice(0, -of.length - 1) as LocalizedColumn];
  const fill = (text: string, locale: Locale): string => text.replace('{language}', languageNames[locale][of]);
  return {
    title: perLocale((locale) => fill(words(locale)[of === locale ? 0 : 1], locale)),
    description: perLocale((locale) => fill(words(locale)[2], locale)),
  };
}
