/** A sentence in each language; `{0}` and `{1}` are numbers of the article's own series. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** Plain filler in both languages, with the length and the density of numbers of a real article. */
export const sentences: readonly Sentence[] = [
  {
    vi: 'Theo bản tin của nguồn, giá trị đạt {0}, cao hơn mức {1} ghi nhận trong lần công bố trước đó.',
    en: 'According to the source the value reached {0}, above the level of {1} recorded in the earlier publication.',
  },
  {
    vi: 'Các nhà máy ở khu kinh tế chạy đều suốt mùa khô nên đơn hàng được giao đúng hẹn và kho không bị dồn.',
    en: 'The factories in the economic zone ran steadily through the dry season, so orders left on time and stocks stayed low.',
  },
  {
    vi: 'Người đọc có thể mở bảng ngay dưới hình, đối chiếu từng kỳ và lần theo nguồn để biết con số từ đâu ra.',
    en: 'Readers can open the table right below the picture, compare every period and follow the source to see where a number comes from.',
  },
  {
    vi: 'Mức {0} đứng gần giữa chuỗi số, còn {1} là giá trị của một kỳ mà thị trường mua hàng chậm lại.',
    en: 'The level of {0} stands near the middle of the series, while {1} belongs to a period in which buyers held back.',
  },
  {
    vi: 'Doanh nghiệp nhỏ nói rằng cước vận tải và thời gian chờ ở cảng ảnh hưởng tới họ nhiều hơn là giá nguyên liệu.',
    en: 'Small firms say that freight costs and waiting at the port matter more to them than the price of materials.',
  },
  {
    vi: 'Chưa có nguồn nào tách phần tăng do giá và phần tăng do lượng, nên bài này không suy đoán thêm.',
    en: 'No source separates the part that is due to prices from the part that is due to volume, and this article does not guess.',
  },
];

export const headings: readonly Sentence[] = [
  { vi: 'Con số cả năm', en: 'The figures of the year' },
  { vi: 'Nhìn qua từng nửa năm', en: 'Half a year at a time' },
  { vi: 'Những tháng đầu năm', en: 'How the years began' },
  { vi: 'Trước khi năm khép lại', en: 'Before the year closed' },
  { vi: 'Điều còn chưa biết', en: 'What is not known yet' },
];
