import type { Localized } from '../../../i18n/locales.ts';

/** Words that claim something of a number, as sources of patterns in small letters. U+FFFC stands for a number. */
export interface ClaimWords {
  /** Names and fixed phrases in which such a word claims nothing. */
  readonly setAside: string;
  /** Words that begin a new clause. */
  readonly clauses: string;
  readonly up: string;
  readonly down: string;
  /** Behind a direction, before the level that is reached. */
  readonly towards: string;
  /** Before a word, so that it is not claimed. */
  readonly not: string;
  readonly highest: string;
  readonly lowest: string;
  /** Of growth alone. */
  readonly fastest: string;
  readonly slowest: string;
  /** Ahead of the year from which a superlative counts. */
  readonly since: string;
  readonly record: string;
  readonly firstTime: string;
  /** Beside a superlative, where it ranges over something else than the years of the series. */
  readonly otherRange: string;
  readonly met: string;
  readonly missed: string;
  /** The same of a plan that is named, where no number stands beside it. */
  readonly metPlan: string;
  readonly missedPlan: string;
  /** Between what is measured and what is said of it, and ahead of it, where something else is spoken of. */
  readonly adverbs: string;
  readonly ofMeasure: string;
  /** In a sentence that asks or supposes. */
  readonly supposed: string;
  /** One number set against the one behind it. */
  readonly moreThan: string;
  readonly lessThan: string;
  /** The same of a result against its plan. */
  readonly passed: string;
  readonly fellShort: string;
  /** A comparison ahead of both numbers, and what stands between them then. */
  readonly more: string;
  readonly less: string;
  readonly than: string;
  /** Between two numbers, so that no comparison reaches over it. */
  readonly newThought: string;
  /** "The third year running", with the words for two, three and so on in it; "every year since 2019". */
  readonly running: string;
  readonly counts: readonly RegExp[];
  readonly everyYearSince: string;
  /** Parts of a year, as periods name them, and the whole. */
  readonly parts: Readonly<Record<'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'year', string>>;
  /** Ahead of such a part, so that the number is not of it. */
  readonly besidePart: string;
  /** A place as the owner of what is measured; the country, where it is not called by its name. */
  readonly ofPlace: string;
  readonly country: string;
  /** What makes a number a target or a forecast. */
  readonly planned: string;
  /** Directly before a number, saying that it was reached. */
  readonly reached: string;
  /** Directly before a number, saying that it is the plan. */
  readonly planIs: string;
  /** A sentence about what somebody published, which may name the year of that. */
  readonly publishing: string;
  /** That there is no figure, before the years. */
  readonly nothing: string;
  /** That years are left out of a drawing, wherever they stand. */
  readonly empty: string;
  /** Ahead of a year that belongs to a day or a month. */
  readonly dateBefore: string;
  /** Names of what is measured, as they stand in sentences, by indicator. */
  readonly measures: Readonly<Record<string, string>>;
}

const few = String.raw`(?:[\p{L}’'-]+\s+){0,3}`;

