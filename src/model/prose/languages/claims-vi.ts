import type { ClaimWords } from './claim-words.ts';

const few = String.raw`(?:[\p{L}’'-]+\s+){0,3}`;

/** Another year, or what was measured in it. */
const ofYear =
  '(?:(?:so với|mức|số|con số|của|hồi|ở) )*(?:@+|(?:toàn )?tỉnh(?= ?[,.;]|$)|cả nước|(?:năm )?(?:\\d{4}|(?<=năm )(?:trước|ngoái|liền trước)))';

export const claimsVi: ClaimWords = {
  locale: 'vi',
  setAside:
    'giá trị tăng thêm|tăng trưởng(?! âm)|gia tăng|mức tăng|tốc độ tăng|đà tăng|nhịp tăng|tỷ lệ tăng|tăng tốc|tăng cường|(?:khoảng cách|chênh lệch|mức chênh) \\p{L}+ nhất|giảm nghèo|giảm thuế|hạ tầng|hạ lưu|xuất khẩu tăng vì thế|tăng thu|quy mô tăng|lần đầu năm|mức giảm',
  clauses:
    'nhưng|(?<!(?:giảm|sụt|tụt|rơi|xuống|hạ|dốc|lùi|chỉ|vẫn|lại) )còn(?!\\s+(?:chỉ |khoảng |gần |hơn |dưới )*\uFFFC)|trong khi|song|và|tuy|vì|do|khi|sau khi|trước khi|mà|nên|thì',
  beside: 'trong khi|tuy|dù|mặc dù',
  up: 'tăng|đi lên|nới rộng|doãng|giãn ra|nhích|vọt lên|phục hồi|hồi phục|leo(?: lên)?(?! thang)|vươn lên|bước tiến|(?:nhiều|cao|lớn|khá|tốt) hơn(?= (?:hẳn )?năm (?:trước|ngoái))',
  down: 'suy giảm|hẹp lại|tăng trưởng âm|khép lại|thu hẹp|giảm|sụt|tụt|lao dốc|đi lùi|thụt lùi|bước lùi|mất đi|rơi(?= xuống)|(?:ít|thấp|nhỏ|kém) hơn(?= (?:hẳn )?năm (?:trước|ngoái))|hạ(?= (?:khoảng |hơn |gần |còn |xuống |ước |chỉ )*\uFFFC)|đi xuống',
  towards: 'lên|xuống|còn|từ|về|tới|đến|dưới|trên',
  from: 'từ',
  not: String.raw`(?:không|chưa|chẳng|thay vì|nếu|liệu|có thể|sẽ|chứ không)\s+${few}`,
  highest:
    'cao (?:nhất|thứ (?:hai|nhì|ba|tư))|(?:nhiều|lớn|dài) (?:nhất|thứ (?:hai|nhì|ba|tư))(?= (?:là |vào |trong |của |ở |là của |hồi )*(?:năm )?\\d{4})|(?<=(?:thanh|cột)(?: \\p{L}+){0,2} )(?:dài|cao) nhất|cao chưa từng có|đạt đỉnh|đỉnh của [\\p{L} ]+ là|lên (?:đến )?đỉnh|tốt nhất|(?:giá trị|trị giá|kim ngạch|con số)(?: [\\p{L}]+){0,2} lớn nhất|(?:chưa|không) năm nào (?:[\\p{L}]+ ){0,3}(?:lớn|cao|nhiều) hơn',
  lowest:
    'thấp (?:nhất|thứ (?:hai|nhì|ba|tư))|(?:ít|nhỏ|kém|tệ|ngắn) (?:nhất|thứ (?:hai|nhì|ba|tư))(?= (?:là |vào |trong |của |ở |là của |hồi )*(?:năm )?\\d{4})|(?<=(?:thanh|cột)(?: \\p{L}+){0,2} )ngắn nhất|chạm đáy|xuống đáy|chưa năm nào [\\p{L} ]*thấp như',
  fastest: '(?:bước nhảy|tăng|tăng trưởng|mức|tốc độ)(?: tăng)? (?:lớn|mạnh|nhanh) (?:nhất|thứ (?:hai|nhì|ba|tư))',
  slowest: '(?:mức )?(?:tăng|tăng trưởng|mức) (?:chậm|ít|yếu|kém|nhỏ|thấp) (?:nhất|thứ (?:hai|nhì|ba|tư))',
  since: 'kể từ(?: năm)?|từ(?: năm)?(?= \\d{4}(?! (?:đến|tới|sang|qua|lên) (?:năm )?\\d))',
  record: 'kỷ lục',
  firstTime: 'lần đầu|lần đầu tiên|chưa bao giờ|chưa từng',
  otherRange:
    'kể từ|từ năm|từ sau năm|cả nước|khu vực|vùng|tỉnh, thành|các tỉnh|tháng|quý|nguồn|bản tin|kế hoạch|mục tiêu|ước tính|hai số|các số|trong số|trong các|trong ba|trong hai',
  met: 'vượt|(?:cao|nhiều|lớn) hơn (?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)|thừa kế hoạch|qua được|đạt kế hoạch|đạt mục tiêu|đạt chỉ tiêu|hoàn thành kế hoạch',
  missed:
    'hụt|lỡ|thua|không đạt|chưa đạt|không hoàn thành|không tới|chưa tới|thấp hơn (?:kế hoạch|mục tiêu|chỉ tiêu)|dưới (?:kế hoạch|mục tiêu|chỉ tiêu)',
  metPlan:
    '(?<!(?:không|chưa|khó|để) )(?:vượt|đạt|hoàn thành|thừa|qua được|cao hơn)(?: cả| được| tốt| vượt mức| xuất sắc)* (?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ|dự toán)|(?<!(?:không|chưa|khó|để) )(?:về|cán|tới|chạm) đích|đúng (?:như )?kế hoạch|giữ (?:đúng |trọn )?lời|vượt mức đề ra',
  missedPlan:
    '(?:không đạt|chưa đạt|chưa tới|không hoàn thành|chưa hoàn thành|lỡ|hụt|thua|trượt|dưới|thấp hơn|ít hơn)(?: được)? (?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ|dự toán)|(?:không|chưa) (?:về|cán|tới|chạm)(?: được)? đích|(?:không|chưa) đạt(?=[.,;]|$)|(?:lỡ|lỗi) hẹn|thất hứa',
  overCapacity: '(?:trên|quá|vượt|hơn)(?: mức)? công suất|quá tải',
  underCapacity:
    '(?:dưới|chưa hết|chưa đủ|không hết|chưa tới|thấp hơn)(?: mức)? công suất|non tải|dưới tải|chưa đầy tải',
  onAverage: 'bình quân|trung bình|mỗi năm|hằng năm|hàng năm',
  adverbs:
    '(?:của |ở |tại )?@+|trong tỉnh|ở tỉnh|của tỉnh|hàng hóa|(?:trong )?năm \\d{4}|cũng|đã|đều|lại|vẫn|bị|tiếp tục|từ (?:năm )?\\d{4} (?:đến|tới) (?:năm )?\\d{4}|(?:kể )?từ (?:năm )?\\d{4}',
  joints: 'và|lẫn|hay|cũng như',
  rateName: /tăng trưởng|mức tăng|tỷ lệ|tỷ trọng|tốc độ/u,
  span: /(?<!\p{L})(?:từ (?:năm )?(\d{4}) (?:đến|tới|sang|lên|qua) (?:năm )?(\d{4})|(?:kể )?từ (?:năm )?(\d{4})(?!\d))/iu,
  denied: /(?:không|chưa|chẳng)(?: hề| từng)? $/u,
  ofMeasure: '_|tăng|trưởng|trọng|giá|hoạch|độ|mục tiêu|phần',
  conditional: 'nếu|giá như|giá mà|liệu|có thể|sẽ',
  supposed: 'không nguồn|hay không|lo|mong|dự báo|dự kiến|muốn',
  moreThan: '(?<!(?:lên|tới) )(?:nhiều|cao|lớn|nhanh|mạnh) hơn',
  lessThan: '(?<!(?:xuống|còn) )(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn',
  passed: '(?<!bị )vượt(?! (?:xa )?kế hoạch)|qua được|qua mặt|bỏ xa|bắt kịp',
  fellShort: '(?:không|chưa) (?:đạt|bằng|tới)|hụt|thua|dưới|kém',
  more: '(?:nhiều|cao|lớn|nhanh|mạnh) hơn',
  less: '(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn',
  than: 'so với',
  moreThanThen: `(?:nhiều|cao|lớn|nhanh|mạnh|khá|tốt) hơn(?: hẳn| nhiều| một chút| chút ít)? ${ofYear}|vượt ${ofYear}`,
  lessThanThen: `(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn(?: hẳn| nhiều| một chút| chút ít)? ${ofYear}|(?:kém|thua|không bằng|chưa bằng) ${ofYear}`,
  ofRates: /nhanh|chậm/,
  ofPlaceThen: /@|tỉnh|cả nước/u,
  newThought: 'nhưng|còn|trong khi|song|tuy|vì|do|khi|nên|thì|và|rồi|sang|hoặc|hay',
  running: '(?:năm thứ (?:hai|ba|tư|năm)|(?:hai|ba|bốn|năm) năm) (?:liên tiếp|liền)',
  counts: [/hai|nhì/, /ba/, /tư|bốn/, /năm (?:năm|liên|liền)/],
  everyYearSince: String.raw`(?:liên tục|không ngừng) (?:tăng|giảm) (?:kể )?từ (?:năm )?\d{4}(?: (?:đến|tới) (?:năm )?\d{4})?|(?:kể )?từ (?:năm )?\d{4}[^.;]{0,40}(?:năm nào|không ngừng|liên tục|mỗi năm một|đều tăng|đều giảm|tiếp tục)`,
  times: '(?<!(?:gấp|tăng|giảm) )(?:một|hai|ba|bốn|năm) lần|(?<=(?:chỉ|từng) (?:giảm|tăng) )một lần',
  never: '(?:chưa|không) (?:từng|bao giờ|hề|lần nào|một lần nào)|(?:chưa|không)(?: có| một)? năm nào',
  always: 'luôn(?: luôn)?|năm nào(?: \\p{L}+){0,2} cũng|mọi năm|tất cả các năm|hằng năm đều',
  onlyYear: 'năm duy nhất|chỉ(?: có| riêng)? năm(?= \\d{4})|không năm nào khác|duy nhất năm',
  inRegion: /sáu tỉnh/u,
  lastOf: /cuối|chót|bét|(?:nhỏ|thấp|chậm|ít|kém) nhất/u,
  topOf: /nhóm|tốp|top/u,
  tops: [/ ba /, / bốn /, / năm /, / sáu /, / bảy /, / tám /, / chín /, / mười /],
  alone: 'duy nhất|không',
  balance: 'nhập siêu|xuất siêu|thâm hụt|thặng dư|cán cân thương mại',
  surplus:
    '(?:kém|ít hơn|thấp hơn) (?:phần |số )?(?:xuất khẩu|bán ra)(?! năm| của năm)|(?:nhiều|cao|lớn) hơn (?:phần |số )?(?:nhập khẩu|mua vào)(?! năm| của năm)|xuất siêu|thặng dư thương mại|(?:bán ra|bán|xuất khẩu) nhiều hơn (?:mua vào|mua|nhập khẩu)',
  deficit:
    '(?:kém|ít hơn|thấp hơn) (?:phần |số )?(?:nhập khẩu|mua vào)(?! năm| của năm)|(?:nhiều|cao|lớn) hơn (?:phần |số )?(?:xuất khẩu|bán ra)(?! năm| của năm)|nhập siêu|thâm hụt thương mại|(?:mua vào|mua|nhập khẩu) nhiều hơn (?:bán ra|bán|xuất khẩu)',
  projectDone:
    '(?:đã )?(?:hoàn thành|khánh thành|khai trương|mở cửa|xây xong)|(?:đang|đã) (?:phát điện|vận hành|hoạt động|chạy)|đi vào (?:hoạt động|vận hành)',
  projectGivenUp: 'bị (?:hủy|hủy bỏ|thu hồi|bãi bỏ|xóa sổ)|ngừng hẳn|dừng hẳn|đóng cửa hẳn|từ bỏ',
  nearly: 'gần|một phần|nửa|tổ máy|trước|nếu|hạng mục|giai đoạn|đoạn|khi|chưa|không',
  leads:
    '(?:đứng (?:đầu|cuối|chót|bét|thứ \\p{L}+)|cuối bảng|(?:lớn|cao|nhanh|nhiều|mạnh|nhỏ|thấp|chậm|ít|kém) (?:nhất|thứ \\p{L}+))(?: \\p{L}+){0,2} sáu tỉnh|(?:nhóm|tốp|top) (?:ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:tỉnh|địa phương)(?: \\p{L}+)? (?:dẫn đầu|đầu|đứng đầu|lớn nhất|cao nhất)|(?:đứng đầu|dẫn đầu|đứng (?:thứ )?nhất|đứng thứ (?:hai|ba|tư|năm|nhì)|xếp (?:thứ )?(?:nhất|nhì|hai|ba|tư|năm)|đầu bảng|số một)(?: [\\p{L}]+){0,3} (?:cả nước|toàn quốc|các tỉnh|khu vực|vùng|bắc trung bộ|miền trung)|(?:lớn|cao|nhiều|nhanh|mạnh|tốt) nhất (?:cả nước|toàn quốc|(?:trong (?:số )?)?các tỉnh|khu vực|vùng|bắc trung bộ|miền trung|việt nam)|(?:nhiều|cao|lớn|nhanh|mạnh) hơn (?:mọi|tất cả các|bất cứ|bất kỳ) tỉnh|tỉnh(?: \\p{L}+)? duy nhất|không tỉnh nào(?: khác)?|chỉ sau|chỉ đứng sau',
  shareOf: 'của|so với|mức của',
  parts: {
    H1: '(?:sáu|6) tháng đầu(?: năm)?|nửa đầu(?: năm)?',
    H2: '(?:sáu|6) tháng cuối(?: năm)?|nửa cuối(?: năm)?',
    Q1: 'quý (?:i|1)',
    Q2: 'quý (?:ii|2)',
    Q3: 'quý (?:iii|3)',
    Q4: 'quý (?:iv|4|cuối)',
    year: 'cả năm(?= \\d{4})|tính cả năm|trọn năm',
    YTD3: '(?:ba|3) tháng đầu(?: năm)?',
    YTD4: '(?:bốn|4) tháng đầu(?: năm)?',
    YTD5: '(?:năm|5) tháng đầu(?: năm)?',
    YTD7: '(?:bảy|7) tháng đầu(?: năm)?',
    YTD8: '(?:tám|8) tháng đầu(?: năm)?',
    YTD9: '(?:chín|9) tháng đầu(?: năm)?|ba quý đầu(?: năm)?',
    YTD10: '(?:mười|10) tháng đầu(?: năm)?',
    YTD11: '(?:mười một|11) tháng đầu(?: năm)?',
  },
  besidePart: String.raw`(?:sau|trước|từ|đến|trừ|hết|qua|ngoài|hơn|như|dù)\s+${few}`,
  ofPlace: String.raw`(?<!\p{L})(?:(?:ở |tại )?(?:{place}),? (?:xuất khẩu|nhập khẩu|bán ra)|kinh tế (?:{place})(?!\p{L})|(?:xuất khẩu|nhập khẩu|bán lẻ) (?:của )?(?:{place})(?!\p{L}))`,
  country: 'cả nước',
  itself: 'nó|con số|mức|tỉnh|năm ấy|năm đó|tỷ lệ hoàn thành',
  settled:
    '(?<!(?:chưa|không) (?:được )?)(?:xác nhận|chốt)|số (?:liệu )?(?:chính thức|cuối cùng)(?=[^,;:\uFFFC]*\uFFFC)|không phải (?:số )?ước',
  planned:
    'kế hoạch|dự toán|mục tiêu|chỉ tiêu|phấn đấu|đặt|đề ra|giao|dự kiến|dự báo|ước|nhiệm vụ|định|muốn|nhắm|kỳ vọng|mong|hướng tới|cần|phải|yêu cầu|mốc',
  plans: 'kế hoạch|mục tiêu|chỉ tiêu|dự toán',
  qualifiers: {
    over: '(?<!(?:cao|lớn|nhiều|nhanh|mạnh|nhỉnh|khá|tốt|ít|thấp|nhỏ|chậm|kém|yếu) )hơn|ít nhất',
    under: 'gần|ngót|chưa tới|chưa đến|không quá',
    around: 'khoảng|chừng|xấp xỉ',
    besides: 'hơn|trên|quá|vượt|cỡ|độ|suýt soát|chưa đầy|dưới|tối thiểu|không dưới',
    behind: 'trở lên|có lẻ|trở xuống|đổ lại',
  },
  reached: '(?:đã đạt|đạt được|thu được|đạt|kết quả(?: năm \\d{4}| cả năm)? là)',
  planIs: String.raw`(?:đặt kế hoạch (?:xuất khẩu|nhập khẩu|bán lẻ)|(?:kế hoạch|mục tiêu|chỉ tiêu)(?: (?:của )?(?:cả )?năm(?: \d{4})?)? (?:là|đặt ra là))`,
  publishing:
    'báo cáo|công bố|theo|ghi|viết|nêu|cho biết|bản tin|bài|nguồn|hội nghị|nghị quyết|quyết định|duyệt|dự báo|dự kiến|đưa',
  nothing:
    'không (?:tìm thấy|có|thấy) (?:con )?số(?: liệu)?(?: cả năm)?|chưa có (?:con )?số(?: liệu)?|chưa có kết quả|không nguồn nào (?:nêu|công bố)',
  notYet:
    'chưa (?:được |ai )?(?:công bố|biết|rõ|nêu)|chưa (?:có|thấy) (?:con )?số(?: liệu)?|không (?:ai|rõ)|chưa tìm thấy',
  unknown: '(?:số|số liệu|con số|kết quả)(?: của)?(?: năm)? \\d{4}(?: \\p{L}+){0,2} (?:chưa|không ai)',
  empty: '(?:để|bỏ) trống',
  dateBefore: String.raw`tháng \d{1,2}|quý \S+|nguồn|bản tin|đầu|cuối|giữa|từ|đến|trước|sau|sang`,
  families: {
    'per-capita': '(?:grdp |gdp )?bình quân đầu người',
    export: 'xuất khẩu',
    import: 'nhập khẩu',
    retail: 'bán lẻ',
    'budget|revenue|customs': 'thu ngân sách',
    'fdi|foreign|investment': '(?:đầu tư|vốn) nước ngoài|fdi',
    population: 'dân số',
    'iip|industr|output|production': 'sản xuất công nghiệp',
    'g(?:r)?dp': 'grdp|gdp',
  },
  measures: {
    exports: 'xuất khẩu',
    imports: 'nhập khẩu',
    'retail-goods-and-services': 'bán lẻ',
    'grdp-growth': 'grdp|kinh tế|tăng trưởng kinh tế|tăng trưởng',
    'iip-growth': 'sản xuất công nghiệp|chỉ số sản xuất công nghiệp|công nghiệp',
    'budget-revenue': 'thu ngân sách',
    'new-enterprises': 'doanh nghiệp thành lập mới|doanh nghiệp mới',
    'refinery-budget-payment': 'nhà máy nộp ngân sách',
    'customs-revenue': 'thu hải quan',
    'fdi-capital-new': 'vốn nước ngoài đăng ký mới|vốn nước ngoài mới|vốn nước ngoài',
  },
};
