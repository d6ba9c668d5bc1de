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

/** Breaks a title into as few lines as `wrapText`, of nearly one length: no word stands alone on the last. */
export function wrapEvenly(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const fewest = wrapText(text, width, widthOf);
  let even = fewest;
  for (;;) {
    const narrower = Math.max(...even.map(widthOf)) - 1;
    const lines = wrapText(text, narrower, widthOf);
    if (lines.length > fewest.length || lines.some((line) => widthOf(line) > narrower)) return even;
    even = lines;
  }
}
