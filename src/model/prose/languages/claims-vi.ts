import type { ClaimWords } from './claim-words.ts';

const few = String.raw`(?:[\p{L}’'-]+\s+){0,3}`;

/** Another year, or what was measured in it. */
const ofYear = '(?:(?:so với|mức|số|con số|của|hồi) )*(?:năm )?(?:\\d{4}|(?<=năm )(?:trước|ngoái|liền trước))';

export const claimsVi: ClaimWords = {
  setAside:
    'giá trị tăng thêm|tăng trưởng|gia tăng|mức tăng|tốc độ tăng|đà tăng|nhịp tăng|tỷ lệ tăng|tăng tốc|tăng cường|giảm nghèo|giảm thuế|hạ tầng|hạ lưu|xuất khẩu tăng vì thế|tăng thu|quy mô tăng|lần đầu năm|mức giảm',
  clauses:
    'nhưng|(?<!(?:giảm|sụt|tụt|rơi|xuống|hạ|dốc|lùi|chỉ|vẫn|lại) )còn(?!\\s+(?:chỉ |khoảng |gần |hơn |dưới )*\uFFFC)|trong khi|song|và|tuy|vì|do|khi|sau khi|trước khi|mà|nên|thì',
  beside: 'trong khi|tuy|dù|mặc dù',
  up: 'tăng|nhích|vọt lên|phục hồi|hồi phục|leo lên|vươn lên|bước tiến|(?:nhiều|cao|lớn|khá|tốt) hơn(?= (?:hẳn )?năm (?:trước|ngoái))',
  down: 'suy giảm|thu hẹp|giảm|sụt|tụt|lao dốc|đi lùi|thụt lùi|bước lùi|mất đi|rơi(?= xuống)|(?:ít|thấp|nhỏ|kém) hơn(?= (?:hẳn )?năm (?:trước|ngoái))|hạ(?= (?:khoảng |hơn |gần |còn |xuống |ước |chỉ )*\uFFFC)|đi xuống',
  towards: 'lên|xuống|còn|từ|về|tới|đến|dưới|trên',
  from: 'từ',
  not: String.raw`(?:không|chưa|chẳng|thay vì|nếu|liệu|có thể|sẽ|chứ không)\s+${few}`,
  highest:
    'cao nhất|cao chưa từng có|đạt đỉnh|đỉnh của [\\p{L} ]+ là|lên (?:đến )?đỉnh|tốt nhất|(?:giá trị|trị giá|kim ngạch|con số)(?: [\\p{L}]+){0,2} lớn nhất|(?:chưa|không) năm nào (?:[\\p{L}]+ ){0,3}(?:lớn|cao|nhiều) hơn',
  lowest: 'thấp nhất|chạm đáy|xuống đáy|chưa năm nào [\\p{L} ]*thấp như',
  fastest: '(?:bước nhảy|tăng|tăng trưởng) (?:lớn|mạnh|nhanh) nhất',
  slowest: '(?:mức )?(?:tăng|tăng trưởng) (?:chậm|ít|yếu|kém|nhỏ|thấp) nhất',
  since: 'kể từ(?: năm)?|từ(?: năm)?(?= \\d{4}(?! (?:đến|tới|sang|qua|lên) (?:năm )?\\d))',
  record: 'kỷ lục',
  firstTime: 'lần đầu|lần đầu tiên|chưa bao giờ|chưa từng',
  otherRange:
    'kể từ|từ năm|từ sau năm|cả nước|khu vực|vùng|tỉnh, thành|các tỉnh|tháng|quý|nguồn|bản tin|kế hoạch|mục tiêu|ước tính|hai số|các số|trong số|trong các|trong ba|trong hai',
  met: 'vượt|thừa kế hoạch|qua được|đạt kế hoạch|đạt mục tiêu|đạt chỉ tiêu|hoàn thành kế hoạch',
  missed:
    'hụt|lỡ|thua|không đạt|chưa đạt|không hoàn thành|không tới|chưa tới|thấp hơn (?:kế hoạch|mục tiêu|chỉ tiêu)|dưới (?:kế hoạch|mục tiêu|chỉ tiêu)',
  metPlan:
    '(?<!(?:không|chưa|khó|để) )(?:vượt|đạt|hoàn thành|thừa|qua được|cao hơn)(?: cả| được| tốt| vượt mức| xuất sắc)* (?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ|dự toán)|(?<!(?:không|chưa|khó|để) )(?:về|cán|tới|chạm) đích|đúng (?:như )?kế hoạch|giữ (?:đúng |trọn )?lời|vượt mức đề ra',
  missedPlan:
    '(?:không đạt|chưa đạt|chưa tới|không hoàn thành|chưa hoàn thành|lỡ|hụt|thua|trượt|dưới|thấp hơn|ít hơn)(?: được)? (?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ|dự toán)|(?:không|chưa) (?:về|cán|tới|chạm)(?: được)? đích|(?:không|chưa) đạt(?=[.,;]|$)|(?:lỡ|lỗi) hẹn|thất hứa',
  adverbs: 'thanh hóa|trong tỉnh|ở tỉnh|của tỉnh|của thanh hóa|hàng hóa|năm \\d{4}|cũng|đã|lại|vẫn|tiếp tục',
  ofMeasure: '_|tăng|trưởng|trọng|giá|hoạch|độ|mục tiêu|phần',
  conditional: 'nếu|giá như|giá mà|liệu|có thể|sẽ',
  supposed: 'không nguồn|hay không|lo|mong|dự báo|dự kiến|muốn',
  moreThan: '(?<!(?:lên|tới) )(?:nhiều|cao|lớn|nhanh|mạnh) hơn',
  lessThan: '(?<!(?:xuống|còn) )(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn',
  passed: '(?<!bị )vượt|qua được',
  fellShort: '(?:không|chưa) (?:đạt|bằng|tới)|hụt|thua|dưới',
  more: '(?:nhiều|cao|lớn|nhanh|mạnh) hơn',
  less: '(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn',
  than: 'so với',
  moreThanThen: `(?:nhiều|cao|lớn|nhanh|mạnh|khá|tốt) hơn(?: hẳn| nhiều| một chút| chút ít)? ${ofYear}|vượt ${ofYear}`,
  lessThanThen: `(?:ít|thấp|nhỏ|chậm|kém|yếu) hơn(?: hẳn| nhiều| một chút| chút ít)? ${ofYear}|(?:kém|thua|không bằng|chưa bằng) ${ofYear}`,
  ofRates: /nhanh|chậm/,
  linking:
    'năm|của|trong|là|được|đạt|thì|đã|vẫn|còn|cũng|lại|mà|nên|tức|nghĩa|rất|khá|hàng hóa|ra nước ngoài|xuất khẩu|nhập khẩu|kinh tế|mức tăng|tăng|mức ấy|số ấy|con số ấy',
  newThought: 'nhưng|còn|trong khi|song|tuy|vì|do|khi|nên|thì|và|rồi|sang|hoặc|hay',
  running: '(?:năm thứ (?:hai|ba|tư|năm)|(?:hai|ba|bốn|năm) năm) (?:liên tiếp|liền)',
  counts: [/hai/, /ba/, /tư|bốn/, /năm (?:năm|liên|liền)/],
  everyYearSince: String.raw`(?:liên tục|không ngừng) (?:tăng|giảm) (?:kể )?từ (?:năm )?\d{4}(?: (?:đến|tới) (?:năm )?\d{4})?|(?:kể )?từ (?:năm )?\d{4}[^.;]{0,40}(?:năm nào|không ngừng|liên tục|mỗi năm một|đều tăng|đều giảm|tiếp tục)`,
  never: '(?:chưa|không) (?:từng|bao giờ|hề|lần nào|một lần nào)|(?:chưa|không)(?: có| một)? năm nào',
  always: 'luôn(?: luôn)?|năm nào(?: \\p{L}+){0,2} cũng|mọi năm|tất cả các năm|hằng năm đều',
  onlyYear: 'năm duy nhất|chỉ(?: có| riêng)? năm(?= \\d{4})|không năm nào khác|duy nhất năm',
  alone: 'duy nhất|không',
  surplus: 'xuất siêu|thặng dư thương mại|(?:bán ra|bán|xuất khẩu) nhiều hơn (?:mua vào|mua|nhập khẩu)',
  deficit: 'nhập siêu|thâm hụt thương mại|(?:mua vào|mua|nhập khẩu) nhiều hơn (?:bán ra|bán|xuất khẩu)',
  leads:
    '(?:đứng đầu|dẫn đầu|đứng (?:thứ )?nhất|đứng thứ (?:hai|ba|tư|năm|nhì)|xếp (?:thứ )?(?:nhất|nhì|hai|ba|tư|năm)|đầu bảng|số một)(?: [\\p{L}]+){0,3} (?:cả nước|toàn quốc|các tỉnh|khu vực|vùng|bắc trung bộ|miền trung)|(?:lớn|cao|nhiều|nhanh|mạnh|tốt) nhất (?:cả nước|toàn quốc|(?:trong (?:số )?)?các tỉnh|khu vực|vùng|bắc trung bộ|miền trung|việt nam)|(?:nhiều|cao|lớn|nhanh|mạnh) hơn (?:mọi|tất cả các|bất cứ|bất kỳ) tỉnh|tỉnh(?: \\p{L}+)? duy nhất|không tỉnh nào(?: khác)?|chỉ sau|chỉ đứng sau',
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
  settled: 'số (?:liệu )?(?:chính thức|cuối cùng)(?=[^,;:\uFFFC]*\uFFFC)|không phải (?:số )?ước',
  planned:
    'kế hoạch|dự toán|mục tiêu|chỉ tiêu|phấn đấu|đặt|đề ra|giao|dự kiến|dự báo|ước|nhiệm vụ|định|muốn|nhắm|kỳ vọng|mong|hướng tới|cần|phải|yêu cầu|mốc',
  qualifiers: {
    over: '(?<!(?:cao|lớn|nhiều|nhanh|mạnh|nhỉnh|khá|tốt|ít|thấp|nhỏ|chậm|kém|yếu) )hơn|ít nhất',
    under: 'gần|ngót|chưa tới|chưa đến|không quá',
    around: 'khoảng|chừng|xấp xỉ',
  },
  reached: '(?:đã đạt|đạt được|thu được|đạt)',
  planIs: String.raw`(?:đặt kế hoạch (?:xuất khẩu|nhập khẩu|bán lẻ)|(?:kế hoạch|mục tiêu|chỉ tiêu)(?: (?:của )?(?:cả )?năm(?: \d{4})?)? (?:là|đặt ra là))`,
  publishing:
    'báo cáo|công bố|theo|ghi|viết|nêu|cho biết|bản tin|bài|nguồn|ước|hội nghị|nghị quyết|quyết định|duyệt|dự báo|dự kiến|đưa',
  nothing:
    'không (?:tìm thấy|có|thấy) (?:con )?số(?: liệu)?(?: cả năm)?|chưa có (?:con )?số(?: liệu)?|chưa có kết quả|không nguồn nào (?:nêu|công bố)',
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
    'grdp-growth': 'grdp|kinh tế',
    'iip-growth': 'sản xuất công nghiệp',
    'budget-revenue': 'thu ngân sách',
  },
};
