const marks = /\p{M}+/gu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Lower case without accents, đ as d: the form in which everything is looked up. Accepts composed and decomposed text. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * A word with its accents, written so that the place of the tone mark makes no difference: `hóa` and `hoá` are the same. Begins with `=`,
 * so that it is never taken for a folded word. Undefined for a word without accents.
 */
export function accentKey(word: string): string | undefined {
  const letters = word.normalize('NFD').toLowerCase();
  const key = `=${letters.replace(tone, '').normalize('NFC')}${(letters.match(tone) ?? []).join('')}`;
  return key.slice(1) === fold(word) ? undefined : key;
}
