import type { Locale } from '../locales.ts';

export const glossaryWords = {
  vi: { also: 'Cách gọi khác:', ours: 'cách gọi tiếng Anh do trang này đặt' },
  en: { also: 'Other names:', ours: 'the English name is ours' },
} as const satisfies Record<Locale, unknown>;
