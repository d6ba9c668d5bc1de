/** What people call things and what figures are called, in either language; an ending of number goes with the word. */
const fieldWords: readonly (readonly [said: string, written: string])[] = [
  ['công nhân|cong nhan|nhân công|nhan cong', 'lao động'],
  ['công ty|cong ty|hãng|xí nghiệp|xi nghiep', 'doanh nghiệp'],
  ['bán ra nước ngoài|ban ra nuoc ngoai', 'xuất khẩu'],
  ['mua (?:của|từ|cua|tu) nước ngoài|mua (?:cua|tu) nuoc ngoai', 'nhập khẩu'],
  ['sản xuất (?:ra|được)|làm ra|san xuat (?:ra|duoc)|lam ra', 'sản lượng'],
  ['quần áo|quan ao', 'hàng may mặc'],
  ['(?:thu|kiếm|kiem)(?: (?:được|duoc|về|ve))?(?: bao nhi(?:ê|e)u)? (?:tiền|tien)', 'doanh thu'],
  [
    '(?:tính bằng|tinh bang|bằng|bang|theo|in) (?:\\p{L}+illion |triệu |nghìn |tỷ )*(?:đô la(?: mỹ)?|đô|đồng|dong|usd|vnd|(?:us )?dollars?)',
    '',
  ],
  ['how much money', 'revenue'],
  ['earns?|earned|earnings', 'revenue'],
  [
    'people (?:who |that )?(?:are )?(?:(?:work|working|employed)(?: in| for| at)?|(?:sew|sewing|make|making)(?= (?:clothes|garments|shoes|footwear)))',
    'workers',
  ],
  ['los(?:e|es|ing) money|(?:make|makes|making|made) a loss', 'loss'],
  ['foreign investors?', 'foreign capital'],
  ['output per (?:worker|employee|head of labour)', 'labour productivity'],
  ['shoes?', 'footwear'],
  ['clothes|clothing|apparel|textiles?', 'garments'],
  ['production|produces?|produced', 'output'],
  ['employees?|staff|labou?rers?', 'workers'],
  ['plants?', 'factories'],
  ['compan(?:y|ies)|business(?:es)?', 'firms'],
  ['sells? abroad|sold abroad|ships? abroad', 'exports'],
  ['buys? abroad|bought abroad', 'imports'],
];

const patterns = fieldWords.map(
  ([said, written]) => [new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'giu'), written] as const,
);

/** A question in the words that figures are called by. */
export const toFieldWords = (asked: string): string =>
  patterns.reduce((text, [said, written]) => text.replace(said, written), asked.normalize('NFC'));

/** What joins things that are asked for together. */
export const joins = / (?:và|va|and|hay|or|hoặc|hoac|&) |, /iu;
