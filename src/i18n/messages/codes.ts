import { locales, perLocale, type Locale, type Localized } from '../locales.ts';
import { languageNames } from './shell.ts';

/** What the codes of a column mean, by the column's id. A table whose column knows other codes is not written. */
const codeWords = {
  vi: {
    status: {
      target: 'mục tiêu của một kế hoạch',
      forecast: 'dự báo đưa ra trước khi hết kỳ, không phải kế hoạch',
      estimate: 'nguồn viết là ước',
      reported: 'nguồn viết là đạt được',
      provisional: 'cơ quan thống kê gọi là sơ bộ',
      final: 'cơ quan thống kê gọi là chính thức',
    },
    role: { target: 'mục tiêu', forecast: 'dự báo', outcome: 'kết quả' },
    qualifier: {
      exact: 'chỉ có con số',
      about: 'khoảng, hơn kém một chút',
      nearly: 'gần, kém một chút',
      'more-than': 'hơn một chút',
      'at-least': 'ít nhất, từ đó trở lên',
      'at-most': 'nhiều nhất, từ đó trở xuống',
      range: 'từ value đến upper',
    },
    chosen_reason: {
      latest: 'số công bố mới nhất',
      'most-precise': 'số chi tiết nhất, các số khác làm tròn thì khớp',
      'nearest-to-origin': 'các nguồn ghi cùng giá trị, nguồn này gần nơi lập số liệu nhất',
      'starting-report': 'bài báo tháng 1/2021, khởi đầu của trang này',
      consistent: 'khớp với các số khác của chuỗi',
      official: 'số của cơ quan thống kê, bên cạnh số trên báo',
      'see-note': 'nói trong ghi chú',
    },
    target_kind: {
      raised: 'nâng lên trong năm',
      'five-year': 'của kế hoạch năm năm, cho năm cuối',
      scenario: 'một trong nhiều kịch bản',
      operator: 'kế hoạch riêng của nhà máy, không phải của tỉnh',
    },
    measure: {
      flow: 'cộng dồn trong năm',
      level: 'mức tại một thời điểm',
      growth: 'mức tăng so với năm trước',
      share: 'tỷ trọng',
      rank: 'thứ hạng',
    },
    scope: { province: 'tỉnh', refinery: 'Nhà máy Lọc hóa dầu Nghi Sơn', region: 'vùng', nation: 'cả nước' },
    price_base: {
      'constant-2010': 'giá so sánh năm 2010',
      current: 'giá hiện hành',
      'not-stated': 'nguồn không nói',
    },
    title_basis: {
      printed: 'do nguồn ghi',
      'from-address': 'dựng lại từ địa chỉ',
      described: 'mô tả trang, vì chưa đọc được tên',
      translated: 'dịch lại',
    },
    date_basis: {
      printed: 'do nguồn ghi',
      'from-address': 'lấy từ địa chỉ',
      'from-text': 'ngày của sự kiện nêu trong bài',
    },
    source_kind: {
      law: 'văn bản pháp luật',
      'statistics-office': 'cơ quan thống kê',
      government: 'cơ quan nhà nước khác',
      international: 'tổ chức quốc tế',
      company: 'doanh nghiệp',
      press: 'báo, đài',
      reference: 'sách và trang tra cứu, tổng hợp',
    },
    place_kind: { province: 'tỉnh, thành phố', country: 'cả nước', region: 'vùng' },
    language: languageNames.vi,
  },
  en: {
    status: {
      target: 'what a plan asks for',
      forecast: 'made before the period ended, and not a plan',
      estimate: 'the source calls it estimated',
      reported: 'the source says it was reached',
      provisional: 'official statistics that call themselves so',
      final: 'official statistics that call themselves so',
    },
    role: { target: 'a plan', forecast: 'a forecast', outcome: 'a result' },
    qualifier: {
      exact: 'the bare number',
      about: 'somewhat above or below',
      nearly: 'a little below',
      'more-than': 'a little above',
      'at-least': 'that much or any amount more',
      'at-most': 'that much or any amount less',
      range: 'between value and upper',
    },
    chosen_reason: {
      latest: 'the most recent report',
      'most-precise': 'gives the most digits, and the others agree after rounding',
      'nearest-to-origin': 'all give the same value, and this one is closest to the body that compiled it',
      'starting-report': 'the article from which the site grew',
      consistent: 'fits the other figures of the series',
      official: 'official statistics, beside reports of the press',
      'see-note': 'stated in the note',
    },
    target_kind: {
      raised: 'raised during the year',
      'five-year': 'of a five-year plan, for its last year',
      scenario: 'one of several scenarios',
      operator: 'of the operator of a plant, not of the province',
    },
    measure: {
      flow: 'adds up over a year',
      level: 'a state at a date',
      growth: 'percent change on the year before',
      share: 'a part of a whole',
      rank: 'a place in a ranking',
    },
    scope: { province: 'the province', refinery: 'the Nghi Sơn refinery', region: 'a region', nation: 'Vietnam' },
    price_base: {
      'constant-2010': 'prices of 2010',
      current: 'prices of the year itself',
      'not-stated': 'the sources do not say',
    },
    title_basis: {
      printed: 'as the source has it',
      'from-address': 'rebuilt from the address',
      described: 'the page is described, its title was not read',
      translated: 'translated',
    },
    date_basis: {
      printed: 'as the source has it',
      'from-address': 'taken from the address',
      'from-text': 'the day of the event that the text reports',
    },
    source_kind: {
      law: 'laws and decrees',
      'statistics-office': 'statistics offices',
      government: 'other public bodies',
      international: 'international organisations',
      company: 'companies',
      press: 'press and broadcasting',
      reference: 'reference works and aggregators',
    },
    place_kind: { province: 'a province, or a city of that rank', country: 'Vietnam', region: 'a region' },
    language: languageNames.en,
  },
} as const satisfies Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>>;

export interface Code {
  readonly code: string;
  readonly meaning: Localized;
}

/** The codes of a column with what they mean; none for a column that has no codes. */
export function codesOf(column: string): readonly Code[] {
  const words = perLocale(
    (locale) => (codeWords[locale] as Readonly<Record<string, Readonly<Record<string, string>>>>)[column] ?? {},
  );
  const [first = 'vi'] = locales;
  return Object.keys(words[first]).map((code) => ({ code, meaning: perLocale((locale) => words[locale][code] ?? '') }));
}
