import type { Localized } from '../locales.ts';

interface ColumnWords {
  readonly title: Localized;
  readonly description: Localized;
}

const words = (vi: string, viText: string, en: string, enText: string): ColumnWords => ({
  title: { vi, en },
  description: { vi: viText, en: enText },
});

/** What the columns of the data files hold; shown on the data page and written into the data package. Keys are column ids. */
export const columnWords = {
  id: words('Mã', 'Mã riêng của dòng, không đổi; cũng là mã trên trang web.', 'Id', 'The row’s own lasting id, the same on the site.'),
  indicator: words('Chỉ tiêu', 'Mã của chỉ tiêu, có trong indicators.csv.', 'Indicator', 'Id of the indicator, listed in indicators.csv.'),
  indicator_vi: words('Tên chỉ tiêu', 'Tên chỉ tiêu bằng tiếng Việt.', 'Indicator name in Vietnamese', 'Name of the indicator in Vietnamese.'),
  indicator_en: words('Tên chỉ tiêu tiếng Anh', 'Tên chỉ tiêu bằng tiếng Anh.', 'Indicator name', 'Name of the indicator in English.'),
  period: words(
    'Kỳ',
    'Thời gian mà con số nói tới: 2021 là cả năm, 2021-H1 nửa năm, 2021-Q1 quý, 2021-M09 tháng, 2021-YTD9 chín tháng đầu năm, 2021/2025 nhiều năm.',
    'Period',
    'The time the value is for: 2021 a year, 2021-H1 a half, 2021-Q1 a quarter, 2021-M09 a month, 2021-YTD9 its first nine months, 2021/2025 several years.',
  ),
  period_start: words('Ngày đầu kỳ', 'Ngày đầu tiên của kỳ.', 'Start of the period', 'First day of the period.'),
  period_end: words('Ngày cuối kỳ', 'Ngày cuối cùng của kỳ.', 'End of the period', 'Last day of the period.'),
  status: words(
    'Trạng thái',
    'Nguồn nói gì về con số: target mục tiêu, forecast dự báo trước khi hết kỳ, estimate ước tính, reported đã đạt, provisional sơ bộ, final chính thức.',
    'Status',
    'What the source says of the value: target, forecast (before the period ended), estimate, reported as reached, provisional or final official statistics.',
  ),
  role: words('Vai trò', 'target mục tiêu, forecast dự báo, outcome kết quả.', 'Role', 'Whether the value is a target, a forecast or an outcome.'),
  used: words(
    'Được dùng',
    'true nếu trang này dùng con số ấy cho chỉ tiêu, kỳ và vai trò đó; mỗi bộ ba chỉ có một số được dùng.',
    'Used',
    'true if the site uses this report for its indicator, period and role; one report at most is used for each.',
  ),
  qualifier: words(
    'Cách nói',
    'Nguồn nói chắc đến đâu: exact đúng số, about khoảng, nearly gần, more-than hơn, at-least từ số đó trở lên, range trong khoảng.',
    'Qualifier',
    'How firmly the source puts it: exact, about, nearly, more-than, at-least, or range.',
  ),
  value: words(
    'Giá trị',
    'Con số đúng như nguồn in, giữ nguyên số chữ số thập phân, dấu chấm thập phân, không ngăn hàng nghìn.',
    'Value',
    'The number as the source prints it, every decimal kept, with a decimal point and no thousands separators.',
  ),
  upper: words('Giá trị trên', 'Đầu trên của khoảng, chỉ có khi qualifier là range.', 'Upper value', 'Upper end of a range; only where the qualifier is range.'),
  unit: words('Đơn vị', 'Đơn vị của value, upper và precision.', 'Unit', 'Unit of value, upper and precision.'),
  precision: words(
    'Bước làm tròn',
    'Con số được làm tròn tới bước này, tính theo unit. Để trống: một đơn vị của chữ số cuối cùng được in.',
    'Rounding step',
    'The step to which the value is rounded, in its unit. Empty: one unit of the last printed digit.',
  ),
  numeric_value: words(
    'Giá trị để tính',
    'Giá trị đổi sang numeric_unit, đơn vị chung của cả chỉ tiêu. Để trống khi nguồn cho một khoảng.',
    'Value for computing',
    'The value in numeric_unit, the one unit of the whole indicator. Empty where the source gives a range.',
  ),
  numeric_unit: words('Đơn vị để tính', 'Đơn vị của numeric_value, low và high.', 'Unit for computing', 'Unit of numeric_value, low and high.'),
  low: words(
    'Cận dưới',
    'Giá trị thật không nhỏ hơn số này nếu nguồn làm tròn đúng. Để trống: không có cận.',
    'Lower bound',
    'The true value is not below this if the source rounded correctly. Empty: no bound.',
  ),
  high: words(
    'Cận trên',
    'Giá trị thật không lớn hơn số này nếu nguồn làm tròn đúng. Để trống: không có cận.',
    'Upper bound',
    'The true value is not above this if the source rounded correctly. Empty: no bound.',
  ),
  growth: words('Tăng trưởng', 'Mức tăng so với cùng kỳ năm trước, tính bằng %, nguồn in kèm.', 'Growth', 'Percent change on the same period a year before, as the source prints it.'),
  share_of_plan: words('So với kế hoạch', 'Tỷ lệ so với kế hoạch, tính bằng %, nguồn in kèm.', 'Share of plan', 'Percent of the plan, as the source prints it.'),
  chosen_reason: words(
    'Lý do chọn',
    'Vì sao trang dùng con số này khi có nhiều bản tin cho cùng kỳ: latest mới nhất, most-precise in nhiều chữ số nhất, nearest-to-origin gần nơi công bố nhất, starting-report bài báo khởi đầu, consistent khớp với chuỗi, see-note xem ghi chú.',
    'Reason for the choice',
    'Why the site uses this report where several exist: latest, most-precise, nearest-to-origin, starting-report, consistent with the series, or see-note.',
  ),
  note_vi: words('Ghi chú', 'Điều cần biết về con số này, bằng tiếng Việt.', 'Note in Vietnamese', 'What to know about this report, in Vietnamese.'),
  note_en: words('Ghi chú tiếng Anh', 'Điều cần biết về con số này, bằng tiếng Anh.', 'Note', 'What to know about this report, in English.'),
  source_id: words('Mã nguồn', 'Mã của nguồn in con số, có trong sources.csv.', 'Source id', 'Id of the source that prints the value, listed in sources.csv.'),
  source_publisher: words('Nơi đăng', 'Cơ quan hay tòa báo đăng nguồn.', 'Publisher', 'Who published the source.'),
  source_title: words('Tên bài', 'Tên bài như nguồn in.', 'Source title', 'Title of the source as printed.'),
  source_date: words('Ngày đăng', 'Ngày đăng, chính xác tới mức biết được: năm, tháng hoặc ngày.', 'Source date', 'Date of the source, as precise as it is known: year, month or day.'),
  source_url: words('Địa chỉ nguồn', 'Địa chỉ web của nguồn.', 'Source address', 'Web address of the source.'),
  name_vi: words('Tên', 'Tên bằng tiếng Việt.', 'Name in Vietnamese', 'Name in Vietnamese.'),
  name_en: words('Tên tiếng Anh', 'Tên bằng tiếng Anh.', 'Name', 'Name in English.'),
  definition_vi: words('Định nghĩa', 'Con số tính những gì, bằng tiếng Việt.', 'Definition in Vietnamese', 'What exactly is counted, in Vietnamese.'),
  definition_en: words('Định nghĩa tiếng Anh', 'Con số tính những gì, bằng tiếng Anh.', 'Definition', 'What exactly is counted, in English.'),
  indicator_unit: words('Đơn vị', 'Đơn vị chung của chỉ tiêu, cũng là numeric_unit.', 'Unit', 'The one unit of the indicator, which is also numeric_unit.'),
  measure: words(
    'Loại số',
    'flow cộng dồn trong năm, level là mức tại một thời điểm, growth tốc độ tăng, share tỷ trọng, rank thứ hạng.',
    'Measure',
    'flow adds up over a year, level is a state at a date, growth a percent change on the year before, share a part of a whole, rank a place in a ranking.',
  ),
  scope: words('Phạm vi', 'province tỉnh, refinery nhà máy lọc dầu, region vùng, nation cả nước.', 'Scope', 'Whom the number is about: province, refinery, region or nation.'),
  price_base: words(
    'Giá',
    'constant-2010 giá so sánh năm 2010, current giá hiện hành, not-stated nguồn không nói; để trống nếu không tính bằng tiền.',
    'Price base',
    'constant-2010 prices, current prices, or not-stated by the sources; empty where prices play no part.',
  ),
  breaks: words('Đổi cách tính sau', 'Sau những năm này chuỗi số theo cách tính khác, cách nhau bằng dấu chấm phẩy.', 'Breaks after', 'After these years the series follows another definition, separated by semicolons.'),
  reports: words('Số bản tin', 'Có bao nhiêu giá trị được ghi.', 'Reports', 'How many reports of values there are.'),
  page_vi: words('Trang tiếng Việt', 'Địa chỉ trang tiếng Việt.', 'Page in Vietnamese', 'Address of the Vietnamese page.'),
  page_en: words('Trang tiếng Anh', 'Địa chỉ trang tiếng Anh.', 'Page in English', 'Address of the English page.'),
  publisher: words('Nơi đăng', 'Cơ quan hay tòa báo đăng nguồn.', 'Publisher', 'Who published the source.'),
  title: words('Tên bài', 'Tên bài như nguồn in, bằng ngôn ngữ của nguồn.', 'Title', 'Title as printed, in the source’s own language.'),
  title_basis: words(
    'Tên bài từ đâu',
    'printed do nguồn in, from-address dựng lại từ địa chỉ, described mô tả trang khi chưa đọc được tên, translated dịch lại.',
    'Basis of the title',
    'printed by the source, rebuilt from-address, described where the title was not read, or translated.',
  ),
  date: words('Ngày đăng', 'Ngày đăng, chính xác tới mức biết được: năm, tháng hoặc ngày.', 'Date', 'Date of publication, as precise as it is known: year, month or day.'),
  date_basis: words('Ngày từ đâu', 'printed do nguồn in, from-address lấy từ địa chỉ, from-text là ngày sự kiện nêu trong bài.', 'Basis of the date', 'printed by the source, taken from-address, or from-text: the day of the event it reports.'),
  language: words('Ngôn ngữ', 'vi tiếng Việt, en tiếng Anh.', 'Language', 'vi Vietnamese, en English.'),
  url: words('Địa chỉ', 'Địa chỉ web của nguồn.', 'Address', 'Web address of the source.'),
} as const satisfies Readonly<Record<string, ColumnWords>>;

export type ColumnId = keyof typeof columnWords;
