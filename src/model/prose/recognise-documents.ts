import { anyLanguage } from './languages/languages.ts';
import type { Finding } from './prose-rules.ts';

/** Signs of Vietnamese documents and of the bodies that number them. */
const codes =
  'NQ|QĐ|NĐ|TT|TTLT|CT|KL|TB|KH|BC|CV|CĐ|HD|TTr|QC|ĐA|VBHN|PL|GP|GCN|UBND|HĐND|SCT|BCT|BCĐ|VPCP|TTg|CP|TTKQH|UBTVQH\\d*|QH\\d+';
const kinds = anyLanguage(({ documents }) => documents);

const start = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/–-])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,/–-]\p{N})`;
const tail = String.raw`(?:[/-][\p{Lu}][\p{L}\d]*)*`;

const patterns: readonly RegExp[] = [
  // 58-NQ/TW, 506/QĐ-UBND, 121/2021/NQ-HĐND, 16536/UBND-THĐT, 54/2014/QH13
  new RegExp(`${start}\\d{1,5}(?:/\\d{4})?[/-](?:${codes})${tail}${end}`, 'gu'),
  // Decree 43/2011, Nghị quyết số 58, Article 3(4), Điều 11
  // khoản 2 Điều 3 (khoản alone may be a sum of money)
  new RegExp(`(?<!\\p{L})khoản\\s\\d{1,2}(?=\\s[Đđ]iều\\s)`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:${kinds})\\s(?:số\\s|[Nn]o\\.?\\s)?\\d{1,5}(?:/\\d{4})?(?:\\(\\d{1,2}\\))?(?![/-]\\p{L})${end}`,
    'gu',
  ),
];

/** Numbers of decrees, decisions and other documents, with or without the kind of document before them. */
export function recogniseDocuments(text: string): Finding[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ index: match.index, text: match[0] })),
  );
}
