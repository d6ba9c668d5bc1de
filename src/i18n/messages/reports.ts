import type { Locale } from '../locales.ts';

/** Words for what a report is: statuses, roles, qualifiers, reasons for a choice. Keys are those of the content model. */
export const reportWords = {
  vi: {
    status: {
      target: 'mục tiêu',
      forecast: 'dự báo',
      estimate: 'ước tính',
      reported: 'số báo cáo',
      provisional: 'sơ bộ',
      final: 'chính thức',
    },
    role: { target: 'Mục tiêu', forecast: 'Dự báo', outcome: 'Kết quả' },
    /** Printed before the number in running text. */
    qualifier: { exact: '', about: 'khoảng ', nearly: 'gần ', 'more-than': 'hơn ', 'at-least': 'ít nhất ', range: '' },
    /** What the source said of the number, for tables. */
    qualifierName: {
      exact: 'đúng số',
      about: 'khoảng',
      nearly: 'gần',
      'more-than': 'hơn',
      'at-least': 'từ … trở lên',
      range: 'trong khoảng',
    },
    range: '{low} đến {high}',
    lessThan: 'dưới {n}',
    moreThan: 'hơn {n}',
    unknown: 'không xác định được',
    times: '{n}\u00a0lần',
    reason: {
      latest: 'bản tin mới nhất',
      'most-precise': 'in nhiều chữ số nhất',
      'nearest-to-origin': 'gần nơi công bố số liệu nhất',
      'starting-report': 'bài báo khởi đầu của trang này',
      consistent: 'khớp với các số còn lại của chuỗi',
      'see-note': 'xem ghi chú',
    },
    onlyReport: 'nguồn duy nhất',
  },
  en: {
    status: {
      target: 'target',
      forecast: 'forecast',
      estimate: 'estimate',
      reported: 'reported',
      provisional: 'provisional',
      final: 'final',
    },
    role: { target: 'Target', forecast: 'Forecast', outcome: 'Outcome' },
    qualifier: {
      exact: '',
      about: 'about ',
      nearly: 'nearly ',
      'more-than': 'more than ',
      'at-least': 'at least ',
      range: '',
    },
    qualifierName: {
      exact: 'as printed',
      about: 'about',
      nearly: 'nearly',
      'more-than': 'more than',
      'at-least': 'at least',
      range: 'range',
    },
    range: '{low} to {high}',
    lessThan: 'less than {n}',
    moreThan: 'more than {n}',
    unknown: 'cannot be determined',
    times: '{n}\u00a0times',
    reason: {
      latest: 'the latest report',
      'most-precise': 'prints the most digits',
      'nearest-to-origin': 'nearest to where the figure was compiled',
      'starting-report': 'the report this site starts from',
      consistent: 'fits the other figures of the series',
      'see-note': 'see the note',
    },
    onlyReport: 'the only source',
  },
} as const satisfies Record<Locale, unknown>;
