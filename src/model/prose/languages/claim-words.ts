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
  /** The largest rise or fall. */
  readonly largestMove: string;
  readonly record: string;
  readonly firstTime: string;
  /** Beside a superlative, where it ranges over something else than the years of the series. */
  readonly otherRange: string;
  readonly met: string;
  readonly missed: string;
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
    clauses: 'but|while|whereas|although|though|because|which|and|when|after|before|as|than|against|since',
    up: 'rose|risen|rises|rising|rise|grew|grown|grows|increased|increases|increasing|increase|climbed|climbs|climb|jumped|gained|expanded|leapt|soared|surged|(?<!made |make |makes |set |took |takes |sets )up(?= (?:by |about |an |estimated |some |around |more than |nearly |over |almost )*\uFFFC)',
    down: 'fell|fallen|falls|falling|fall|dropped|drops|drop|declined|declines|decline|decreased|decreases|decrease|shrank|shrunk|shrinks|contracted|slipped|slid|plunged|tumbled|down(?= (?:by |about |an |estimated |some |around |more than |nearly |over |almost )*\uFFFC)',
    towards: 'to|from|back to|below|above|short',
    not: String.raw`(?:not|never|no|nor|without|instead of|rather than|didn’t|if|whether|would|could|might|may|neither)\s+${few}`,
    highest: 'highest|all-time high|best year',
    lowest: 'lowest|all-time low|worst year',
    largestMove:
      '(?:largest|biggest|sharpest|steepest|fastest|strongest|greatest) (?:annual |yearly )?(?:rise|increase|leap|jump|gain|growth|fall|drop|decline)',
    record: 'record (?:high|year|level|exports|imports|sales)|(?:a|new) record|all-time high',
    firstTime: 'for the first time|first time ever',
    otherRange:
      'since|in (?:the region|the country|vietnam)|among|of (?:the|all) (?:provinces|sources|reports|targets|plans|estimates|figures|three|two|four|six)|provinces?|nationwide|months?|quarters?|plan|target|estimates?|sources?|reports?',
    met: 'exceeded|beat|beaten|surpassed|overshot|(?:above|over|beyond) (?:the|its) (?:plan|target|goal)|met (?:the|its) (?:plan|target|goal)|was met|were met',
    missed:
      'missed|fell short|fallen short|falls short|short of (?:the |its )?(?:plan|target|goal)|(?:below|under) (?:the|its) (?:plan|target|goal)|undershot',
    planned:
      'plan|plans|planned|target|targets|targeted|aim|aims|aimed|goal|goals|objective|ambition|set|sets|asked|asks|ask|wants?|wanted|intend(?:s|ed)?|hope[ds]?|due|scheduled|forecasts?|expect(?:s|ed)?|project(?:s|ed)|estimated?|outlook|foresees|foresaw|called for|needs?|must|should|mark|bar|or more|make|steadily',
    reached: '(?:reached|hit|totalled|came to|amounted to|was worth|were worth|attained)',
    planIs: String.raw`(?:the|its) (?:plan|target|goal)(?: for \d{4}| for the year| that year)? (?:was|is|had been|stood at|of)`,
    publishing:
      'reports?|reported|said|says|published|publishes|wrote|writes|according|announced|gave|gives|estimated?|source|article|newspaper|meeting|decided|decision|resolution|approved|expected|forecast|put',
    nothing:
      'no (?:full-year |annual |yearly )?(?:figure|figures|result|number|data)|not (?:been )?found|still open|nothing (?:was )?found',
    dateBefore:
      'january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|end of|since|until|before|after|by|quarter of|half of|sources? of|reports? of|figures? of',
    measures: { exports: 'exports', imports: 'imports' },
  },
  vi: {
    setAside:
      'giá trị tăng thêm|tăng trưởng|gia tăng|mức tăng|tốc độ tăng|đà tăng|nhịp tăng|tỷ lệ tăng|tăng tốc|tăng cường|giảm nghèo|giảm thuế|hạ tầng|hạ lưu|xuất khẩu tăng vì thế|tăng thu|quy mô tăng|lần đầu năm|mức giảm',
    clauses: 'nhưng|còn|trong khi|song|và|tuy|vì|do|khi|sau khi|trước khi|so với|mà|nên|thì',
    up: 'tăng|nhích|vọt lên',
    down: 'giảm|sụt|tụt|hạ(?= (?:khoảng |hơn |gần |còn |xuống )*\uFFFC)|đi xuống',
    towards: 'lên|xuống|còn|từ|về|tới|đến|dưới|trên',
    not: String.raw`(?:không|chưa|chẳng|thay vì|nếu|liệu|có thể|sẽ|chứ không)\s+${few}`,
    highest: 'cao nhất',
    lowest: 'thấp nhất',
    largestMove: '(?:bước nhảy|tăng|giảm) (?:lớn|mạnh|nhanh|sâu) nhất',
    record: 'kỷ lục',
    firstTime: 'lần đầu|lần đầu tiên',
    otherRange:
      'kể từ|từ năm|cả nước|khu vực|vùng|tỉnh, thành|các tỉnh|tháng|quý|nguồn|bản tin|kế hoạch|mục tiêu|ước tính|hai số|các số|trong số|trong các|trong ba|trong hai',
    met: 'vượt|đạt kế hoạch|đạt mục tiêu|đạt chỉ tiêu|hoàn thành kế hoạch',
    missed:
      'hụt|lỡ|không đạt|chưa đạt|không hoàn thành|không tới|chưa tới|thấp hơn (?:kế hoạch|mục tiêu|chỉ tiêu)|dưới (?:kế hoạch|mục tiêu|chỉ tiêu)',
    planned:
      'kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|đặt|đề ra|giao|dự kiến|dự báo|ước|nhiệm vụ|định|muốn|nhắm|kỳ vọng|mong|hướng tới|cần|phải|yêu cầu|mốc',
    reached: '(?:đã đạt|đạt được|thu được|đạt)',
    planIs: String.raw`(?:kế hoạch|mục tiêu|chỉ tiêu)(?: (?:của )?(?:cả )?năm(?: \d{4})?)? (?:là|đặt ra là)`,
    publishing:
      'báo cáo|công bố|theo|ghi|viết|nêu|cho biết|bản tin|bài|nguồn|ước|hội nghị|nghị quyết|quyết định|duyệt|dự báo|dự kiến|đưa',
    nothing:
      'không (?:tìm thấy|có|thấy) (?:con )?số(?: liệu)?(?: cả năm)?|chưa có (?:con )?số(?: liệu)?|chưa có kết quả|không nguồn nào (?:nêu|công bố)',
    dateBefore: String.raw`tháng \d{1,2}|quý \S+|nguồn|bản tin|đầu|cuối|giữa|từ|đến|trước|sau|sang`,
    measures: { exports: 'xuất khẩu', imports: 'nhập khẩu' },
  },
};
