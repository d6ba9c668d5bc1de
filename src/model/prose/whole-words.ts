/** A pattern for a text in lower case that matches whole words only; a space in it matches any white space. */
export function wholeWords(source: string, before = '(?<![\\p{L}\\p{N}-])'): RegExp {
  return new RegExp(`${before}(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'gu');
}
