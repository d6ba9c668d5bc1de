import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import type { SearchFile } from '../../../../src/outputs/search/search-file.ts';

const file: SearchFile = {
  pages: [
    [
      'indicator',
      '/chi-tieu/xuat-khau/',
      'Kim ngạch xuất khẩu',
      [['', '', 'Hàng hóa Thanh Hóa bán ra nước ngoài. Kế hoạch, doanh nghiệp, lọc dầu Nghi Sơn.', 'exports']],
    ],
    [
      'indicator',
      '/chi-tieu/doanh-nghiep-xuat-khau/',
      'Doanh nghiệp xuất khẩu',
      [['', '', 'Số doanh nghiệp có hàng xuất khẩu.']],
    ],
    [
      'project',
      '/du-an/loc-dau/',
      'Lọc hóa dầu Nghi Sơn',
      [
        ['', '', 'Nhà máy ở Nghi Sơn.'],
        ['timeline', 'Diễn biến', 'Tạm dừng năm 2023.'],
      ],
    ],
    [
      'article',
      '/bai-viet/buoc-nhay/',
      'Tăng theo từng bước nhảy',
      [['', '', 'Năm 2021 xuất khẩu tăng nhờ hàng dệt may.']],
    ],
    ['page', '/ke-hoach/', 'Kế hoạch và kết quả', [['', '', 'Mục tiêu của từng năm.', 'kế hoạch; mục tiêu; targets']]],
    ['term', '/thuat-ngu/#quy', 'quý', [['', '', 'Ba tháng của một năm.']]],
    ['source', '/nguon/#bao', 'Hàng dệt may', [['', '', 'Báo Thanh Hóa']]],
    ['page', '/phuong-phap/', 'Phương pháp', [['', '', 'Số liệu là gì, quý là ba tháng, kỹ thuật tính.']]],
  ],
  answers: {
    locale: 'vi',
    thisYear: 2026,
    places: [
      ['Thanh Hóa', ['Thanh Hóa']],
      ['Việt Nam', ['Việt Nam', 'Vietnam', 'cả nước']],
      ['Nghệ An', ['Nghệ An']],
    ],
    statuses: ['đã công bố', 'ước tính', 'kế hoạch'],
    sources: ['Báo Thanh Hóa, 1/2/2026', 'VnEconomy, 12/2025'],
    indicators: [
      [
        'Kim ngạch xuất khẩu',
        '/chi-tieu/xuat-khau/',
        ['Kim ngạch xuất khẩu', 'xuất khẩu', 'doanh thu xuất khẩu', 'exports', 'export revenue'],
        [
          [0, '2021', 0, '5,339 tỷ USD', 0, 0, '42,7%'],
          [0, '2024-H1', 0, 'hơn 2,8 tỷ USD', 0, 0],
          [0, '2024', 0, '6,293 tỷ USD', 1, 0],
          [0, '2025-M01', 0, '603 triệu USD', 1, 1],
          [0, '2025-Q1', 0, '1,461 tỷ USD', 1, 1],
          [0, '2025-YTD9', 0, '5,35 tỷ USD', 1, 1],
          [1, '2025', 0, '475 tỷ USD', 1, 1],
          [0, '2025', 1, '8 tỷ USD', 2, 1],
          [0, '2025', 0, 'hơn 7,3 tỷ USD', 1, 0, '16%'],
          [0, '2026', 1, '8,5 tỷ USD', 2, 1],
        ],
        [
          ['2025', 'Không đạt', 'Hơn 7,3 tỷ USD so với mục tiêu 8 tỷ USD.'],
          ['2026', 'Chưa đến hạn', 'Kế hoạch 8,5 tỷ USD.'],
        ],
        ['xuất siêu', 'trade surplus'],
      ],
      [
        'Doanh nghiệp xuất khẩu',
        '/chi-tieu/doanh-nghiep-xuat-khau/',
        ['Doanh nghiệp xuất khẩu', 'exporting firms'],
        [[0, '2024', 0, '304', 0, 0]],
        [],
        [],
      ],
      [
        'Kim ngạch nhập khẩu',
        '/chi-tieu/nhap-khau/',
        ['Kim ngạch nhập khẩu', 'nhập khẩu', 'imports'],
        [
          [0, '2024', 0, '10,042 tỷ USD', 1, 0],
          [0, '2025-M12', 0, '0,9 tỷ USD', 1, 0],
          [0, '2025-YTD8', 0, '6,516 tỷ USD', 1, 0],
        ],
        [],
        [],
      ],
      [
        'Xuất khẩu cộng dồn',
        '/chi-tieu/so-lieu-khac/#exports-cumulative',
        ['Xuất khẩu cộng dồn', 'xuất khẩu', 'exports'],
        [[0, '2021/2025', 0, '29,3 tỷ USD', 1, 0]],
        [],
        [],
      ],
      [
        'Diện tích',
        '/chi-tieu/so-lieu-khac/#area',
        ['Diện tích', 'area'],
        [[0, '@2025-06-30', 0, '11.114 km²', 0, 0]],
        [],
        [],
      ],
      [
        'Thứ hạng xuất khẩu',
        '/chi-tieu/thu-hang/',
        ['Thứ hạng xuất khẩu', 'export rank'],
        [[0, '2021', 0, 'thứ 23/63', 0, 0]],
        [],
        [],
      ],
      [
        'Lao động dệt',
        '/chi-tieu/lao-dong-may/',
        ['lao động dệt', 'garment workers'],
        [[0, '2023', 0, '150 nghìn người', 0, 0]],
        [],
        [],
      ],
      [
        'Doanh thu lọc hóa dầu',
        '/chi-tieu/doanh-thu/',
        ['doanh thu lọc hóa dầu Nghi Sơn'],
        [[0, '2023', 0, '9', 0, 0]],
        [],
        [],
      ],
      ['May mặc', '/chi-tieu/may-mac/', ['hàng may mặc', 'garments'], [[0, '2023', 0, '437 triệu', 0, 0]], [], []],
    ],
  },
};

/** A few pages and series, in Vietnamese. */
export const engine = searchEngine(file);

export const answer = (question: string) => engine.find(question).answers[0];
