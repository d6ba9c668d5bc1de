import type { Localized } from '../locales.ts';
import { en } from './en.ts';
import type { FormatRules } from './format-rules.ts';
import { vi } from './vi.ts';

export const formats: Localized<FormatRules> = { vi, en };
