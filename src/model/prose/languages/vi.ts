import { wholeWords } from '../whole-words.ts';
import { day, month, quarterOf, twoDigits, year } from './dates.ts';
import type { LanguageRules } from './language-rules.ts';

const digit = '(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)';
const tens = `${digit} mươi(?: (?:${digit}|mốt|lăm|nhăm))?`;
const number = `(?:${tens}|mười (?:${digit}|lăm)|mười|${digit}|vài|mấy)`;
/** `tỷ` is also the first half of words such as `tỷ lệ`. */
const scale = '(?:trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ](?! (?:lệ|trọng|giá|suất|số|phú|đối)))';
const unit =
  '(?:phần trăm|điểm phần trăm|tấn|mê-ga-oát|mê ga oát|ki-lô-mét|héc-ta|héc ta|đô la|đô-la|thùng dầu|đồng|usd|mw|ha|km)';

/** Of plans and years, so that the tally is a call too. "Năm" is a year more often. */
const some = `(?:hai|ba|bốn|sáu|bảy|tám|chín|mười(?: ${digit})?|tất cả(?: các)?|hầu hết(?: các)?|phần lớn|không|chỉ một|(?:một|năm|ba|hai) (?:trong|trên)(?: số| tổng số)?(?: các)?)`;
const plans = '(?:chỉ tiêu|mục tiêu|kế hoạch)';
const ended = '(?:đạt|vượt|hụt|lỡ|trượt|hoàn thành|về đích)';

const dayWord = 'ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng';

