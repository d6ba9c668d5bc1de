const numerals = /(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])/gu;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The values of the Roman numerals in a text, from 1 to 39, as digits. */
export function romanNumerals(text: string): string[] {
  return Array.from(text.matchAll(numerals), ([numeral]) => {
    const parts = Array.from(numeral, (letter) => values[letter] ?? 0);
    return String(parts.reduce((sum, part, index) => sum + (part < (parts[index + 1] ?? 0) ? -part : part), 0));
  });
}
