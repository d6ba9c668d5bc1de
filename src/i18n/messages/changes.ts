import type { Locale } from '../locales.ts';

export const changeWords = {
  vi: { kind: { added: 'Thêm mới', corrected: 'Sửa lỗi', revised: 'Tính lại' } },
  en: { kind: { added: 'Added', corrected: 'Corrected', revised: 'Revised' } },
} as const satisfies Record<Locale, unknown>;
