import type { Locale } from '../locales.ts';

/** Words of the note that offers a page in the language its reader prefers: each in the language that it offers. */
export const languageNoteWords = {
  vi: { name: 'Ngôn ngữ', read: 'Đọc bằng tiếng Việt', close: 'Không, cảm ơn' },
  en: { name: 'Language', read: 'Read in English', close: 'No, thanks' },
} as const satisfies Record<Locale, unknown>;
