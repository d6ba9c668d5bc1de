/** A pattern for a text in lower case that matches whole words only; a space in it matches any white space. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'gu');
}
