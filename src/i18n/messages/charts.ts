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
    copySnippet: 'Chép đoạn nhúng',
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
