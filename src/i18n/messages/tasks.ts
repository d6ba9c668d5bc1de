import type { Locale } from '../locales.ts';

export const taskWords = {
  vi: {
    groups: {
      priority: 'Ưu tiên trước hết',
      growth: 'Để đạt các mục tiêu tăng trưởng',
      planning: 'Quy hoạch và chương trình',
      rules: 'Quy định, chính sách',
      administration: 'Bộ máy và thủ tục',
    },
    asked: 'Được yêu cầu',
    background: 'Bối cảnh',
    followed: 'Về sau',
    undated: 'không rõ ngày',
    nothing: 'Chưa thấy nguồn nào cho biết về sau ra sao.',
    related: 'Liên quan',
    sources: 'Nguồn của trang này',
    intro:
      'Bản tin tháng 1/2021 nêu những việc phải làm. Dưới mỗi việc là các văn bản và sự kiện đến sau mà nguồn công khai ghi lại. Đến sau không có nghĩa là do việc ấy mà ra.',
  },
  en: {
    groups: {
      priority: 'Before all else',
      growth: 'To reach the growth targets',
      planning: 'Plans and programmes',
      rules: 'Rules and policies',
      administration: 'Organisation and procedures',
    },
    asked: 'What was asked',
    background: 'Background',
    followed: 'What followed',
    undated: 'no date',
    nothing: 'We found no source that says what followed.',
    related: 'Related',
    sources: 'Sources of this page',
    intro:
      'The report of January 2021 names the work to be done. Under each task are the later documents and events that public sources record; that they came later does not mean the task brought them about.',
  },
} as const satisfies Record<Locale, unknown>;
