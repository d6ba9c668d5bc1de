import type { Localized } from '../locales.ts';

/** Titles and descriptions of the data files that are not of one indicator. */
export const fileWords = {
  observations: {
    title: { vi: 'Mọi số liệu', en: 'All reports' },
    description: {
      vi: 'Mọi giá trị được ghi trên trang, mỗi bản tin một dòng, được dùng hay không, kèm nguồn.',
      en: 'Every recorded value, one row for each published report, used or not, with its source.',
    },
  },
  indicators: {
    title: { vi: 'Danh mục chỉ tiêu', en: 'List of indicators' },
    description: {
      vi: 'Mỗi chỉ tiêu tính những gì, đơn vị, phạm vi và giá.',
      en: 'What each indicator counts, its unit, scope and price base.',
    },
  },
  sources: {
    title: { vi: 'Nguồn', en: 'Sources' },
    description: {
      vi: 'Các bài và văn bản mà số liệu và thông tin dựa vào.',
      en: 'The articles and documents on which figures and facts rest.',
    },
  },
  otherFigures: {
    title: { vi: 'Số liệu khác', en: 'Other figures' },
    description: {
      vi: 'Giá trị của những chỉ tiêu chưa đủ thành chuỗi, không có trang riêng.',
      en: 'Values of indicators that do not form a series yet and have no page of their own.',
    },
  },
  projects: {
    title: { vi: 'Dự án', en: 'Projects' },
    description: {
      vi: 'Các dự án: chủ đầu tư, địa điểm, quy mô, vốn, mốc thời gian và nguồn.',
      en: 'Projects: investors, place, size, investment, dated events and sources.',
    },
  },
  package: {
    title: { vi: 'Số liệu công nghiệp và thương mại Thanh Hóa', en: 'Thanh Hóa industry and trade figures' },
    description: {
      vi: 'Kế hoạch và kết quả công nghiệp, thương mại của tỉnh Thanh Hóa, Việt Nam: từng bản tin công bố là một dòng có trạng thái, độ chính xác và nguồn.',
      en: 'Plans and outcomes in the industry and trade of Thanh Hóa province, Vietnam: every published report is a row with its status, precision and source.',
    },
  },
} as const satisfies Record<string, { readonly title: Localized; readonly description: Localized }>;
