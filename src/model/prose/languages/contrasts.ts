import type { Localized } from '../../../i18n/locales.ts';

/** Words in small letters, those of one value with "|" between them; one that ends in "*" begins a word. */
type Values = Localized<readonly string[]>;

/**
 * Words that exclude each other, in the same order in every language: where one language has only the first and its twin only the second, one of them
 * is wrong.
 */
// prettier-ignore
export const contrasts: Readonly<Record<string, Values>> = {
  direction: {
    vi: ['tăng|nhích lên|vọt lên|phục hồi|hồi phục|đi lên|nâng lên', 'giảm|sụt|tụt|chậm lại|đi xuống|hạ xuống|rơi|lao dốc|đi lùi|co lại|tăng chậm lại'],
    en: ['rose|risen|rises|rise|grew|grown|grows|recovered|rebounded|increased|increases|increase|climbed|climbs|jumped|gained|expanded|leapt|leaps|soared|surged', 'fell|fallen|falls|fall|dropped|drops|drop|declined|declines|decline|decreased|decreases|shrank|shrunk|slipped|slid|plunged|tumbled|slumped|sank|sinks|slowed'],
  },
  comparison: {
    vi: ['nhiều hơn|lớn hơn|cao hơn|nhanh hơn|mạnh hơn|tốt hơn|khá hơn|vượt|đứng trên', 'ít hơn|nhỏ hơn|thấp hơn|chậm hơn|kém hơn|yếu hơn|dưới mức|nằm dưới|không bằng|chưa bằng|bớt'],
    en: ['more|larger|higher|greater|bigger|faster|better|above|ahead of|exceed|exceeds|exceeded|passed', 'less|fewer|lower|smaller|slower|worse|below|behind|short of|more slowly'],
  },
  schedule: {
    vi: ['sớm|sớm hơn|vượt tiến độ|trước hạn', 'chậm tiến độ|muộn|muộn hơn|trễ|quá hạn'],
    en: ['ahead of schedule|early|earlier', 'behind schedule|late|later|delayed|overdue'],
  },
  trade: {
    vi: ['xuất khẩu|bán', 'nhập khẩu|mua'],
    en: ['export|exports|exported|exporting|sold|sell|sells|selling', 'import|imports|imported|importing|bought|buy|buys|buying'],
  },
  balance: {
    vi: ['xuất siêu|thặng dư', 'nhập siêu|thâm hụt'],
    en: ['surplus|surpluses|exports exceed imports', 'deficit|deficits|imports exceed exports'],
  },
  area: { vi: ['cả nước|toàn quốc', 'cả tỉnh|toàn tỉnh'], en: ['whole country|entire country|nationwide', 'whole province|entire province'] },
  origin: {
    vi: ['nước ngoài|fdi', 'trong nước', 'nhà nước|quốc doanh', 'tư nhân|ngoài nhà nước'],
    en: ['foreign|foreign-invested|fdi|abroad', 'domestic|home', 'state|state-owned', 'private|non-state'],
  },
  status: {
    vi: ['ước|ước tính|dự báo', 'sơ bộ', 'chính thức|cuối cùng|kết quả'],
    en: ['estimate|estimates|estimated|forecast|forecasts', 'provisional', 'final|official|result|results'],
  },
  role: { vi: ['kế hoạch|mục tiêu|chỉ tiêu|dự toán', 'kết quả'], en: ['plan|plans|planned|target|targets', 'result|results|outcome|outcomes'] },
  verdict: {
    vi: ['vượt|đạt kế hoạch|đạt mục tiêu|hoàn thành kế hoạch', 'hụt|lỡ|trượt|không đạt|chưa đạt|không hoàn thành'],
    en: ['met|exceeded|beat|beaten|surpassed|reached', 'missed|misses|fell short|not met|not reached'],
  },
  amount: { vi: ['ít|hiếm|hiếm khi|chẳng mấy', 'nhiều|không ít'], en: ['few|rarely|seldom|hardly any', 'many|much|plenty|often'] },
  share: {
    vi: ['một số|vài|một vài|thiểu số', 'hầu hết|phần lớn|đa số|đại đa số'],
    en: ['some|several|a few|a minority', 'most|mostly|almost all|nearly all|the majority'],
  },
  extreme: { vi: ['cao nhất|lớn nhất|hàng đầu', 'thấp nhất|nhỏ nhất'], en: ['highest|largest|top', 'lowest|smallest'] },
  state: {
    vi: ['đang chạy|đang hoạt động|chạy ổn định|chạy lại|trở lại|nối lại', 'dừng|ngừng|nằm im|dở dang'],
    en: ['running|operating|in operation|resumed|resumes|restarted|back', 'idle|stopped|stop|stops|shut|stalled|unfinished'],
  },
  compass: {
    vi: ['phía bắc', 'phía nam', 'phía đông|miền đông', 'phía tây|miền tây'],
    en: ['north|northern', 'south|southern', 'east|eastern', 'west|western'],
  },
  time: {
    vi: ['trước|chưa hết|chưa kết thúc|chưa khép lại', 'sau|tiếp theo'],
    en: ['before|earlier|previous|previously|ago', 'after|afterwards|later|next|following'],
  },
  ordinal: { vi: ['đầu tiên|thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm'], en: ['first', 'second', 'third', 'fourth', 'fifth'] },
  part: {
    vi: ['nửa đầu|sáu tháng đầu|6 tháng đầu', 'nửa cuối|sáu tháng cuối|6 tháng cuối', 'quý i|quý 1', 'quý ii|quý 2', 'quý iii|quý 3', 'quý iv|quý 4'],
    en: ['first half|first six months', 'second half|last six months', 'first quarter', 'second quarter', 'third quarter', 'fourth quarter|last quarter'],
  },
  number: {
    vi: ['hai', 'ba', 'bốn', 'năm năm|năm tổ|năm tỉnh|năm dự án|năm kế hoạch|năm điểm|năm nguồn|năm tháng', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
    en: ['two|both|twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  },
  size: { vi: ['lớn', 'nhỏ'], en: ['large|big|great', 'small'] },
  breadth: { vi: ['hẹp|hẹp hơn', 'rộng|rộng hơn'], en: ['narrow|narrower', 'wide|wider|broad|broader'] },
  extent: {
    vi: ['toàn bộ|hoàn toàn|toàn phần', 'một phần|từng phần'],
    en: ['altogether|entirely|everything|completely|wholly|all|entire|fully|whole', 'partly|partially|part|some'],
  },
  inclusion: {
    vi: ['cộng|cộng thêm|gồm cả|kể cả|tính cả|tính luôn|bao gồm', 'không gồm|không tính|trừ|loại trừ|chưa gồm|chưa tính'],
    en: ['plus|including|together with|and also', 'without|excluding|except|less|minus|leaving out'],
  },
  goods: { vi: ['hàng hóa', 'dịch vụ'], en: ['goods', 'services|service'] },
  sector: { vi: ['công nghiệp', 'nông nghiệp', 'du lịch'], en: ['industry|industrial', 'agriculture|agricultural|farming', 'tourism|tourist'] },
  product: {
    vi: ['than|nhiệt điện than', 'khí|điện khí|lng', 'thủy điện', 'điện mặt trời', 'điện gió', 'xi măng', 'thép', 'giày|giày dép', 'dệt may|quần áo'],
    en: ['coal|coal-fired', 'gas|gas-fired|lng', 'hydropower|hydroelectric', 'solar', 'wind', 'cement', 'steel', 'footwear|shoes', 'garments|garment|clothes|clothing|textiles'],
  },
  currency: {
    vi: ['đô la|usd|đô la mỹ', 'tỷ đồng|triệu đồng|nghìn đồng|bằng đồng|tiền đồng', 'yên|yên nhật', 'euro', 'nhân dân tệ'],
    en: ['dollar|dollars|usd', 'dong|vnd', 'yen', 'euro|euros', 'yuan|renminbi'],
  },
  office: {
    vi: ['thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng', 'bí thư', 'chủ tịch', 'giám đốc|giám đốc sở'],
    en: ['prime minister', 'deputy prime minister', 'minister', 'deputy minister|vice minister', 'secretary', 'chairman|chair|president|chairwoman', 'director'],
  },
  body: {
    vi: ['hải quan', 'sở|sở công thương', 'bộ công thương', 'bộ tài chính', 'bộ xây dựng', 'thống kê|cơ quan thống kê|cục thống kê|tổng cục thống kê', 'ubnd|ủy ban nhân dân', 'hội đồng nhân dân|hđnd', 'quốc hội', 'tỉnh ủy'],
    en: ['customs', 'department', 'ministry of industry and trade', 'ministry of finance', 'ministry of construction', 'statistics|statistics office|statistical office', 'people s committee|people’s committee', 'people s council|people’s council', 'national assembly', 'party committee'],
  },
  country: {
    vi: ['mỹ|hoa kỳ', 'trung quốc', 'nhật|nhật bản', 'hàn quốc', 'lào', 'kuwait', 'thái lan', 'ấn độ', 'singapore', 'châu âu|eu'],
    en: ['united states|america|american', 'china|chinese', 'japan|japanese', 'korea|korean|south korea', 'laos|lao', 'kuwait|kuwaiti', 'thailand|thai', 'india|indian', 'singapore', 'europe|european|eu'],
  },
  region: {
    vi: ['bắc trung bộ', 'đồng bằng sông hồng', 'đông nam bộ', 'tây nguyên', 'đồng bằng sông cửu long', 'duyên hải nam trung bộ|nam trung bộ', 'trung du miền núi phía bắc|miền núi phía bắc'],
    en: ['north central|north-central', 'red river delta', 'southeast|south-east', 'central highlands', 'mekong delta', 'south central', 'northern midlands|northern mountains'],
  },
  decision: {
    vi: ['chấp thuận|phê duyệt|thông qua|được duyệt', 'bác|từ chối|hủy|bị hủy|thu hồi'],
    en: ['approved|approves|accepted|granted|passed', 'rejected|refused|cancelled|revoked|withdrawn|turned down'],
  },
  stake: {
    vi: ['mua lại|thâu tóm', 'chuyển nhượng|chuyển cho|chuyển sang|bán lại'],
    en: ['bought back|acquired|took over|buys back|bought', 'transferred|passed|handed over|handed'],
  },
  cause: { vi: ['vì|do|bởi|nhờ', 'mặc dù|dù|tuy|bất chấp|dù vậy'], en: ['because|due to|owing to|thanks to', 'although|though|despite|in spite of'] },
  door: { vi: ['mở cửa|khai trương', 'đóng cửa'], en: ['opened|open|opens|opening', 'closed|closes|close|closing'] },
  outset: { vi: ['bắt đầu|khởi đầu', 'kết thúc|chấm dứt'], en: ['began|begin|begins|started|starts|start', 'ended|ends|end|finished'] },
  prices: { vi: ['giá so sánh|giá cố định', 'giá hiện hành'], en: ['constant prices|constant-price', 'current prices|current-price|nominal'] },
  limit: { vi: ['ít nhất|tối thiểu', 'nhiều nhất|tối đa|không quá'], en: ['at least|minimum', 'at most|maximum|no more than|up to'] },
  supply: {
    vi: ['thừa|dư thừa|dư', 'thiếu|khan hiếm'],
    en: ['oversupply|spare|too much|excess|to spare', 'short|shortage|lack|lacks|lacked|scarce'],
  },
  pace: { vi: ['nhanh', 'chậm'], en: ['fast|quickly|rapidly|quick', 'slow|slowly|slowed'] },
  ease: { vi: ['dễ', 'khó'], en: ['easy|easier|easily', 'hard|difficult|harder|difficulty'] },
  strength: { vi: ['mạnh', 'yếu'], en: ['strong|stronger|sharply|strongly', 'weak|weaker'] },
  residence: { vi: ['thành thị|đô thị', 'nông thôn'], en: ['urban|cities|towns', 'rural|countryside'] },
  sex: { vi: ['nữ|phụ nữ|lao động nữ', 'nam giới'], en: ['women|female|woman', 'men|male'] },
  frequency: {
    vi: ['mỗi ngày|một ngày|hằng ngày', 'mỗi tháng|hằng tháng', 'mỗi năm|hằng năm'],
    en: ['a day|per day|daily', 'a month|per month|monthly', 'a year|per year|annually|yearly|annual'],
  },
  duration: {
    vi: ['tuần', 'vài tháng|nhiều tháng|mấy tháng|hai tháng|ba tháng', 'thập niên|thập kỷ'],
    en: ['week|weeks', 'months', 'decade|decades'],
  },
  moment: {
    vi: ['đầu tháng|đầu năm', 'giữa tháng|giữa năm', 'cuối tháng|cuối năm'],
    en: ['early|start of|beginning of', 'mid|middle of', 'late|end of'],
  },
  port: { vi: ['cảng|cảng biển', 'sân bay'], en: ['port|ports|seaport', 'airport|airports'] },
  side: { vi: ['cao', 'thấp'], en: ['high', 'low'] },
  half: {
    vi: ['quá nửa|hơn một nửa|hơn nửa', 'gần một nửa|chưa đầy một nửa|gần nửa'],
    en: ['more than half|over half', 'less than half|nearly half|almost half'],
  },
  money: { vi: ['doanh thu', 'lợi nhuận'], en: ['revenue|sales|turnover', 'profit|profits|earnings'] },
  age: { vi: ['mới', 'cũ'], en: ['new', 'old|former'] },
  work: { vi: ['hoàn thành|khánh thành', 'khởi công'], en: ['complete|completed|finished|inaugurated', 'ground|began|started'] },
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
  en: 'no more than|not more than|not quite|less than|fewer than|without|hard|harder|difficult|miss|missed|misses|missing|fell short|fall short|falls short|gone|hardly|only|fail|fails|failed|lack|lacks|before|less well|little|few|except|instead|rather|otherwise|either|too|until|yet|unless|abolished|un*|inc*|ine*|empty|left out|whether|wrong|wrongly|older|disagree',
};

/** Words of what is to come, beside which a date lies ahead of whoever tells of it. */
export const toCome: Localized = {
  vi: 'sẽ|từ ngày|đến ngày|tới|hạn|hiệu lực|dự kiến|hẹn|chuẩn bị|sắp',
  en: 'will|would|until|to open|to begin|to start|opens|deadline|takes effect|took effect|promised|put off|postponed',
};

/** What is not known for sure: in words that leave no doubt of it, and in all others that may answer to them. */
export const guesses: readonly Localized<readonly [plain: RegExp, any: RegExp]>[] = [
  {
    vi: [
      /có lẽ|dường như|hình như|nhiều khả năng/u,
      /có lẽ|có thể|dường như|hình như|chắc|khả năng|xem ra|hẳn|e rằng|chỉ về|gợi ý|nghiêng về|trông như|coi như|tựa như/u,
    ],
    en: [
      /\b(?:probably|perhaps|apparently|presumably|(?:most|very) likely)\b/u,
      /\b(?:probabl[ey]|perhaps|(?:un)?likely|apparently|seems?|may|might|possibl[ey]|presumably|suggests?|could|almost certain(?:ly)?|look)\b/u,
    ],
  },
  {
    vi: [/suy luận của chúng tôi/u, /chúng tôi|suy/u],
    en: [/\bour (?:own )?inference\b/u, /\b(?:we|our|ours|infer\p{L}+)\b/u],
  },
];

/** Beside a number: more than it, less, or one or the other; and words that set it against another, which languages choose freely. */
export const roundings: Localized<
  readonly { readonly ahead: RegExp; readonly behind?: RegExp; readonly comparing?: RegExp }[]
> = {
  vi: [
    {
      ahead: /(?<!(?:ít|thấp|nhỏ|chậm|kém|yếu) )(?<!\p{L})(hơn|trên|quá|ít nhất|tối thiểu|không dưới)\s+$/iu,
      behind: /^\s+(trở lên|có lẻ)/u,
      comparing: /(?<!\p{L})(?:cao|lớn|nhiều|nhanh|mạnh|nhỉnh|khá|tốt|đông) hơn\s+$|(?<!\p{L})vượt(?: quá| mức)?\s+$/iu,
    },
    {
      ahead: /(?<!\p{L})(gần|ngót|suýt soát|chưa tới|chưa đến|chưa đầy|không quá)\s+$/iu,
      comparing: /(?<!\p{L})(?:(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn|dưới|không bằng|chưa bằng|kém)\s+$/iu,
    },
    { ahead: /(?<!\p{L})(khoảng|chừng|xấp xỉ|cỡ)\s+$/iu },
  ],
  en: [
    {
      ahead: /\b(more than|over|at least|no less than)\s+$/iu,
      behind: /^\s+(or more|and more|upwards)/u,
      comparing: /\b(?:above|past|exceeding|(?:higher|larger|greater|faster) than)\s+$/iu,
    },
    {
      ahead: /\b(nearly|almost|just under|close to|up to)\s+$/iu,
      comparing: /\b(?:less than|at most|under|below|(?:lower|smaller|slower|fewer) than|short of)\s+$/iu,
    },
    { ahead: /\b(about|around|roughly|approximately)\s+$/iu, behind: /^\s+(or so)/u },
  ],
};
