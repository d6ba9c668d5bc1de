import type { Locale } from '../locales.ts';

export const sourceWords = {
  vi: {
    several: '{n} nguồn',
    single: '{n} nguồn',
    noDate: 'không rõ ngày',
    quoted: '{origin}, dẫn theo {publisher}',
    /** Kinds in the order of display. Keys are those of the content model. */
    kind: {
      law: 'Văn bản pháp luật',
      'statistics-office': 'Cơ quan thống kê',
      government: 'Cơ quan nhà nước',
      international: 'Tổ chức quốc tế',
      company: 'Doanh nghiệp',
      press: 'Báo, đài',
      reference: 'Trang tra cứu, tổng hợp',
    },
    finding: 'Số liệu trên trang dựa vào {all} nguồn: {press} nguồn là báo, đài, {statistics} là cơ quan thống kê.',
    filterKind: 'Loại nguồn',
    filterYear: 'Năm',
    all: 'tất cả',
    undated: 'không rõ ngày',
    key: 'Dấu đi kèm:',
    /** What to know of how title and date are known; the marks are those of `views/source-list.ts`. */
    titleBasis: {
      printed: '',
      'from-address': 'tên bài dựng lại từ địa chỉ',
      described: 'mô tả trang, chưa đọc được tên bài',
      translated: 'tên bài dịch lại',
    },
    dateBasis: { printed: '', 'from-address': 'ngày lấy từ địa chỉ', 'from-text': 'ngày sự kiện nêu trong bài' },
    usedBy: 'Dùng cho:',
    more: 'và {n} mục khác',
    none: 'Không có nguồn nào loại này trong năm ấy.',
  },
  en: {
    several: '{n} sources',
    single: '{n} source',
    noDate: 'no date',
    quoted: '{origin}, quoted by {publisher}',
    kind: {
      law: 'Laws and decrees',
      'statistics-office': 'Statistics offices',
      government: 'Government',
      international: 'International organisations',
      company: 'Companies',
      press: 'Press and broadcasting',
      reference: 'Reference works and aggregators',
    },
    finding:
      'The figures rest on {all} sources: {press} from press and broadcasting, {statistics} from statistics offices.',
    filterKind: 'Kind',
    filterYear: 'Year',
    all: 'all',
    undated: 'no date',
    key: 'Marks:',
    titleBasis: {
      printed: '',
      'from-address': 'title rebuilt from the address',
      described: 'page described, its title was not read',
      translated: 'translated title',
    },
    dateBasis: {
      printed: '',
      'from-address': 'date taken from the address',
      'from-text': 'date of the event in the text',
    },
    usedBy: 'Used for:',
    more: 'and {n} more',
    none: 'No source of this kind is from that year.',
  },
} as const satisfies Record<Locale, unknown>;
