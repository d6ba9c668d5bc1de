import { fixtureView } from './fixture-view.ts';

const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

export const columnsView = fixtureView({
  id: 'exports',
  kind: 'columns',
  title: 'Xuất khẩu của Thanh Hóa và mục tiêu từng năm',
  unit: 'tỷ USD',
  categories: years(2016, 2026),
  series: [
    { label: 'Đạt được', cells: '1.737? ~ ~ >3.677 3.76 5.339 5.9? ~ 6.29 >7.3? ~' },
    { label: 'Mục tiêu', role: 'target', cells: '~ ~ ~ ~ ~ 4 ~ 5.5 >6 8 8.5' },
  ],
});

export const lineView = fixtureView({
  id: 'iip-growth',
  kind: 'line',
  title: 'Chỉ số sản xuất công nghiệp: tăng so với năm trước',
  unit: 'phần trăm',
  categories: years(2016, 2025),
  series: [
    { label: 'Thanh Hóa', cells: '9.1? ~ 38.9? ~ 13.44 16.93 16.31 4.87? 19.25 15.8', breaksAfter: [3] },
    {
      label: 'Cả nước',
      ink: { name: 'nation', shade: 0 },
      mark: 1,
      cells: '7.5 9.4 10.2 9.1 3.4 4.8 7.8 1.5 8.4 9.2?',
    },
    { label: 'Mục tiêu của tỉnh', role: 'target', of: 'iip-growth-0', cells: '~ ~ ~ ~ ~ ~ ~ >17 ~ 15' },
  ],
});

export const singleLineView = fixtureView({
  id: 'grdp-growth',
  kind: 'line',
  title: 'Tăng trưởng GRDP',
  unit: 'phần trăm',
  zero: true,
  categories: years(2015, 2025),
  series: [{ label: 'GRDP', cells: '8.3 9.05 9.1 15.16 17.15 4.1? 8.85 12.51 7.01 12.16 8.27?' }],
});

export const barsView = fixtureView({
  id: 'power-capacity',
  kind: 'bars',
  title: 'Công suất các dự án điện',
  unit: 'MW',
  categories: ['2021'],
  series: [
    { label: 'Nhiệt điện Nghi Sơn 2', cells: '1200' },
    { label: 'Điện khí LNG Nghi Sơn', cells: '1500?' },
    { label: 'Thủy điện Hồi Xuân trên sông Mã, huyện Quan Hóa', cells: '102' },
    { label: 'Điện mặt trời Yên Định', cells: '30' },
    { label: 'Nguồn năng lượng mới đề nghị bổ sung vào quy hoạch', role: 'target', cells: '1800' },
  ],
});

export const planOutcomeView = fixtureView({
  id: 'exports-plan',
  kind: 'plan-outcome',
  title: 'Xuất khẩu: kế hoạch và kết quả',
  unit: 'tỷ USD',
  categories: years(2021, 2025),
  series: [
    { label: 'Kết quả', cells: '5.339 5.9? ~ 6.29 >7.3?' },
    { label: 'Kế hoạch', role: 'target', cells: '4 5.7 5.5 >6 8' },
  ],
});

export const indicatorsView = fixtureView({
  id: 'growth-plan',
  kind: 'plan-outcome',
  title: 'Tốc độ tăng năm 2021: kế hoạch và kết quả',
  unit: 'phần trăm',
  categories: ['2021'],
  series: [
    { label: 'Giá trị gia tăng công nghiệp', cells: '12.5?' },
    { label: 'Kế hoạch', role: 'target', of: 'growth-plan-0', cells: '13.8' },
    { label: 'Xuất khẩu', cells: '42.7' },
    { label: 'Kế hoạch', role: 'target', of: 'growth-plan-2', cells: '6.4' },
    { label: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', cells: '11.7?' },
    { label: 'Kế hoạch', role: 'target', of: 'growth-plan-4', cells: '10.5' },
  ],
});

export const multiplesView = fixtureView({
  id: 'growth-multiples',
  kind: 'multiples',
  title: 'Bốn chỉ tiêu tăng trưởng',
  unit: 'phần trăm so với năm trước',
  categories: years(2016, 2025),
  series: [
    { label: 'Sản xuất công nghiệp', cells: '9.1? ~ 38.9? ~ 13.44 16.93 16.31 4.87? 19.25 15.8' },
    { label: 'Xuất khẩu', cells: '12.1? 15 33.6 26.1 1.6 42.7 7.4? -8.2 23.4 16?' },
    { label: 'Bán lẻ hàng hóa và dịch vụ', cells: '16? 12 13.1 15.2 4.1 ~ 26.5? 12 14.3 >16?' },
    { label: 'GRDP', cells: '9.05 9.1 15.16 17.15 4.1? 8.85 12.51 7.01 12.16 8.27?' },
  ],
});

export const groupedView = fixtureView({
  id: 'grouped',
  kind: 'columns',
  title: 'Xuất khẩu và nhập khẩu theo kỳ',
  unit: 'tỷ USD',
  categories: ['9 tháng 2022', 'Cả năm 2022', 'Quý 1/2023', '6 tháng đầu năm 2024', '10 tháng 2025'],
  series: [
    { label: 'Xuất khẩu', cells: '4.404? 5.9? 0.939? >2.8 5.9?' },
    { label: 'Nhập khẩu', ink: { name: 'imports', shade: 0 }, cells: '7.2 9.8? 1.9 ~ -1.2' },
    { label: 'Mục tiêu xuất khẩu', role: 'target', of: 'grouped-0', cells: '~ 5.7 ~ ~ ~' },
  ],
});

export const fixtureViews = [
  columnsView,
  groupedView,
  lineView,
  singleLineView,
  barsView,
  planOutcomeView,
  indicatorsView,
  multiplesView,
];
