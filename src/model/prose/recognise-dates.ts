import type { Finding } from './prose-rules.ts';

/** Digits may not touch what is recognised: `12021` holds no year, nor does `2021,5`. */
const start = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/–-])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,/–-]\p{N})`;
const year = String.raw`(?:19\d\d|20\d\d|2100)`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const monthName = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dayWord = 'ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng';
const to = String.raw`(?:\s?[–-]\s?|,?\s(?:đến|tới|và|hoặc|to|and|or)\s(?:hết\s)?(?:ngày\s|tháng\s)?|,\s)`;

/** Units behind which four digits are a quantity, whatever stands before them. */
const hardUnits = String.raw`%|‰|MW|GW|kW|MWh|GWh|kWh|USD|VND|(?:thousand|million|billion|trillion|nghìn|ngàn|triệu|tonnes?|tons?|tấn|hectares?|héc-ta|ha|km|kilometres?|metres?|mét|dollars?|dong|đồng|per\s?cent|percentage|times|barrels?|thùng)(?!\p{L})|t[ỷỉ](?!\p{L}|\s(?:lệ|trọng|giá|suất|số|phú))`;
/** Things counted, behind which four digits are a quantity unless a word before them says that they are a year. */
const softUnits = String.raw`(?:people|workers|enterprises|firms|households|days|projects|dự\sán|doanh\snghiệp|người|lao\sđộng|hộ|ngày)(?!\p{L})`;
const yearWord = String.raw`(?:[Nn]ăm|[Ii]n|by|since|from|of|until|for|and|to|the|late|early|mid|during|before|after|January\sto)`;
const notQuantity = String.raw`(?!\s?(?:${hardUnits}))(?:(?<=(?<!\p{L})${yearWord}\s\d{4})|(?!\s${softUnits}))`;
const notMoney = String.raw`(?<!(?:[$€£]|(?<!\p{L})(?:VND|USD|nearly|almost|gần|at\sleast|ít\snhất)\s))`;

const patterns: readonly RegExp[] = [
  // 15 January 2021, 15–20 January, 15 and 16 January 2021
  `${day}(?:${to}${day})*\\s(?:${monthName})(?:\\s${year})?`,
  // January 2021
  `(?:${monthName})\\s${year}`,
  // 15/1/2021, 15-1-2021, 15–20/1/2021, 28/12/2020–3/1/2021
  `(?:${day}(?:[/-]${month}(?:[/-]${year})?)?${to})*${day}([/-])${month}\\1${year}`,
  // ngày 15, sáng 15-1, ngày 15/1 và 16/1/2021, ngày 15 tháng 1 năm 2021
  `(?:${dayWord})\\s${day}(?:[/-]${month})?(?:${to}${day}(?:[/-]${month})?)*(?:[/-]${year}|\\stháng\\s${month}(?:(?:[/-]|\\snăm\\s)${year})?)?`,
  // tháng 12, tháng 9-2023, tháng 7, 8 và 9/2021, tháng 12 năm 2021
  `tháng\\s${month}(?:${to}${month})*(?:(?:[/-]|\\snăm\\s)${year})?`,
  // 10/2018
  `${month}[/-]${year}`,
  // quý 3, quý I/2022, Q1 2022, H1 2021
  `(?:quý\\s(?:[1-4]|I{1,3}|IV)|[QH][1-4])(?:(?:\\s?[–/-]\\s?|\\snăm\\s|\\s)${year})?`,
  // 9 tháng đầu năm, 9 tháng năm 2021, first 9 months
  `(?:[2-9]|1[01])\\stháng\\s(?:đầu|cuối)(?:\\snăm)?|(?:[2-9]|1[01])\\stháng(?:\\snăm|/|\\s)\\s?${year}|(?:first|last)\\s(?:[2-9]|1[01])\\smonths`,
  // 2021–2025, 2021/2022, 2025–26
  `${year}(?:\\s?[–-]\\s?|/)${year}|${year}–\\d\\d`,
  // 2010s
  `${year}s`,
].map((source) => new RegExp(`${start}(?:${source})${end}`, 'giu'));

const yearAlone = new RegExp(`${start}${notMoney}${year}${notQuantity}${end}`, 'gu');

/** Ranges of years, and dates as either language writes them. */
export function recogniseDates(text: string): Finding[] {
  return patterns.flatMap((pattern) => findAll(text, pattern));
}

/** Years from 1900 to 2100 that are not followed by a unit. */
export const recogniseYears = (text: string): Finding[] => findAll(text, yearAlone);

const findAll = (text: string, pattern: RegExp): Finding[] =>
  Array.from(text.matchAll(pattern), (match) => ({ index: match.index, text: match[0] }));
