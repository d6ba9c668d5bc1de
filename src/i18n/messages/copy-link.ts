import type { Locale } from '../locales.ts';

/** The button that copies the address of a chart. Not in the page: without a script there is nothing to press. */
export const copyLinkWords = {
  vi: { copy: 'Chép liên kết', copied: 'Đã chép' },
  en: { copy: 'Copy link', copied: 'Copied' },
} as const satisfies Record<Locale, unknown>;
