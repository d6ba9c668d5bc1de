/** Pieces of the patterns by which every language recognises its dates. */

export const year = String.raw`(?:19\d\d|20\d\d|2100)`;
export const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
export const month = String.raw`(?:0?[1-9]|1[0-2])`;

export const twoDigits = (text: string | number | undefined): string => String(text ?? '').padStart(2, '0');

const romans = ['i', 'ii', 'iii', 'iv'];

/** `Q1` of a Roman or an Arabic numeral. */
export const quarterOf = (text: string | undefined): string =>
  `Q${romans.indexOf((text ?? '').toLowerCase()) + 1 || text}`;
