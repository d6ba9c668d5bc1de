import type { Locale } from '../locales.ts';

/** Words around charts: headings of tables, buttons, gaps. */
export const chartWords = {
  vi: {
    growthUnit: '% so với năm trước',
    period: 'Kỳ',
    table: 'Bảng số liệu',
    noValue: 'chưa có số',
    take: 'Tải về, nhúng',
    inFull: 'Bảng số liệu, nguồn, tải về',
    sources: 'Nguồn:',
    note: 'Ghi chú:',
    breakMark: 'đổi cách tính',
    download: 'Tải về',
    embed: 'Nhúng',
    embedThis: 'Nhúng hoặc trích dẫn biểu đồ này',
    embedHow: 'Dán đoạn này vào trang của bạn. Khung tự cao lên theo nội dung.',
    copySnippet: 'Sao chép mã nhúng',
    cite: 'Trích dẫn',
  },
  en: {
    growthUnit: '% on the year before',
    period: 'Period',
    table: 'Table of the figures',
    noValue: 'no figure',
    take: 'Files, embed',
    inFull: 'Table, sources, files',
    sources: 'Sources:',
    note: 'Note:',
    breakMark: 'new definition',
    download: 'Download',
    embed: 'Embed',
    embedThis: 'Embed or cite this chart',
    embedHow: 'Paste this into your page. The frame grows to fit its content.',
    copySnippet: 'Copy snippet',
    cite: 'Cite',
  },
} as const satisfies Record<Locale, unknown>;

/** What charts say in the reader's language, on paper and on screen. */
export const chartMessages = {
  vi: {
    outcome: 'Kết quả',
    earlyOutcome: 'Kết quả, chưa xác nhận',
    target: 'Mục tiêu',
    /** In the legend: the look of values that are not firm, the cut of the line, and the small arrowhead after a floor, by how the source puts it. */
    early: 'Chưa xác nhận',
    break: 'Chỗ ngắt của chuỗi',
    floor: {
      'more-than': 'Nguồn ghi: hơn mức này',
      'at-least': 'Nguồn ghi: ít nhất mức này',
      both: 'Nguồn ghi: từ mức này trở lên',
    },
    /** What the scale of a measure counts. */
    measure: {
      value: 'giá trị',
      growth: '% so với năm trước',
      'share-of-plan': '% kế hoạch',
      gap: 'chênh so với kế hoạch, điểm %',
      change: '% so với năm trước, tính từ hai năm liền nhau',
      'share-of-vietnam': '% của cả nước',
    },
    /** A range whose ends have signs: `−8 đến −3`. */
    range: '{low} đến {high}',
    sources: 'Nguồn',
    /** What a chart is called by screen readers. */
    chart: 'biểu đồ',
    tableFollows: 'Bảng số liệu nằm ngay dưới biểu đồ.',
    keyboardHelp: 'Bấm phím mũi tên để đọc từng giá trị, Home hoặc End để đến giá trị đầu hoặc cuối, Esc để thôi.',
    touchHelp: 'Chạm vào biểu đồ để xem từng giá trị.',
    /** Name of the group of buttons. */
    legend: 'Ẩn hoặc hiện từng chuỗi số liệu',
    position: (index: number, count: number) => `Giá trị ${index} trong ${count}`,
  },
  en: {
    outcome: 'Result',
    earlyOutcome: 'Result, unconfirmed',
    target: 'Target',
    early: 'Unconfirmed',
    break: 'Break in the series',
    floor: {
      'more-than': 'Source says: more than this',
      'at-least': 'Source says: at least this',
      both: 'Source says: this or more',
    },
    measure: {
      value: 'value',
      growth: '% on the year before',
      'share-of-plan': '% of plan',
      gap: 'gap to plan, points',
      change: '% on the year before, computed from both years',
      'share-of-vietnam': '% of Vietnam’s',
    },
    range: '{low} to {high}',
    sources: 'Sources',
    chart: 'chart',
    tableFollows: 'The table with these figures follows the chart.',
    keyboardHelp: 'Use the arrow keys to read value by value, Home or End for the first or last value, Escape to stop.',
    touchHelp: 'Tap the chart to see each value.',
    legend: 'Show or hide series',
    position: (index: number, count: number) => `Value ${index} of ${count}`,
  },
} as const satisfies Record<Locale, unknown>;

export type ChartMessages = (typeof chartMessages)[Locale];

/** What share pictures and their alternatives say beyond the records. */
export const shareWords = {
  vi: {
    chart: 'Biểu đồ: {title}.',
    locator: 'Sơ đồ vị trí trong tỉnh.',
    figureOf: '{name}, {period}',
    /** How a state is dated, by how exactly its day is known. */
    asOf: { day: 'theo tin ngày {date}', month: 'theo tin {date}', year: 'theo tin năm {date}' },
    licence: 'Giấy phép {licence}',
  },
  en: {
    chart: 'Chart: {title}.',
    locator: 'Sketch map of its place in the province.',
    figureOf: '{name}, {period}',
    asOf: { day: 'as reported on {date}', month: 'as reported in {date}', year: 'as reported in {date}' },
    licence: 'Licence {licence}',
  },
} as const satisfies Record<Locale, unknown>;
