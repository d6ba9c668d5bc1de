import type { ContentProblem } from './content-problem.ts';

export type Decoded =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: ContentProblem };

/** How to save a table so that every letter and digit stays. */
export const saveTable =
  'Save it as CSV in UTF-8 with commas: in Excel "CSV UTF-8 (Comma delimited)", in LibreOffice "Text CSV" with the character set "Unicode (UTF-8)", the field delimiter "," and the language English, so that 3.677 keeps its point.';
const saveText = 'Save it as plain text in UTF-8.';

/** First bytes of files that are no text, whatever their names say. */
const programs: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or archive (.xlsx, .ods, .docx or .zip)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document (.xls or .doc)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

/** The text of a file as an editor saved it; or what kind of file it is instead, and how to save it. */
export function decodeFile(bytes: Uint8Array, file: string): Decoded {
  const save = /\.csv$/i.test(file) ? saveTable : saveText;
  const problem: Refuse = (found, expected, line = 1) => ({ problem: { file, line, found, expected } });
  const program = programs.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (program !== undefined) return problem(`The file is ${program}, whatever its name says.`, save);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || bytes.includes(0))
    return problem(
      isWide || bytes.filter((byte) => byte === 0).length > bytes.length / 4
        ? 'The file is saved as UTF-16 ("Unicode text").'
        : 'The file holds a zero byte, which no text has.',
      save,
    );
  const text = Buffer.from(bytes).toString('utf8');
  const bad = invalidAt(bytes, text);
  if (bad !== undefined)
    return problem(
      'The file is not saved in UTF-8 but in an older encoding ("ANSI", Windows-1258 or Windows-1252).',
      `${save} Look at the letters with accents first: some may be damaged already.`,
      bad,
    );
  return damageIn(text, problem, save) ?? { text };
}

/** The line of the first bytes that are no UTF-8. */
function invalidAt(bytes: Uint8Array, text: string): number | undefined {
  if (!text.includes('\uFFFD')) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  }
}

/** Kinds of damage that a text shows, each with what it is and what to do. */
const damages: readonly (readonly [pattern: RegExp, what: (match: string) => string, instead: string])[] = [
  [
    /^(<{7}|>{7}|\|{7})( .*)?$|^={7}$/m,
    (match) => `Here stand the marks of an unfinished merge, "${match.slice(0, 40)}".`,
    'Two people changed these lines. Keep the right ones, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ],
  [
    /(?<=\p{L})\?+(?=\p{L})|(?<=[\s,"'(])\?+(?=\p{Ll})/u,
    (match) => `Letters were lost in "${match.slice(0, 40)}": a question mark stands in a word.`,
    'The file was saved in an encoding that lacks Vietnamese letters ("ANSI"). Take its last good version, or type the words again, and save in UTF-8.',
  ],
  [
    /á[º»]|Ã[\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]|Æ°|Ä[\u0090\u2018]|Â[\u0080-\u00BF]/u,
    (match) => `Letters are damaged in "${match.slice(0, 40)}": UTF-8 was read as another encoding and saved again.`,
    'Take the file’s last good version, or type the words again, and save in UTF-8.',
  ],
  [
    /(?<!\p{L})(?:\p{L}*[øïöäåëñûü]\p{L}*\s+){2}/u,
    (match) => `The words "${match.trim().slice(0, 40)}" are typed in an old Vietnamese encoding (VNI or TCVN3).`,
    'Type the words again in Unicode, or convert them (in UniKey: "Unicode").',
  ],
  [
    /\uFFFD/u,
    (match) => `A letter was lost in "${match.slice(0, 40)}".`,
    'Take the file’s last good version, or type the words again, and save in UTF-8.',
  ],
];

type Refuse = (found: string, expected: string, line?: number) => Decoded;

function damageIn(text: string, problem: Refuse, save: string): Decoded | undefined {
  const breaks = text.match(/\r(?!\n)/g)?.length ?? 0;
  if (breaks > 0 && breaks >= text.split('\n').length)
    return problem('The lines end as on old Macintosh computers (CR alone).', `${save} Let lines end with LF.`);
  // A question mark in an address is no lost letter.
  const words = text.replaceAll(/\bhttps?:\/\/[^\s"',]+/g, (address) => '-'.repeat(address.length));
  for (const [pattern, what, expected] of damages) {
    const match = pattern.exec(words);
    if (!match) continue;
    const line = words.slice(0, match.index).split('\n').length;
    return problem(what(wordAround(words, match)), expected, line);
  }
  return undefined;
}

/** The word in which something was found. Looked for afterwards: patterns that begin with the word read every file many times over. */
function wordAround(text: string, { 0: found, index }: RegExpExecArray): string {
  const before = /[^\s,;"]*$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const after = /^[^\s,;"]*/.exec(text.slice(index + found.length, index + found.length + 60))?.[0] ?? '';
  return before + found + after;
}
