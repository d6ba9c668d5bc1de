import type { Localized } from '../../../i18n/locales.ts';

/** Words in small letters, those of one value with "|" between them; one that ends in "*" begins a word. */
type Values = Localized<readonly string[]>;

/**
 * Words that exclude each other, in the same order in every language: where one language has only the first and its twin only the second, one of them
 * is wrong.
 */
export const contrasts: Readonly<Record<string, Values>> = {
  direction: {
    vi: [
      'tăng|nhích lên|vọt lên|phục hồi|hồi phục|đi lên|nâng lên',
      'giảm|sụt|tụt|chậm lại|đi xuống|hạ xuống|rơi|lao dốc|đi lùi|co lại|tăng chậm lại',
    ],
    en: [
      'rose|risen|rises|rise|grew|grown|grows|recovered|rebounded|increased|increases|increase|climbed|climbs|jumped|gained|expanded|leapt|leaps|soared|surged',
      'fell|fallen|falls|fall|dropped|drops|drop|declined|declines|decline|decreased|decreases|shrank|shrunk|slipped|slid|plunged|tumbled|slumped|sank|sinks|slowed',
    ],
  },
  comparison: {
    vi: [
      'nhiều hơn|lớn hơn|cao hơn|nhanh hơn|mạnh hơn|tốt hơn|khá hơn|vượt|đứng trên',
      'ít hơn|nhỏ hơn|thấp hơn|chậm hơn|kém hơn|yếu hơn|dưới mức|nằm dưới|không bằng|chưa bằng|bớt',
    ],
    en: [
      'more|larger|higher|greater|bigger|faster|better|above|ahead of|exceed|exceeds|exceeded|passed',
      'less|fewer|lower|smaller|slower|worse|below|behind|short of|more slowly',
    ],
  },
  schedule: {
    vi: ['sớm hơn|vượt tiến độ|trước hạn', 'chậm tiến độ|muộn hơn|trễ|quá hạn'],
    en: ['ahead of schedule|early|earlier', 'behind schedule|late|later|delayed|overdue'],
  },
  trade: {
    vi: ['xuất khẩu|bán', 'nhập khẩu|mua'],
    en: [
      'export|exports|exported|exporting|sold|sell|sells|selling',
      'import|imports|imported|importing|bought|buy|buys|buying',
    ],
  },
  balance: {
    vi: ['xuất siêu|thặng dư', 'nhập siêu|thâm hụt'],
    en: ['surplus|surpluses|exports exceed imports', 'deficit|deficits|imports exceed exports'],
  },
  area: {
    vi: ['cả nước|toàn quốc', 'cả tỉnh|toàn tỉnh'],
    en: ['whole country|entire country|nationwide', 'whole province|entire province'],
  },
  origin: { vi: ['nước ngoài', 'trong nước'], en: ['foreign', 'domestic|home'] },
  status: {
    vi: ['ước|ước tính|dự báo', 'sơ bộ', 'chính thức|cuối cùng|kết quả'],
    en: ['estimate|estimates|estimated|forecast|forecasts', 'provisional', 'final|official|result|results'],
  },
  role: {
    vi: ['kế hoạch|mục tiêu|chỉ tiêu|dự toán', 'kết quả'],
    en: ['plan|plans|planned|target|targets', 'result|results|outcome|outcomes'],
  },
  verdict: {
    vi: ['vượt|đạt kế hoạch|đạt mục tiêu|hoàn thành kế hoạch', 'hụt|lỡ|trượt|không đạt|chưa đạt|không hoàn thành'],
    en: ['met|exceeded|beat|beaten|surpassed|reached', 'missed|misses|fell short|not met|not reached'],
  },
  amount: {
    vi: ['ít|hiếm|hiếm khi|chẳng mấy', 'nhiều|không ít'],
    en: ['few|rarely|seldom|hardly any', 'many|much|plenty|often'],
  },
  share: {
    vi: ['một số|vài|một vài|thiểu số', 'hầu hết|phần lớn|đa số|đại đa số'],
    en: ['some|several|a few|a minority', 'most|mostly|almost all|nearly all|the majority'],
  },
  extreme: { vi: ['cao nhất|lớn nhất|hàng đầu', 'thấp nhất|nhỏ nhất'], en: ['highest|largest|top', 'lowest|smallest'] },
  state: {
    vi: ['đang chạy|đang hoạt động|chạy ổn định', 'dừng|ngừng|nằm im|dở dang'],
    en: ['running|operating|in operation', 'idle|stopped|stop|stops|shut|stalled|unfinished'],
  },
  compass: {
    vi: ['phía bắc', 'phía nam', 'phía đông|miền đông', 'phía tây|miền tây'],
    en: ['north|northern', 'south|southern', 'east|eastern', 'west|western'],
  },
  time: {
    vi: ['trước|chưa hết|chưa kết thúc|chưa khép lại', 'sau|tiếp theo'],
    en: ['before|earlier|previous|previously|ago', 'after|afterwards|later|next|following'],
  },
  ordinal: {
    vi: ['đầu tiên|thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm'],
    en: ['first', 'second', 'third', 'fourth', 'fifth'],
  },
  part: {
    vi: ['nửa đầu|sáu tháng đầu|6 tháng đầu', 'nửa cuối|sáu tháng cuối|6 tháng cuối', 'quý i|quý 1', 'quý ii|quý 2', 'quý iii|quý 3', 'quý iv|quý 4'],
    en: ['first half|first six months', 'second half|last six months', 'first quarter', 'second quarter', 'third quarter', 'fourth quarter|last quarter'],
  }, // prettier-ignore
  number: {
    vi: ['hai', 'ba', 'bốn', 'năm năm|năm tổ|năm tỉnh|năm dự án|năm kế hoạch|năm điểm|năm nguồn|năm tháng', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
    en: ['two|both|twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  }, // prettier-ignore
  size: { vi: ['lớn', 'nhỏ'], en: ['large|big|great', 'small'] },
  age: { vi: ['mới', 'cũ'], en: ['new', 'old|former'] },
  work: {
    vi: ['hoàn thành|khánh thành', 'khởi công'],
    en: ['complete|completed|finished|inaugurated', 'ground|began|started'],
  },
  licence: { vi: ['được duyệt|phê duyệt', 'đề xuất|đề nghị'], en: ['approved', 'proposed'] },
  profit: { vi: ['lãi', 'lỗ'], en: ['profit|profits', 'loss|losses'] },
};

/** Names and phrases in which such a word says nothing of the kind. */
export const asides: Localized = {
  vi: 'giá trị tăng thêm|tăng trưởng|gia tăng|mức tăng|tốc độ tăng|đà tăng|nhịp tăng|tỷ lệ tăng|tăng tốc|tăng cường|giảm nghèo|giảm thuế|tăng thu|mức giảm|việt nam|không thì|không kể|không gian|không khí|không đều|không ngừng|không chỉ|không những|chẳng hạn|chưa kể|năm mới|doanh nghiệp mới|sau đó|về sau|bán lẻ',
  en: 'growth rate|growth rates|rising exports|falls due|falls within|falls into|fall within|fall under|rise to the|rather than|more or less|at least|no longer|headline drops',
};

/** Words that deny. */
export const denials: Localized = {
  vi: 'không|chưa|chẳng',
  en: 'no|not|never|nor|none|neither|nothing|nobody|nowhere|cannot|n’t|no longer',
};

/** Words that may answer to a denial in another language, as "missed" does to "không đạt", or "less than" to "không bằng". */
export const answers: Localized = {
  vi: 'không bằng|chưa bằng|chưa đầy|không đầy|chưa tới|không tới|chưa đến|không quá|chỉ|ngoài|bớt|khác|hiếm|thiếu|thừa|hụt|lỡ|trượt|khó|trái|trừ|còn nữa|còn lại|để ngỏ|trống|ít|thay vì|dừng|ngừng|gần như|hoặc|quá|một phần',
  en: 'no more than|not more than|not quite|less than|fewer than|without|miss|missed|misses|missing|fell short|fall short|falls short|gone|hardly|only|fail|fails|failed|lack|lacks|before|less well|little|few|except|instead|rather|otherwise|either|too|until|yet|unless|abolished|un*|inc*|ine*|empty|left out|whether|wrong|wrongly|older|disagree',
};
