import type { Locale } from '../locales.ts';

/** Words of the list of figures that were collected and are not published. */
export const leftOutWords = {
  vi: {
    title: 'Số nào đã thu thập mà không đăng?',
    lede: '{n} con số, theo từng lý do; trong ngoặc là số lượng, nơi và năm.',
    reason: {
      'outside-subject': 'Ngoài chủ đề của trang:',
      'weak-source-alone': 'Chỉ dựa vào một nguồn yếu, không nguồn thứ hai nào khớp:',
      event: 'Tình trạng nhất thời, kể trong phần diễn biến của dự án:',
      contribution: 'Mức đóng góp vào tăng trưởng, trước đây ghi nhầm là kế hoạch:',
    },
    /** Names of what has no indicator here. */
    names: {
      'border-with-laos': 'Chiều dài biên giới với Lào',
      coastline: 'Chiều dài bờ biển',
      'crude-oil-cargoes-cancelled': 'Số chuyến dầu thô bị hủy',
      'district-units': 'Số đơn vị cấp huyện',
      'local-budget-revenue-total': 'Tổng thu ngân sách địa phương, gồm cả phần trung ương chuyển về',
      'monthly-income-per-head': 'Thu nhập bình quân đầu người một tháng',
      'poverty-rate': 'Tỷ lệ hộ nghèo',
      'provinces-not-merged': 'Số tỉnh, thành không sáp nhập',
      'refinery-accumulated-loss': 'Lỗ lũy kế của nhà máy lọc hóa dầu',
      'refinery-maintenance-days': 'Số ngày bảo dưỡng của nhà máy lọc hóa dầu',
      'refinery-shutdown': 'Số ngày dừng của nhà máy lọc hóa dầu',
      'unemployment-rate': 'Tỷ lệ thất nghiệp',
    },
    undated: 'không rõ năm',
  },
  en: {
    title: 'What was collected and left out?',
    lede: '{n} figures, by reason; in brackets how many, of which places and years.',
    reason: {
      'outside-subject': 'Outside the subject of this site:',
      'weak-source-alone': 'Only one weak source, and no second one that agrees:',
      event: 'Short-lived states, told in the history of a project instead:',
      contribution: 'A contribution to growth, once taken for a plan:',
    },
    names: {
      'border-with-laos': 'Length of the border with Laos',
      coastline: 'Length of the coast',
      'crude-oil-cargoes-cancelled': 'Cargoes of crude oil cancelled',
      'district-units': 'Units at district level',
      'local-budget-revenue-total': 'Total revenue of the local budget, transfers from the centre included',
      'monthly-income-per-head': 'Monthly income per head',
      'poverty-rate': 'Poverty rate',
      'provinces-not-merged': 'Provinces that were not merged',
      'refinery-accumulated-loss': 'Accumulated loss of the refinery',
      'refinery-maintenance-days': 'Days of maintenance at the refinery',
      'refinery-shutdown': 'Days of shutdown at the refinery',
      'unemployment-rate': 'Unemployment rate',
    },
    undated: 'no year',
  },
} as const satisfies Record<Locale, unknown>;
