/**
 * Breaks a text into lines no wider than `width`, at spaces only: a word wider than that stays whole and alone. Number and unit stay together where
 * the text has a no-break space.
 */
export function wrapText(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
