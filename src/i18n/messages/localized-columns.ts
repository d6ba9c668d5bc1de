import type { Locale } from '../locales.ts';

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
