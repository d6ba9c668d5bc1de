import type { Locale } from '../locales.ts';

/** Words of the note that offers a page in the language its reader prefers: each in the language that it offers. */
export const languageNoteWords = {
  vi: { name: 'Chọn tiếng', read: 'Đọc trang này bằng tiếng Việt', close: 'Không, cảm ơn' },
  en: { name: 'Language', read: 'Read this page in English', close: 'No, thanks' },
} as const satisfies Record<Locale, unknown>;
