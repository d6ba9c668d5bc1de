import type { Locale } from '../locales.ts';

/** Words for what a report is: statuses, roles, qualifiers, reasons for a choice. Keys are those of the content model. */
export const reportWords = {
  vi: {
    status: {
      target: 'mục tiêu',
      forecast: 'dự báo',
      estimate: 'ước tính',
      reported: 'đã công bố',
      provisional: 'sơ bộ',
      final: 'chính thức',
    },
    role: { target: 'Mục tiêu', forecast: 'Dự báo', outcome: 'Kết quả' },
    /** Printed before the number in running text. */
    qualifier: {
      exact: '',
      about: 'khoảng ',
      nearly: 'gần ',
      'more-than': 'hơn ',
      'at-least': 'ít nhất ',
      'at-most': 'nhiều nhất ',
      range: '',
    },
    rankOrHigher: '{n} trở lên',
    /** What the source said of the number, for tables. */
    range: '{low} đến {high}',
    lessThan: 'dưới {n}',
    moreThan: 'hơn {n}',
    justUnder: 'chưa đến {n}',
    justOver: 'nhỉnh hơn {n}',
    unknown: 'không tính được',
    times: '{n}\u00a0lần',
    reason: {
      latest: 'số công bố mới nhất',
      'most-precise': 'số chi tiết nhất',
      'nearest-to-origin': 'chọn vì gần nguồn gốc nhất',
      'starting-report': 'bài báo tháng 1/2021, khởi đầu của trang này',
      consistent: 'khớp với các số còn lại của chuỗi',
      official: 'số của cơ quan thống kê',
      'see-note': 'xem ghi chú',
    },
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
    role: { target: 'Target', forecast: 'Forecast', outcome: 'Result' },
    qualifier: {
      exact: '',
      about: 'about ',
      nearly: 'nearly ',
      'more-than': 'more than ',
      'at-least': 'at least ',
      'at-most': 'at most ',
      range: '',
    },
    rankOrHigher: '{n} or higher',
    range: '{low} to {high}',
    lessThan: 'less than {n}',
    moreThan: 'more than {n}',
    justUnder: 'just under {n}',
    justOver: 'just over {n}',
    unknown: 'cannot be computed',
    times: '{n}\u00a0times',
    reason: {
      latest: 'the latest report',
      'most-precise': 'the most precise figure',
      'nearest-to-origin': 'the source closest to the body that compiled the figure',
      'starting-report': 'the news report of January 2021, with which this site began',
      consistent: 'fits the other figures of the series',
      official: 'official statistics',
      'see-note': 'see the note',
    },
  },
} as const satisfies Record<Locale, unknown>;

/** Said beside a value that no later report has confirmed, yet or in two years; `reported` of one that its source calls reached before the period was over. */
export const firmnessWords = {
  vi: {
    early: 'ước tính, chưa xác nhận',
    'never-confirmed': 'ước tính, chưa từng được xác nhận',
    reported: 'công bố sớm',
  },
  en: {
    early: 'estimate, unconfirmed',
    'never-confirmed': 'estimate, never confirmed',
    reported: 'reported early',
  },
} as const satisfies Record<Locale, unknown>;
