import { wholeWords } from './whole-words.ts';

const digit = '(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)';
const tens = `${digit} mươi(?: (?:${digit}|mốt|lăm|nhăm))?`;
const number = `(?:${tens}|mười (?:${digit}|lăm)|mười|${digit}|vài|mấy)`;
/** `tỷ` is also the first half of words such as `tỷ lệ`. */
const scale = '(?:trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ](?! (?:lệ|trọng|giá|suất|số|phú|đối)))';
const unit =
  '(?:phần trăm|điểm phần trăm|tấn|mê-ga-oát|mê ga oát|ki-lô-mét|héc-ta|héc ta|đô la|đô-la|thùng dầu|đồng|usd|mw|ha|km)';

/** Some piece of every quantity below: a text without any needs no closer look. */
export const numberHintVi =
  /trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ](?!\p{L})|gấp|lần|nửa|phần|mươi|chục|tấn|oát|ki-lô|héc|đô.la|thùng|đồng|usd|mw| ha| km/u;

/** Quantities in Vietnamese words. `năm` is a year as often as a five, so it counts only before a thousand, a million and the like. */
export const numberWordsVi: readonly RegExp[] = [
  wholeWords(`(?:nửa|${number})(?: ${scale})+(?: rưỡi)?`),
  wholeWords('hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])(?: (?:nghìn|ngàn|triệu|t[ỷỉ]))?'),
  wholeWords(`gấp (?:(?:hơn|gần|khoảng) )?(?:đôi|rưỡi|${number})(?: lần)?`),
  wholeWords(`(?:tăng|giảm|hơn|bằng) ${number} lần`),
  wholeWords('(?:một|hơn|gần|quá|giảm|mất|tới) nửa(?! (?:đầu|cuối))'),
  wholeWords(`${number} phần (?:hai|ba|tư|sáu|bảy|tám|chín|mười)|một phần năm(?! (?:\\d|nay|trước|qua|sau))`),
  wholeWords(`(?!năm )${number} ${unit}`),
  wholeWords(tens),
];
