import type { Locale } from '../locales.ts';

export const glossaryWords = {
  vi: { also: 'Cũng gọi:', ours: 'cách gọi tiếng Anh do trang này đặt' },
  en: { also: 'Also:', ours: 'the English name is ours' },
} as const satisfies Record<Locale, unknown>;
