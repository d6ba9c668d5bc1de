import type { Locale } from '../locales.ts';

/** Why a collected figure is not published, by the code in `left-out.csv`. */
export const leftOutWords = {
  vi: {
    reason: {
      'outside-subject':
        'Ngoài chủ đề công nghiệp và thương mại: nghèo, thu nhập hộ gia đình, ngân sách địa phương, thất nghiệp.',
      'weak-source-alone': 'Nguồn yếu, không có nguồn thứ hai nào trùng khớp.',
      event: 'Tình trạng nhất thời hoặc việc riêng lẻ, kể trong các mốc của dự án.',
      contribution: 'Không phải kế hoạch: nguồn nói về phần đóng góp vào mức tăng.',
    },
  },
  en: {
    reason: {
      'outside-subject': 'Outside industry and trade: poverty, household income, local budget totals, unemployment.',
      'weak-source-alone': 'The source is weak and no second source agrees.',
      event: 'A passing state or a single happening, told among the events of the project.',
      contribution: 'Not a plan: the source speaks of a contribution to growth.',
    },
  },
} as const satisfies Record<Locale, { readonly reason: Readonly<Record<string, string>> }>;
