import type { FormatRules } from './format-rules.ts';

export const vi: FormatRules = {
  date: (year, month, day) => (day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`),
  shortDate: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join('/'),
  // "nghìn tỷ" is two words anyway; sources and readers keep "tỷ đồng".
  thousandBillionIsTrillion: false,
  cardinals: 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' '),
  ordinal: String,
  ordinalWords: 'không nhất hai ba tư năm sáu bảy tám chín mười'.split(' '),
  // Counted in syllables, which are shorter than words.
  wordsPerMinute: 260,
  // Vowels with every tone. Texts are NFC, so each of these is one character and no mark is positioned.
  letters: 'aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ',
  lineJoints: 'và của theo tại từ qua ở với cho trong về khi đến như trên sau trước do'.split(' '),
};