export const vi: LanguageRules = {
  numberHint:
    /chỉ tiêu|mục tiêu|kế hoạch|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ](?!\p{L})|gấp|lần|nửa|phần|mươi|mười|chục|rưỡi|nhân (?:đôi|ba)|cứ |tấn|oát|ki-lô|héc|đô.la|thùng|đồng|usd|mw| ha| km/u,
  // Quantities in Vietnamese words. `năm` is a year as often as a five, so it counts only before a thousand, a million and the like.
  numberWords: [
    wholeWords(`(?:nửa|${number})(?: ${scale})+(?: rưỡi)?`),
    wholeWords('hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])(?: (?:nghìn|ngàn|triệu|t[ỷỉ]))?'),
    wholeWords(`gấp (?:(?:hơn|gần|khoảng) )?(?:đôi|rưỡi|${number})(?: lần)?`),
    wholeWords(`(?:tăng|giảm|hơn|bằng) (?!một )${number} lần`),
    wholeWords('(?:một|hơn|gần|quá|giảm|mất|tới|phân) nửa(?! (?:đầu|cuối|câu chuyện|sự thật|những|hàng))'),
    wholeWords(`${number} phần (?:hai|ba|tư|sáu|bảy|tám|chín|mười)|một phần năm(?! (?:\\d|nay|trước|qua|sau))`),
    wholeWords(`(?!năm )${number} ${unit}`),
    wholeWords(tens),
    wholeWords(`cứ ${number} \\p{L}+(?: \\p{L}+)? (?:thì|có) ${number}`),
    wholeWords(`thứ (?:mười (?:${digit}|lăm)|${tens})`),
    wholeWords(`${scale} rưỡi|(?:một |vài |mấy |hàng )chục|chục ${scale}|nhân (?:đôi|ba|bốn|năm)(?! (?:nay|\\d))`),
    wholeWords(
      `${some}(?: (?:trong|trên)(?: số| tổng số)?)?(?: ${number})? ${plans}(?! năm \\d{4} (?:là|ở mức))(?: \\p{L}+| \\d{4}){0,4} ${ended}`,
    ),
    wholeWords(
      `${ended}(?: được| cả| tới)?(?: ${number}(?: trong| trên)(?: số| tổng số)?)? ${number} (?:chỉ tiêu|mục tiêu|kế hoạch)`,
    ),
    wholeWords(`${plans}(?: \\p{L}+){0,3} ${ended} ${number} (?:trong|trên) (?:số )?${number} năm`),
    wholeWords(
      `(?:${some}|có năm) (?:năm|(?!lần (?:không|hụt|lỡ))lần)(?: \\p{L}+){0,3} (?:không |chưa )?${ended}(?= ${plans}|[,.;]|$)`,
    ),
    wholeWords(`[ivxlc]{1,6} (?:phần trăm|${scale})`),
  ],
  multiples: [
    [0.5, /^(?:\p{L}+ nửa|giảm hai lần)$/u],
    [0.1, /^một phần mười$/u],
    [0.2, /^một phần năm$/u],
    [0.25, /^một phần tư$/u],
    [1 / 3, /^một phần ba$/u],
    ...(
      [
        [1.5, 'rưỡi'],
        [2, 'đôi|hai'],
        [3, 'ba'],
        [4, 'bốn|tư'],
        [5, 'năm'],
      ] as const
    ).map(
      ([times, word]) =>
        [times, new RegExp(`^(?:gấp|nhân|tăng|hơn|bằng)(?: hơn| gần| khoảng)? (?:${word})(?: lần)?$`, 'u')] as const,
    ),
  ],
  becoming: /(?:tăng|giảm|nhân|mất)(?:\s+\p{L}+){0,5}$/u,
  overOrUnder: [/(?:hơn|trên|quá) (?:$|\p{L}+(?: lần)?$)/u, /(?:gần|ngót) (?:$|\p{L}+(?: lần)?$)/u],
  atMost: /(?:(?:chưa|không) (?:bằng|đầy|tới|đến)|dưới)\s+$/u,
  numbers: { group: '.', decimal: ',', example: '1.200 and 3,76' },
  scales: [
    [/^\s(?:nghìn|ngàn)\s(?:tỷ|tỉ)(?!\p{L})/u, 12],
    [/^\s(?:tỷ|tỉ)(?!\p{L}|\s(?:lệ|trọng|giá|suất|số))/u, 9],
    [/^\striệu\stỷ(?!\p{L})/u, 15],
    [/^\striệu/u, 6],
    [/^\s(?:nghìn|ngàn)/u, 3],
  ],
  dates: [
    [/quý\s(IV|I{1,3}|[1-4])(?![\p{L}\d])/giu, ([, q]) => quarterOf(q)],
    [
      /(\d{1,2})\s*(?:[/-]|\stháng\s)\s*(\d{1,2})(?:[/-]|\snăm\s)(\d{4})/giu,
      ([, d, m, y]) => `${y}-${twoDigits(m)}-${twoDigits(d)}`,
    ],
    [/ngày\s(\d{1,2})(?:[/-]|\stháng\s)(\d{1,2})/giu, ([, d, m]) => `--${twoDigits(m)}-${twoDigits(d)}`],
    [/(?:tháng\s)?(?<!\d)(\d{1,2})(?:[/-]|\snăm\s)(\d{4})/giu, ([, m, y]) => `${y}-${twoDigits(m)}`],
    [/tháng\s(\d{1,2})(?!\d)/giu, ([, m]) => `--${twoDigits(m)}`],
  ],
  dateForms: [
    // ngày 15, sáng 15-1, ngày 15/1 và 16/1/2021, ngày 15 tháng 1 năm 2021
    `(?:${dayWord})\\s${day}(?:[/-]${month})?(?:{to}${day}(?:[/-]${month})?)*(?:[/-]${year}|\\stháng\\s${month}(?:(?:[/-]|\\snăm\\s)${year})?)?`,
    // tháng 12, tháng 9-2023, tháng 7, 8 và 9/2021, tháng 12 năm 2021
    `tháng\\s${month}(?:{to}${month})*(?:(?:[/-]|\\snăm\\s)${year})?`,
    // quý 3, quý I/2022
    `quý\\s(?:[1-4]|I{1,3}|IV)(?:(?:\\s?[–/-]\\s?|\\snăm\\s|\\s)${year})?`,
    // 9 tháng đầu năm, 9 tháng năm 2021
    `(?:[2-9]|1[01])\\stháng\\s(?:đầu|cuối)(?:\\snăm)?|(?:[2-9]|1[01])\\stháng(?:\\snăm|/|\\s)\\s?${year}`,
  ],
  rangeWords: 'đến|tới|và|hoặc',
  hardUnits: String.raw`nghìn|ngàn|triệu|tấn|héc-ta|mét|đồng|thùng|t[ỷỉ](?!\s(?:lệ|trọng|giá|suất|số|phú))`,
  printedUnits: 'phần trăm|điểm phần trăm|nghìn|triệu|tỷ|đồng|tấn|héc-ta',
  documents: 'Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Thông báo|Công văn|Luật|Điều|Khoản|Phụ lục',
  softUnits: String.raw`dự\sán|doanh\snghiệp|người|lao\sđộng|hộ|ngày`,
  yearWords: '[Nn]ăm',
  amountWords: String.raw`gần|ít\snhất`,
  statusWords: {
    forecast: ['dự báo', 'dự kiến', 'ước'],
    estimate: ['ước', 'sơ bộ'],
    provisional: ['sơ bộ'],
  },
  // The syllable "ước" is also in agreement, wish and convention.
  otherSense: {
    before: String.raw`(?:công|hiệp|quy|giao|khế|mơ|mong|điều)\s`,
    after: String.raw`\s(?:mơ|muốn|nguyện|vọng|lệ|số)`,
  },
  ownLetters: /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu,
  functionWords:
    /^(?:của|và|là|các|có|được|cho|không|những|trong|với|đã|này|một|thì|ở|từ|đến|theo|để|nên|mà|hơn|tỉnh|số|còn|cũng|nào|bằng|ra|về|nguồn)$/u,
  withoutAccents:
    /^(?:cua|va|cac|duoc|khong|nhung|trong|voi|nay|thi|tu|den|theo|nen|ke|hoach|xuat|khau|nam|tinh|muc)$/u,
};
