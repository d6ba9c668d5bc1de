import type { Locale } from '../locales.ts';

/** Title and description of the columns of the lists of indicators and of sources that files of reports do not have. `{codes}` are those of the languages. */
export const listColumnWords = {
  vi: {
    indicator_unit: ['Đơn vị', 'Đơn vị chung của chỉ tiêu, cũng là numeric_unit.'],
    measure: [
      'Loại số',
      'flow cộng dồn trong năm, level là mức tại một thời điểm, growth tốc độ tăng, share tỷ trọng, rank thứ hạng.',
    ],
    scope: ['Phạm vi', 'province tỉnh, refinery nhà máy lọc dầu, region vùng, nation cả nước.'],
    price_base: [
      'Giá',
      'constant-2010 giá so sánh năm 2010, current giá hiện hành, not-stated nguồn không nói; để trống nếu không tính bằng tiền.',
    ],
    breaks: ['Đổi cách tính sau', 'Sau những năm này chuỗi số theo cách tính khác, cách nhau bằng dấu chấm phẩy.'],
    reports: ['Số bản tin', 'Có bao nhiêu giá trị được ghi.'],
    publisher: ['Nơi đăng', 'Cơ quan hay tòa báo đăng nguồn.'],
    title: ['Tên bài', 'Tên bài như nguồn in, bằng ngôn ngữ của nguồn.'],
    title_basis: [
      'Tên bài từ đâu',
      'printed do nguồn in, from-address dựng lại từ địa chỉ, described mô tả trang khi chưa đọc được tên, translated dịch lại.',
    ],
    date: ['Ngày đăng', 'Ngày đăng, chính xác tới mức biết được: năm, tháng hoặc ngày.'],
    date_basis: [
      'Ngày từ đâu',
      'printed do nguồn in, from-address lấy từ địa chỉ, from-text là ngày sự kiện nêu trong bài.',
    ],
    language: ['Ngôn ngữ', '{codes}.'],
    url: ['Địa chỉ', 'Địa chỉ web của nguồn.'],
    source_kind: [
      'Loại nguồn',
      'law văn bản pháp luật, statistics-office cơ quan thống kê, government cơ quan nhà nước, press báo chí, company doanh nghiệp, international tổ chức quốc tế, reference sách và trang tra cứu.',
    ],
    place_kind: ['Loại nơi', 'province tỉnh, thành; country cả nước; region vùng.'],
    until: ['Tồn tại đến', 'Ngày nhập vào nơi khác; để trống nếu vẫn còn.'],
    grew_on: ['Mở rộng từ', 'Ngày nhận thêm nơi khác; số trước và sau ngày ấy nói về hai địa bàn.'],
    region: ['Vùng', 'Mã của vùng chứa nơi này.'],
  },
  en: {
    indicator_unit: ['Unit', 'The one unit of the indicator, which is also numeric_unit.'],
    measure: [
      'Measure',
      'flow adds up over a year, level is a state at a date, growth a percent change on the year before, share a part of a whole, rank a place in a ranking.',
    ],
    scope: ['Scope', 'Whom the number is about: province, refinery, region or nation.'],
    price_base: [
      'Price base',
      'constant-2010 prices, current prices, or not-stated by the sources; empty where prices play no part.',
    ],
    breaks: ['Breaks after', 'After these years the series follows another definition, separated by semicolons.'],
    reports: ['Reports', 'How many reports of values there are.'],
    publisher: ['Publisher', 'Who published the source.'],
    title: ['Title', 'Title as printed, in the source’s own language.'],
    title_basis: [
      'Basis of the title',
      'printed by the source, rebuilt from-address, described where the title was not read, or translated.',
    ],
    date: ['Date', 'Date of publication, as precise as it is known: year, month or day.'],
    date_basis: [
      'Basis of the date',
      'printed by the source, taken from-address, or from-text: the day of the event it reports.',
    ],
    language: ['Language', '{codes}.'],
    url: ['Address', 'Web address of the source.'],
    source_kind: [
      'Kind of source',
      'law, statistics-office, government, press, company, international body, or reference work.',
    ],
    place_kind: ['Kind of place', 'province (cities of that rank too), country or region.'],
    until: ['Existed until', 'The day on which another place took it in; empty if it still exists.'],
    grew_on: ['Grew on', 'The day on which it took in others: values before and after are about two areas.'],
    region: ['Region', 'Id of the region that it belongs to.'],
  },
} as const satisfies Record<Locale, unknown>;
