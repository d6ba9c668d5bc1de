import type { Locale } from '../locales.ts';

interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** Titles and descriptions of the pages that are not records, and the names of sections in navigation and breadcrumbs. */
export const pageWords = {
  vi: {
    home: {
      title: 'Công nghiệp và thương mại Thanh Hóa qua con số',
      description:
        'Mỗi năm tỉnh Thanh Hóa đặt kế hoạch gì cho công nghiệp và thương mại, kết quả ra sao: mỗi con số có nguồn, trạng thái, và đều tải về được.',
    },
    articles: {
      title: 'Bài viết',
      description:
        'Các bài đọc số liệu công nghiệp và thương mại Thanh Hóa: kế hoạch và kết quả, xuất khẩu, nhập khẩu, nhà máy lọc dầu, bán lẻ, các dự án.',
    },
    compare: {
      title: 'So sánh',
      description:
        'Thanh Hóa bên cả nước và các tỉnh Bắc Trung Bộ: sản xuất công nghiệp, năng suất lao động và quy mô kinh tế, mỗi so sánh trong cùng một cách tính.',
    },
    indicators: {
      title: 'Chỉ tiêu',
      description:
        'Các chỉ tiêu công nghiệp và thương mại Thanh Hóa theo năm, mỗi chỉ tiêu một trang: giá trị mới nhất, biểu đồ, tất cả số liệu đã công bố và nguồn.',
    },
    otherFigures: {
      title: 'Số liệu khác',
      description:
        'Những số liệu lẻ về công nghiệp, năng lượng, thương mại Thanh Hóa chưa đủ thành chuỗi, kèm trạng thái và nguồn của từng số.',
    },
    plan: {
      title: 'Kế hoạch và kết quả',
      description:
        'Mục tiêu từng năm của Thanh Hóa đặt cạnh kết quả được công bố: đạt, không đạt, chưa rõ hay các nguồn nói khác nhau, với nguồn của từng số.',
    },
    projects: {
      title: 'Dự án',
      description:
        'Các dự án công nghiệp, năng lượng và hạ tầng của Thanh Hóa: quy mô, vốn, mốc thời gian và tình trạng gần nhất được biết, kèm nguồn.',
    },
    tasks: {
      title: 'Nhiệm vụ năm 2021',
      description:
        'Những việc ngành công thương Thanh Hóa được yêu cầu làm hồi tháng 1/2021, và các văn bản, sự kiện đến sau mà nguồn công khai ghi lại.',
    },
    glossary: {
      title: 'Thuật ngữ',
      description:
        'Những thuật ngữ dùng trên trang, mỗi thuật ngữ được giải thích bằng một câu dễ hiểu, kèm tên tiếng Anh và nguồn của tên ấy.',
    },
    sources: {
      title: 'Nguồn',
      description:
        'Tất cả nguồn của số liệu và thông tin trên trang: tên bài, nơi đăng, ngày đăng và những mục sử dụng nguồn đó.',
    },
    data: {
      title: 'Dữ liệu',
      description:
        'Tải toàn bộ số liệu về Thanh Hóa dưới dạng CSV, JSON hoặc gói dữ liệu; ý nghĩa từng cột, từng mã, và cách mở bằng Excel, R hay Python.',
    },
    methods: {
      title: 'Phương pháp',
      description:
        'Cách chọn số liệu về Thanh Hóa khi các nguồn khác nhau, cách làm tròn, cách so với kế hoạch và cách sửa lỗi trên trang web này.',
    },
    changes: {
      title: 'Thay đổi',
      description:
        'Những gì đã được thêm, sửa hoặc tính lại trên trang, vào ngày nào và vì sao. Có thể theo dõi bằng trình đọc tin.',
    },
    about: {
      title: 'Giới thiệu',
      description:
        'Mỗi năm, Thanh Hóa công bố công nghiệp và thương mại phải đạt tới đâu, rồi đã đạt tới đâu. Trang web này đặt kế hoạch và kết quả cạnh nhau.',
    },
    search: {
      title: 'Tìm kiếm',
      description: 'Tìm chỉ tiêu, bài viết, dự án, thuật ngữ và nguồn trên trang; gõ có dấu hay không dấu đều được.',
    },
    notFound: {
      title: 'Không tìm thấy trang',
      description: 'Địa chỉ này không có trên trang. Hãy thử trang chủ, danh mục chỉ tiêu hoặc tìm kiếm.',
    },
  },
  en: {
    home: {
      title: 'Thanh Hóa industry and trade in figures',
      description:
        'What Thanh Hóa, a province of Vietnam, plans in industry and trade each year and what comes of it: every figure with its source and status, free to download.',
    },
    articles: {
      title: 'Articles',
      description:
        'What the industry and trade figures of Thanh Hóa, Vietnam, tell: plans and what came of them, exports, imports, the refinery, retail sales, projects.',
    },
    compare: {
      title: 'Compare',
      description:
        'Thanh Hóa beside Vietnam and the provinces of the north-central region: industrial growth, labour productivity and size of the economy, each within one definition.',
    },
    indicators: {
      title: 'Indicators',
      description:
        'Industry and trade indicators of Thanh Hóa by year, a page for each: the latest value, a chart, every published report and its source.',
    },
    otherFigures: {
      title: 'Other figures',
      description:
        'Single figures on industry, energy and trade in Thanh Hóa that do not form a series yet, each with its status and source.',
    },
    plan: {
      title: 'Plan and outcome',
      description:
        'The yearly targets of Thanh Hóa beside the outcomes that were reported: met, missed, not known, or reports differ, with the source of every figure.',
    },
    projects: {
      title: 'Projects',
      description:
        'Industrial, energy and infrastructure projects in Thanh Hóa: size, investment, dated events and the last known state, with sources.',
    },
    tasks: {
      title: 'Tasks of 2021',
      description:
        'What the industry and trade sector of Thanh Hóa was asked to do in January 2021, and the documents and events that public sources have recorded since.',
    },
    glossary: {
      title: 'Glossary',
      description:
        'The terms used on this site, each explained in one plain sentence, with the Vietnamese term and the source of its English name.',
    },
    sources: {
      title: 'Sources',
      description:
        'Every source that a figure or a fact on this site rests on: title, publisher, date, and the records that use it.',
    },
    data: {
      title: 'Data',
      description:
        'Download all figures on Thanh Hóa as CSV, JSON or a data package; what each column and code means, and how to open the files in Excel, R or Python.',
    },
    methods: {
      title: 'Methods',
      description:
        'How figures on Thanh Hóa are chosen where sources differ, how they are rounded and compared with plans, and how mistakes are corrected.',
    },
    changes: {
      title: 'Changes',
      description: 'What was added, corrected or recalculated on this site, when and why. Also as a feed.',
    },
    about: {
      title: 'About',
      description:
        'Each year Thanh Hóa, a province of Vietnam, says what its industry and trade should achieve, and later what they achieved. This site puts the two side by side.',
    },
    search: {
      title: 'Search',
      description:
        'Find indicators, articles, projects, terms and sources on this site; Vietnamese may be typed with or without accents.',
    },
    notFound: {
      title: 'Page not found',
      description: 'There is no page at this address. Try the home page, the list of indicators or the search.',
    },
  },
} as const satisfies Record<Locale, Record<string, PageWords>>;
