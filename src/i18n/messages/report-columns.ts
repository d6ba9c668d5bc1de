import type { Locale } from '../locales.ts';

/** Title and description of the columns of the files of reports. */
export const reportColumnWords = {
  vi: {
    id: ['Mã', 'Mã riêng của dòng, không đổi; cũng là mã trên trang web.'],
    indicator: ['Chỉ tiêu', 'Mã của chỉ tiêu, có trong indicators.csv.'],
    period: [
      'Kỳ',
      'Thời gian mà con số nói tới: 2021 là cả năm, 2021-H1 nửa năm, 2021-Q1 quý, 2021-M09 tháng, 2021-YTD9 chín tháng đầu năm, 2021/2025 nhiều năm.',
    ],
    period_start: ['Ngày đầu kỳ', 'Ngày đầu tiên của kỳ.'],
    period_end: ['Ngày cuối kỳ', 'Ngày cuối cùng của kỳ.'],
    status: [
      'Trạng thái',
      'Nguồn nói gì về con số: target mục tiêu, forecast dự báo trước khi hết kỳ, estimate ước tính, reported đã công bố (nguồn viết là đạt), provisional sơ bộ, final chính thức.',
    ],
    role: ['Vai trò', 'target mục tiêu, forecast dự báo, outcome kết quả.'],
    used: [
      'Được dùng',
      'true nếu trang này dùng con số ấy cho chỉ tiêu, kỳ và vai trò đó; mỗi bộ ba chỉ có một số được dùng.',
    ],
    qualifier: [
      'Cách nói',
      'Nguồn nói chắc đến đâu: exact đúng số, about khoảng, nearly gần, more-than hơn, at-least từ số đó trở lên, range trong khoảng.',
    ],
    value: [
      'Giá trị',
      'Con số đúng như nguồn ghi, giữ nguyên số chữ số thập phân, dấu chấm thập phân, không ngăn hàng nghìn.',
    ],
    upper: ['Giá trị trên', 'Đầu trên của khoảng, chỉ có khi qualifier là range.'],
    unit: ['Đơn vị', 'Đơn vị của value, upper và precision.'],
    precision: [
      'Bước làm tròn',
      'Con số được làm tròn tới bước này, tính theo unit. Để trống: một đơn vị của chữ số cuối cùng.',
    ],
    numeric_value: [
      'Giá trị để tính',
      'Giá trị đổi sang numeric_unit, đơn vị chung của cả chỉ tiêu. Để trống khi nguồn cho một khoảng.',
    ],
    numeric_unit: ['Đơn vị để tính', 'Đơn vị của numeric_value, low và high.'],
    low: ['Cận dưới', 'Giá trị thật không nhỏ hơn số này nếu nguồn làm tròn đúng. Để trống: không có cận.'],
    high: ['Cận trên', 'Giá trị thật không lớn hơn số này nếu nguồn làm tròn đúng. Để trống: không có cận.'],
    growth: ['Tăng trưởng', 'Mức tăng so với cùng kỳ năm trước, tính bằng %, nguồn ghi kèm.'],
    share_of_plan: ['So với kế hoạch', 'Tỷ lệ so với kế hoạch, tính bằng %, nguồn ghi kèm.'],
    chosen_reason: [
      'Lý do chọn',
      'Vì sao trang dùng con số này khi có nhiều nguồn cho cùng kỳ: latest mới nhất, most-precise số chi tiết nhất, nearest-to-origin gần nguồn gốc nhất, starting-report bài báo khởi đầu, consistent khớp với chuỗi, see-note xem ghi chú.',
    ],
    source_id: ['Mã nguồn', 'Mã của nguồn nêu con số, có trong sources.csv.'],
    source_publisher: ['Nơi đăng', 'Cơ quan hay tòa báo đăng nguồn.'],
    source_title: ['Tên bài', 'Tên bài đúng như nguồn.'],
    source_date: ['Ngày đăng', 'Ngày đăng, chính xác tới mức biết được: năm, tháng hoặc ngày.'],
    source_url: ['Địa chỉ nguồn', 'Địa chỉ web của nguồn.'],
    place: ['Nơi', 'Mã của nơi mà con số nói tới, có trong places.csv.'],
    target_kind: [
      'Loại mục tiêu',
      'raised nâng lên trong năm, five-year của kế hoạch năm năm, scenario kịch bản; để trống nếu là kế hoạch năm.',
    ],
    superseded_by: ['Được thay bằng', 'Mã của dòng thay cho dòng này; dòng bị thay không dùng vào đâu nữa.'],
  },
  en: {
    id: ['Id', 'The row’s own lasting id, the same on the site.'],
    indicator: ['Indicator', 'Id of the indicator, listed in indicators.csv.'],
    period: [
      'Period',
      'The time the value is for: 2021 a year, 2021-H1 a half, 2021-Q1 a quarter, 2021-M09 a month, 2021-YTD9 its first nine months, 2021/2025 several years.',
    ],
    period_start: ['Start of the period', 'First day of the period.'],
    period_end: ['End of the period', 'Last day of the period.'],
    status: [
      'Status',
      'What the source says of the value: target, forecast (before the period ended), estimate, reported as reached, provisional or final official statistics.',
    ],
    role: ['Role', 'Whether the value is a target, a forecast or an outcome.'],
    used: [
      'Used',
      'true if the site uses this report for its indicator, period and role; one report at most is used for each.',
    ],
    qualifier: ['Qualifier', 'How firmly the source puts it: exact, about, nearly, more-than, at-least, or range.'],
    value: [
      'Value',
      'The number as the source gives it, every decimal kept, with a decimal point and no thousands separators.',
    ],
    upper: ['Upper value', 'Upper end of a range; only where the qualifier is range.'],
    unit: ['Unit', 'Unit of value, upper and precision.'],
    precision: [
      'Rounding step',
      'The step to which the value is rounded, in its unit. Empty: one unit of the last digit given.',
    ],
    numeric_value: [
      'Value for computing',
      'The value in numeric_unit, the one unit of the whole indicator. Empty where the source gives a range.',
    ],
    numeric_unit: ['Unit for computing', 'Unit of numeric_value, low and high.'],
    low: ['Lower bound', 'The true value is not below this if the source rounded correctly. Empty: no bound.'],
    high: ['Upper bound', 'The true value is not above this if the source rounded correctly. Empty: no bound.'],
    growth: ['Growth', 'Percent change on the same period a year before, as the source gives it.'],
    share_of_plan: ['Share of plan', 'Percent of the plan, as the source gives it.'],
    chosen_reason: [
      'Reason for the choice',
      'Why the site uses this report where several exist: latest, most-precise, nearest-to-origin, starting-report, consistent with the series, or see-note.',
    ],
    source_id: ['Source id', 'Id of the source that gives the value, listed in sources.csv.'],
    source_publisher: ['Publisher', 'Who published the source.'],
    source_title: ['Source title', 'Title as the source has it.'],
    source_date: ['Source date', 'Date of the source, as precise as it is known: year, month or day.'],
    source_url: ['Source address', 'Web address of the source.'],
    place: ['Place', 'Id of the place that the value is about, listed in places.csv.'],
    target_kind: [
      'Kind of target',
      'raised during the year, five-year plan, or one scenario of several; empty for the plan of the year.',
    ],
    superseded_by: ['Replaced by', 'Id of the report that replaces this one, which then counts nowhere else.'],
  },
} as const satisfies Record<Locale, unknown>;
