import type { Localized } from '../../../i18n/locales.ts';
import type { ClaimWords } from './claim-words.ts';
import { claimsEn } from './claims-en.ts';
import { claimsVi } from './claims-vi.ts';
import { en } from './en.ts';
import type { LanguageRules } from './language-rules.ts';
import { vi } from './vi.ts';

export const languageRules: Localized<LanguageRules> = { vi, en };

export const claimWords: Localized<ClaimWords> = { vi: claimsVi, en: claimsEn };

/** The alternatives that the languages give for a part of a pattern which recognises any of them. */
export const anyLanguage = (part: (rules: LanguageRules) => string): string =>
  `(?:${Object.values(languageRules).map(part).join('|')})`;
