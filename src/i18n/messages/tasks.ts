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
    background: 'Bối cảnh',
    undated: 'không rõ ngày',
    nothing: 'Chưa thấy nguồn nào cho biết về sau ra sao.',
    related: 'Liên quan',
    sources: 'Nguồn của trang này',
    finding:
      'Trong {all} việc mà bản tin tháng 1/2021 nêu, {followed} việc về sau có văn bản hay sự kiện được ghi lại. Với {rest} việc còn lại, không nguồn nào cho biết kết quả.',
    intro: 'Văn bản ra đời sau chưa chắc là nhờ việc được giao.',
  },
  en: {
    groups: {
      priority: 'Before all else',
      growth: 'To reach the growth targets',
      planning: 'Plans and programmes',
      rules: 'Rules and policies',
      administration: 'Organisation and procedures',
    },
    background: 'Background',
    undated: 'no date',
    nothing: 'We found no source that says what followed.',
    related: 'Related',
    sources: 'Sources of this page',
    finding:
      'Of {all} pieces of work named in the report of January 2021, {followed} were followed by documents or events on record. For the other {rest}, no source says what came of them.',
    intro: 'That something came later does not mean that the task brought it about.',
  },
} as const satisfies Record<Locale, unknown>;