export const claimWords: Localized<ClaimWords> = {
  en: {
    setAside:
      'growth rates?|rates? of growth|rising exports|year[- ]on[- ]year growth|first (?:half|quarter|months|nine|six|two|figure|source|place)|growing (?:season|list)|climate|drop(?:ped)? (?:out|the|a line)|falls? (?:due|within|into|under|outside|to the|on)|fell (?:due|within|into|under|outside)|fallen (?:due|within|into)|rose garden|rise to the|gave rise|giving rise|gives rise|on record',
    clauses: 'but|while|whereas|although|though|because|which|and|when|after|before|as|against|since',
    up: 'rose|recovered|rebounded|risen|rises|rising|rise|grew|grown|grows|increased|increases|increasing|increase|climbed|climbs|climb|jumped|gained|expanded|leapt|leaps|leap|jumps|returned to|returns to|soared|surged|(?<!made |make |makes |set |took |takes |sets )up(?= (?:by |about |an |estimated |some |around |more than |nearly |over |almost )*\uFFFC)',
    down: 'fell|fallen|falls|falling|fall|dropped|drops|drop|declined|declines|decline|decreased|decreases|decrease|shrank|shrunk|shrinks|contracted|slipped|slid|plunged|tumbled|down(?= (?:by |about |an |estimated |some |around |more than |nearly |over |almost )*\uFFFC)',
    towards: 'to|from|back to|below|above|short',
    not: String.raw`(?:not|never|no|nor|without|instead of|rather than|didn’t|if|whether|would|could|might|may|neither)\s+${few}`,
    highest:
      'highest|all-time high|best year|peaked|(?:largest|biggest|greatest) (?:value|sum|amount|total|figure|year)|no (?:other )?year had (?:bigger|larger|higher|more)',
    lowest: 'lowest|all-time low|worst year|bottomed out|(?:smallest) (?:value|sum|amount|total|figure)',
    fastest:
      '(?:largest|biggest|sharpest|steepest|fastest|strongest|greatest) (?:annual |yearly )?(?:rise|increase|leap|jump|gain|growth)|(?:grew|rose|grown|risen|growing|rising) (?:the )?(?:fastest|most)(?! slowly)',
    slowest:
      '(?:smallest|slowest|weakest) (?:annual |yearly )?(?:rise|increase|gain|growth)|(?:grew|rose|grown|risen|growing|rising) (?:the )?(?:slowest|least|most slowly)',
    since: 'since',
    record: 'record (?:high|year|level|exports|imports|sales)|(?:a|new) record|all-time high',
    firstTime: 'for the first time|first time ever|never before|never (?:had|has)',
    otherRange:
      'since|in (?:the region|the country|vietnam)|among|of (?:the|all) (?:provinces|sources|reports|targets|plans|estimates|figures|three|two|four|six)|provinces?|nationwide|months?|quarters?|plan|target|estimates?|sources?|reports?',
    met: 'exceeded|beat|beaten|surpassed|overshot|(?:above|over|beyond) (?:the|its) (?:plan|target|goal)|met (?:the|its) (?:plan|target|goal)|was met|were met',
    missed:
      'missed|fell short|fallen short|falls short|short of (?:the |its )?(?:plan|target|goal)|(?:below|under) (?:the|its) (?:plan|target|goal)|undershot',
    metPlan:
      '(?:met|beat|exceeded|surpassed|passed|above) (?:the|its|their)(?: own| \uFFFC)? (?:plan|target|goal)|more than (?:was |had been )?planned',
    missedPlan:
      '(?:missed|undershot|short of|below) (?:the|its|their)(?: own| \uFFFC)? (?:plan|target|goal)|less than (?:was |had been )?planned',
    adverbs: 'also|again|still|even|then|all|have|has|in \\d{4}|themselves|of goods',
    ofMeasure: '_|of|for|in|from|no',
    supposed: 'if|whether|would|could|might|may|had|did|should|expect(?:s|ed)?|hoped?|feared|no|had|aims?|forecast',
    moreThan:
      '(?<!to )(?:(?:higher|larger|greater|bigger|faster) than|more than(?! \\uFFFC))(?! that(?! (?:of|for)))|(?:well |far )?above(?! \\uFFFC)|ahead of',
    lessThan:
      '(?<!to )(?:(?:lower|smaller|slower) than|(?:less|fewer) than(?! \\uFFFC))(?! that(?! (?:of|for)))|more slowly than|(?:well |far )?below(?! \\uFFFC)',
    passed: '(?<!(?:was|were|been|be|being) )(?:exceeded|exceeding|beat|surpassed|passed)(?= (?:the|its|their|a) )',
    fellShort: '(?:fell )?short of|(?<!(?:was|were|been) )missed(?= (?:the|its|their|a) )|undershot',
    more: 'more(?! slowly)|higher|larger|bigger|faster',
    less: 'less|fewer|lower|smaller|slower|more slowly',
    than: 'than',
    newThought: 'but|while|whereas|although|though|because|when|after|before|yet|and|or',
    running:
      '(?:second|third|fourth|fifth) (?:year (?:running|in a row)|(?:consecutive|straight) year)|(?:two|three|four|five) (?:years running|years in a row|consecutive years|straight years)',
    counts: [/second|two/, /third|three/, /fourth|four/, /fifth|five/],
    everyYearSince: String.raw`every year since \d{4}`,
    parts: {
      H1: 'first (?:half|six months)(?! of the plan)',
      H2: 'second half|last six months',
      Q1: 'first quarter',
      Q2: 'second quarter',
      Q3: 'third quarter',
      Q4: 'fourth quarter|last quarter',
      year: 'the whole of(?= \\d{4})',
    },
    besidePart: String.raw`(?:after|since|before|until|than|from|like|despite|without|besides|unlike|beyond)\s+${few}`,
    ofPlace: String.raw`(?<!\p{L})(?:{place})(?:(?:’s)? (?:exports|imports|retail sales|GRDP)(?= (?:came|were|was|rose|fell|reached|grew|totalled))|’s (?:exports|imports) | (?:exported|imported|sold) )`,
    country: 'the country|the whole country',
    planned:
      'plan|plans|planned|target|targets|targeted|aim|aims|aimed|goal|goals|objective|ambition|set|sets|asked|asks|ask|wants?|wanted|intend(?:s|ed)?|hope[ds]?|due|scheduled|forecasts?|expect(?:s|ed)?|project(?:s|ed)|estimated?|outlook|foresees|foresaw|called for|needs?|must|should|mark|bar|or more|make|steadily',
    reached: '(?:reached|hit|totalled|came to|amounted to|was worth|were worth|attained)',
    planIs: String.raw`(?:(?:had )?planned (?:exports|imports|sales) of|(?:the|its) (?:plan|target|goal)(?: for \d{4}| for the year| that year)? (?:was|is|had been|stood at|of))`,
    publishing:
      'reports?|reported|said|says|published|publishes|wrote|writes|according|announced|gave|gives|estimated?|source|article|newspaper|meeting|decided|decision|resolution|approved|expected|forecast|put',
    nothing:
      'no (?:full-year |annual |yearly )?(?:figure|figures|result|number|data)|not (?:been )?found|still open|nothing (?:was )?found',
    empty: '(?:are|is|stay|stays) empty|(?:are|is) left (?:out|empty|blank)',
    dateBefore:
      'january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|end of|since|until|before|after|by|quarter of|half of|sources? of|reports? of|figures? of',
    measures: {
      exports: 'exports',
      imports: 'imports',
      'retail-goods-and-services': 'retail sales',
      'grdp-growth': 'grdp',
    },
  },
  vi: {
    setAside:
      'giá trị tăng thêm|tăng trưởng|gia tăng|mức tăng|tốc độ tăng|đà tăng|nhịp tăng|tỷ lệ tăng|tăng tốc|tăng cường|giảm nghèo|giảm thuế|hạ tầng|hạ lưu|xuất khẩu tăng vì thế|tăng thu|quy mô tăng|lần đầu năm|mức giảm',
    clauses: 'nhưng|còn|trong khi|song|và|tuy|vì|do|khi|sau khi|trước khi|mà|nên|thì',
    up: 'tăng|nhích|vọt lên|phục hồi|hồi phục',
    down: 'giảm|sụt|tụt|hạ còn|hạ(?= (?:khoảng |hơn |gần |còn |xuống )*\uFFFC)|đi xuống',
    towards: 'lên|xuống|còn|từ|về|tới|đến|dưới|trên',
    not: String.raw`(?:không|chưa|chẳng|thay vì|nếu|liệu|có thể|sẽ|chứ không)\s+${few}`,
    highest:
      'cao nhất|đạt đỉnh|lên (?:đến )?đỉnh|tốt nhất|(?:giá trị|trị giá|kim ngạch|con số)(?: [\\p{L}]+){0,2} lớn nhất|(?:chưa|không) năm nào (?:[\\p{L}]+ ){0,3}(?:lớn|cao|nhiều) hơn',
    lowest: 'thấp nhất|chạm đáy|xuống đáy',
    fastest: '(?:bước nhảy|tăng|tăng trưởng) (?:lớn|mạnh|nhanh) nhất',
    slowest: '(?:tăng|tăng trưởng) (?:chậm|ít|yếu) nhất',
    since: 'kể từ(?: năm)?|từ(?: năm)?(?= \\d{4}(?: đến nay| tới nay))',
    record: 'kỷ lục',
    firstTime: 'lần đầu|lần đầu tiên|chưa bao giờ|chưa từng',
    otherRange:
      'kể từ|từ năm|từ sau năm|cả nước|khu vực|vùng|tỉnh, thành|các tỉnh|tháng|quý|nguồn|bản tin|kế hoạch|mục tiêu|ước tính|hai số|các số|trong số|trong các|trong ba|trong hai',
    met: 'vượt|đạt kế hoạch|đạt mục tiêu|đạt chỉ tiêu|hoàn thành kế hoạch',
    missed:
      'hụt|lỡ|không đạt|chưa đạt|không hoàn thành|không tới|chưa tới|thấp hơn (?:kế hoạch|mục tiêu|chỉ tiêu)|dưới (?:kế hoạch|mục tiêu|chỉ tiêu)',
    metPlan: '(?<!(?:không|chưa) )(?:vượt|đạt|hoàn thành|cao hơn)(?: cả)? (?:kế hoạch|mục tiêu|chỉ tiêu)',
    missedPlan:
      '(?:không đạt|chưa đạt|chưa tới|không hoàn thành|lỡ|hụt|dưới|thấp hơn|ít hơn) (?:kế hoạch|mục tiêu|chỉ tiêu)',
    adverbs: 'của tỉnh|của thanh hóa|hàng hóa|năm \\d{4}|cũng|đã|lại|vẫn|tiếp tục',
    ofMeasure: '_|tăng|trưởng|trọng|giá|hoạch|độ|mục tiêu|phần',
    supposed: 'nếu|giá như|giá mà|liệu|có thể|sẽ|không nguồn|hay không|lo|mong|dự báo|dự kiến|muốn',
    moreThan: '(?<!(?:lên|tới) )(?:nhiều|cao|lớn|nhanh|mạnh) hơn',
    lessThan: '(?<!(?:xuống|còn) )(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn',
    passed: '(?<!bị )vượt',
    fellShort: '(?:không|chưa) (?:đạt|bằng|tới)|hụt|dưới',
    more: '(?:nhiều|cao|lớn|nhanh|mạnh) hơn',
    less: '(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn',
    than: 'so với',
    newThought: 'nhưng|còn|trong khi|song|tuy|vì|do|khi|nên|thì|và|rồi|sang|hoặc|hay',
    running: '(?:năm thứ (?:hai|ba|tư|năm)|(?:hai|ba|bốn|năm) năm) (?:liên tiếp|liền)',
    counts: [/hai/, /ba/, /tư|bốn/, /năm (?:năm|liên|liền)/],
    everyYearSince: String.raw`(?:kể )?từ (?:năm )?\d{4}[^.;]{0,20}năm nào`,
    parts: {
      H1: '(?:sáu|6) tháng đầu(?: năm)?|nửa đầu(?: năm)?',
      H2: '(?:sáu|6) tháng cuối(?: năm)?|nửa cuối(?: năm)?',
      Q1: 'quý (?:i|1)',
      Q2: 'quý (?:ii|2)',
      Q3: 'quý (?:iii|3)',
      Q4: 'quý (?:iv|4)',
      year: 'cả năm(?= \\d{4})',
    },
    besidePart: String.raw`(?:sau|trước|từ|đến|trừ|hết|qua|ngoài|hơn|như|dù)\s+${few}`,
    ofPlace: String.raw`(?<!\p{L})(?:(?:{place}) (?:xuất khẩu|nhập khẩu|bán ra)|(?:xuất khẩu|nhập khẩu|bán lẻ) (?:của )?(?:{place})(?!\p{L}))`,
    country: 'cả nước',
    planned:
      'kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|đặt|đề ra|giao|dự kiến|dự báo|ước|nhiệm vụ|định|muốn|nhắm|kỳ vọng|mong|hướng tới|cần|phải|yêu cầu|mốc',
    reached: '(?:đã đạt|đạt được|thu được|đạt)',
    planIs: String.raw`(?:đặt kế hoạch (?:xuất khẩu|nhập khẩu|bán lẻ)|(?:kế hoạch|mục tiêu|chỉ tiêu)(?: (?:của )?(?:cả )?năm(?: \d{4})?)? (?:là|đặt ra là))`,
    publishing:
      'báo cáo|công bố|theo|ghi|viết|nêu|cho biết|bản tin|bài|nguồn|ước|hội nghị|nghị quyết|quyết định|duyệt|dự báo|dự kiến|đưa',
    nothing:
      'không (?:tìm thấy|có|thấy) (?:con )?số(?: liệu)?(?: cả năm)?|chưa có (?:con )?số(?: liệu)?|chưa có kết quả|không nguồn nào (?:nêu|công bố)',
    empty: '(?:để|bỏ) trống',
    dateBefore: String.raw`tháng \d{1,2}|quý \S+|nguồn|bản tin|đầu|cuối|giữa|từ|đến|trước|sau|sang`,
    measures: {
      exports: 'xuất khẩu',
      imports: 'nhập khẩu',
      'retail-goods-and-services': 'bán lẻ',
      'grdp-growth': 'grdp',
    },
  },
};
