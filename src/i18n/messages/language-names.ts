import type { Localized } from '../locales.ts';

/** What each language calls each, within a sentence. */
export const languageNames: Localized<Localized> = {
  vi: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  en: { vi: 'Vietnamese', en: 'English' },
};
