import { compounds } from './compounds.ts';

const nb = '\u00a0';

const compound = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu');

/**
 * Keeps together what reads as one: the syllables of Vietnamese names and common words, a number and the word before it, a dash or another sign
 * and the word before it. A title broken between "Thanh" and "Hóa", or before "2021", reads badly.
 */
export function joinPhrases(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(\p{Lu}\p{L}*) (?=\p{Lu}\p{Ll}*[^\p{ASCII}\s]\p{Ll}*)/gu, `$1${nb}`)
    .replace(compound, (word) => word.replaceAll(' ', nb))
    .replace(/ (?=\d)/g, nb)
    .replace(/ (?=[–·:;?!»])|(?<=«) /g, nb);
}
