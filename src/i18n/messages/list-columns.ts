import { words, type ColumnWords } from './column-words.ts';

/** Columns of the lists of indicators and of sources that files of reports do not have. */
export const listColumnWords = {
  name_vi: words('Tên', 'Tên bằng tiếng Việt.', 'Name in Vietnamese', 'Name in Vietnamese.'),
  name_en: words('Tên tiếng Anh', 'Tên bằng tiếng Anh.', 'Name', 'Name in English.'),
  definition_vi: words(
    'Định nghĩa',
    'Con số tính những gì, bằng tiếng Việt.',
    'Definition in Vietnamese',
    'What exactly is counted, in Vietnamese.',
  ),
  definition_en: words(
    'Định nghĩa tiếng Anh',
    'Con số tính những gì, bằng tiếng Anh.',
    'Definition',
    'What exactly is counted, in English.',
  ),
  indicator_unit: words(
    'Đơn vị',
    'Đơn vị chung của chỉ tiêu, cũng là numeric_unit.',
    'Unit',
    'The one unit of the indicator, which is also numeric_unit.',
  ),
  measure: words(
    'Loại số',
    'flow cộng dồn trong năm, level là mức tại một thời điểm, growth tốc độ tăng, share tỷ trọng, rank thứ hạng.',
    'Measure',
    'flow adds up over a year, level is a state at a date, growth a percent change on the year before, share a part of a whole, rank a place in a ranking.',
  ),
  scope: words(
    'Phạm vi',
    'province tỉnh, refinery nhà máy lọc dầu, region vùng, nation cả nước.',
    'Scope',
    'Whom the number is about: province, refinery, region or nation.',
  ),
  price_base: words(
    'Giá',
    'constant-2010 giá so sánh năm 2010, current giá hiện hành, not-stated nguồn không nói; để trống nếu không tính bằng tiền.',
    'Price base',
    'constant-2010 prices, current prices, or not-stated by the sources; empty where prices play no part.',
  ),
  breaks: words(
    'Đổi cách tính sau',
    'Sau những năm này chuỗi số theo cách tính khác, cách nhau bằng dấu chấm phẩy.',
    'Breaks after',
    'After these years the series follows another definition, separated by semicolons.',
  ),
  reports: words('Số bản tin', 'Có bao nhiêu giá trị được ghi.', 'Reports', 'How many reports of values there are.'),
  page_vi: words(
    'Trang tiếng Việt',
    'Địa chỉ trang tiếng Việt.',
    'Page in Vietnamese',
    'Address of the Vietnamese page.',
  ),
  page_en: words('Trang tiếng Anh', 'Địa chỉ trang tiếng Anh.', 'Page in English', 'Address of the English page.'),
  publisher: words('Nơi đăng', 'Cơ quan hay tòa báo đăng nguồn.', 'Publisher', 'Who published the source.'),
  publisher_note_vi: words(
    'Về nơi đăng',
    'Điều tên nơi đăng chưa nói, bằng tiếng Việt: đăng lại của ai, dẫn ai.',
    'On the publisher, in Vietnamese',
    'What the name of the publisher does not say, in Vietnamese: whose text it reprints, whom it cites.',
  ),
  publisher_note_en: words(
    'Về nơi đăng, tiếng Anh',
    'Điều tên nơi đăng chưa nói, bằng tiếng Anh: đăng lại của ai, dẫn ai.',
    'On the publisher',
    'What the name of the publisher does not say, in English: whose text it reprints, whom it cites.',
  ),
  title: words(
    'Tên bài',
    'Tên bài như nguồn in, bằng ngôn ngữ của nguồn.',
    'Title',
    'Title as printed, in the source’s own language.',
  ),
  title_basis: words(
    'Tên bài từ đâu',
    'printed do nguồn in, from-address dựng lại từ địa chỉ, described mô tả trang khi chưa đọc được tên, translated dịch lại.',
    'Basis of the title',
    'printed by the source, rebuilt from-address, described where the title was not read, or translated.',
  ),
  date: words(
    'Ngày đăng',
    'Ngày đăng, chính xác tới mức biết được: năm, tháng hoặc ngày.',
    'Date',
    'Date of publication, as precise as it is known: year, month or day.',
  ),
  date_basis: words(
    'Ngày từ đâu',
    'printed do nguồn in, from-address lấy từ địa chỉ, from-text là ngày sự kiện nêu trong bài.',
    'Basis of the date',
    'printed by the source, taken from-address, or from-text: the day of the event it reports.',
  ),
  language: words('Ngôn ngữ', 'vi tiếng Việt, en tiếng Anh.', 'Language', 'vi Vietnamese, en English.'),
  url: words('Địa chỉ', 'Địa chỉ web của nguồn.', 'Address', 'Web address of the source.'),
} as const satisfies Readonly<Record<string, ColumnWords>>;
