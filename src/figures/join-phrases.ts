const nb = '\u00a0';

/** Vietnamese words of two or three syllables that titles of this site are made of: written apart, read as one, and not broken between two lines. */
const compounds =
  `bán lẻ, báo cáo, chỉ số, chỉ tiêu, con số, công nghiệp, công suất, công thương, cả nước, dây chuyền, dịch vụ, dự án, doanh nghiệp, doanh thu,
   địa bàn, giá trị, gia tăng, giới thiệu, hàng hóa, kế hoạch, kết quả, khu vực, lưu chuyển, lọc hóa dầu, mục tiêu, năng lượng, nguồn vốn, nhà máy,
   nhập khẩu, nhiệm vụ, nhiệt điện, phương pháp, quy hoạch, quy mô, sản lượng, sản phẩm, sản xuất, số liệu, thay đổi, thị trường, thủy điện,
   thuật ngữ, thương mại, tăng thêm, tăng trưởng, tổng mức, tổ hợp, trung tâm, tỷ trọng, văn bản, vận hành, xi măng, xuất khẩu`
    .split(',')
    .map((word) => word.trim().normalize('NFC'));

const compound = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu');

/**
 * Keeps together what reads as one: the syllables of Vietnamese names and common words, a number and the word before it, a dash or another sign
 * and the word before it. A title broken between "Thanh" and "Hóa", or before "2021", reads badly.
 */
export function joinPhrases(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(\p{Lu}\p{L}*) (?=\p{Lu}\p{Ll}*[^\p{ASCII}\s]\p{Ll}*)/gu, `$1${nb}`)
    .replace(compound, (word) => word.replaceAll(' ', nb))
    .replace(/ (?=\d)/g, nb)
    .replace(/ (?=[–·:;?!»])|(?<=«) /g, nb);
}
