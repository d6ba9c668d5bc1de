import type { Localized } from '../../i18n/locales.ts';
import type { Status } from '../../model/status.ts';

/**
 * How pages may word what a record says, written down a second time on purpose: the audit shares no word with the views, so that a view, or a message,
 * that says another status, qualifier, unit or verdict is found out. The first form is the one that stands alone, as in a table.
 */
interface PrintedWords {
  readonly thousands: RegExp;
  readonly decimal: string;
  readonly status: Readonly<Record<Status, readonly string[]>>;
  readonly qualifier: Readonly<Record<string, readonly string[]>>;
  /** Powers of ten by name, longer names first. */
  readonly scales: readonly (readonly [name: string, exponent: number])[];
  /** By the base of a unit; a base that is not here is not looked for. */
  readonly bases: Readonly<Record<string, RegExp>>;
  readonly perYear: RegExp;
  readonly less: RegExp;
  readonly more: RegExp;
  readonly rise: RegExp;
  readonly fall: RegExp;
  readonly notUsed: readonly string[];
  readonly verdict: Readonly<Record<string, RegExp>>;
}

export const printedWords: Localized<PrintedWords> = {
  vi: {
    thousands: /[.\u202f]/g,
    decimal: ',',
    status: {
      target: ['mục tiêu', 'kế hoạch', 'chỉ tiêu', 'phấn đấu'],
      forecast: ['dự báo', 'dự kiến'],
      estimate: ['ước tính', 'ước'],
      reported: ['đã công bố', 'báo cáo', 'đạt'],
      provisional: ['sơ bộ'],
      final: ['chính thức'],
    },
    qualifier: {
      about: ['khoảng', 'chừng', 'xấp xỉ'],
      nearly: ['gần', 'sát'],
      'more-than': ['hơn', 'trên', 'vượt'],
      'at-least': ['ít nhất', 'trở lên', 'tối thiểu', 'từ'],
      'at-most': ['nhiều nhất', 'không quá', 'tối đa', 'trở xuống', 'trở lên'],
    },
    scales: [
      ['nghìn tỷ', 12],
      ['triệu tỷ', 15],
      ['tỷ', 9],
      ['triệu', 6],
      ['nghìn', 3],
      ['km²', 6],
    ],
    bases: {
      'vnd-per-worker': /đồng\/lao động/,
      'usd-per-barrel': /USD\/thùng/,
      'vnd-per-usd': /đồng\/USD/,
      score: /điểm(?! (?:phần trăm|%))/,
      usd: /USD|đô la/,
      vnd: /đồng|VND/,
      percent: /%|phần trăm$/,
      'percentage-point': /điểm (?:phần trăm|%)|điểm$/,
      tonne: /tấn/,
      'cubic-metre': /m³|mét khối/,
      'kilowatt-hour': /kWh/,
      megawatt: /MW/,
      hectare: /ha\b/,
    },
    perYear: /\/năm|mỗi năm|một năm/,
    less: /dưới|chưa đến|chưa tới|sát/,
    more: /hơn|trên/,
    rise: /tăng/,
    fall: /giảm/,
    notUsed: ['không dùng'],
    verdict: {
      met: /(?<!không |chưa )(?:đạt|vượt)/i,
      missed: /không đạt|chưa đạt|hụt/i,
      differ: /khác nhau/i,
      'cannot-tell': /chưa phân định|không phân định|không kết luận|chưa kết luận/i,
      'no-result': /chưa rõ|chưa có kết quả|chưa tìm thấy|không có kết quả/i,
      'not-due': /chưa đến hạn/i,
    },
  },
  en: {
    thousands: /,/g,
    decimal: '.',
    status: {
      target: ['target', 'plan', 'goal', 'aim'],
      forecast: ['forecast', 'expected', 'projected', 'predict'],
      estimate: ['estimate', 'estimated'],
      reported: ['reported', 'reached'],
      provisional: ['provisional', 'preliminary'],
      final: ['final', 'official'],
    },
    qualifier: {
      about: ['about', 'around', 'roughly'],
      nearly: ['nearly', 'almost', 'just under', 'close to'],
      'more-than': ['more than', 'over', 'above', 'passed', 'past', 'topped'],
      'at-least': ['at least', 'or more', 'no less than', 'from'],
      'at-most': ['at most', 'no more than', 'up to', 'or less', 'or higher'],
    },
    scales: [
      ['trillion', 12],
      ['billion', 9],
      ['million', 6],
      ['thousand', 3],
      ['km²', 6],
    ],
    bases: {
      'vnd-per-worker': /VND(?=.* a worker)/,
      'usd-per-barrel': /US\$(?=.* a barrel)/,
      'vnd-per-usd': /VND.* to the US dollar/,
      score: /(?<!percentage )points?/,
      usd: /US\$|USD|dollar/,
      vnd: /VND|dong/,
      percent: /%|per cent|percent$/,
      'percentage-point': /percentage points?|points?$/,
      tonne: /tonnes?/,
      'cubic-metre': /m³|cubic metres?/,
      'kilowatt-hour': /kWh/,
      megawatt: /MW/,
      hectare: /hectares?|ha\b/,
    },
    perYear: /a year|per year|annually/,
    less: /less than|under|below/,
    more: /more than|over|above/,
    rise: /\b(?:rose|grew|up|increase|rise|growth)/,
    fall: /\b(?:fell|dropped|down|decrease|fall|shrank|decline)/,
    notUsed: ['not used'],
    verdict: {
      met: /(?<!not )\b(?:met|exceeded|beaten)/i,
      missed: /missed|not met/i,
      differ: /differ/i,
      'cannot-tell': /too close|cannot tell|cannot be told/i,
      'no-result': /not known|no result|no figure|not found/i,
      'not-due': /not due/i,
    },
  },
};
