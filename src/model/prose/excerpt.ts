/** Stands in a flattened text where a component stood. */
export const componentMark = '\uFFFC';

const reach = 28;

/**
 * A few words around a place in a text, for quoting in a message: within its paragraph, on one line, cut between words, with nothing
 * invisible.
 */
export function excerpt(text: string, index: number, length: number): string {
  const begin = text.lastIndexOf('\n\n', index) + 1;
  const stop = text.indexOf('\n\n', index + length);
  const last = stop === -1 ? text.length : stop;
  const from = Math.max(begin, index - reach);
  const to = Math.min(last, index + length + reach);
  const before = text.slice(from, index).replace(from > begin ? /^\S*\s+/ : /^/, '');
  const after = text.slice(index + length, to).replace(to < last ? /\s+\S*$/ : /$/, '');
  const words = showInvisible(`${before}${text.slice(index, index + length)}${after}`).trim();
  return `${from > begin ? '…' : ''}${words}${to < last ? '…' : ''}`;
}

/** A text on one line, with components as "…" and characters that cannot be seen by their numbers. */
export function showInvisible(text: string): string {
  return text
    .replaceAll(/\uFFFC+/g, '…')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}]/gu, (character) =>
      character === ' ' ? ' ' : `[${codePoint(character)}]`,
    );
}

/** A character's number as it is written in Unicode's tables: `U+00A0`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
