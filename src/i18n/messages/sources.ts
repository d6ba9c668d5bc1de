import type { Locale } from '../locales.ts';

export const sourceWords = {
  vi: {
    several: '{n} nguồn',
    noDate: 'không rõ ngày',
    titleBasis: {
      printed: '',
      'from-address': 'tên bài dựng lại từ địa chỉ',
      described: 'mô tả trang, chưa đọc được tên bài',
      translated: 'tên bài dịch lại',
    },
    dateBasis: { printed: '', 'from-address': 'ngày lấy từ địa chỉ', 'from-text': 'ngày sự kiện nêu trong bài' },
    later: 'ra sau ngày chốt nội dung',
    usedBy: 'Dùng cho:',
  },
  en: {
    several: '{n} sources',
    noDate: 'no date',
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
    later: 'later than the content’s own date',
    usedBy: 'Used for:',
  },
} as const satisfies Record<Locale, unknown>;
