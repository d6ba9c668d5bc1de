/** A character that does not belong in the text, what it is, and what to write instead. */
export interface OddCharacter {
  readonly what: string;
  readonly instead: string;
}

/** Letters of other alphabets, and under the same place the Latin letters that they look like. */
const alike = [
  ['аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХУІЈЅ', 'aeopcyxijsdhlqwABEKMHOPCTXYIJS'], // Cyrillic
  ['οανιρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oavipukABEZHIKMNOPTYX'], // Greek
  ['ðÐƉɖıɑɡʋ', 'đĐĐđiagv'], // other Latin letters: eth and African D, dotless i, alpha, script g, v with hook
] as const;

const lookalikes = new Map(
  alike.flatMap(([odd, latin]) => Array.from(odd, (letter, index) => [letter, latin[index]] as const)),
);

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/[ÐðƉɖıɑɡʋ]/u, 'a letter of another alphabet'],
];

const others: readonly (readonly [RegExp, string, string])[] = [
  [/\uFEFF/u, 'a byte order mark', 'Delete it: save the file as UTF-8 without BOM.'],
  [/\r/u, 'a carriage return of a Windows line end', 'Save the file with LF line ends.'],
  [/\t/u, 'a tab', 'Write a space.'],
  [
    /[\u00A0\u2007\u202F]/u,
    'a non-breaking space',
    'Write an ordinary space; the site keeps numbers and units together by itself.',
  ],
  [/[\u1680\u2000-\u200A\u205F\u3000]/u, 'an unusual space', 'Write an ordinary space.'],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u180E]/u, 'an invisible character', 'Delete it.'],
  [/[\u2028\u2029]/u, 'an invisible line break', 'Delete it, or write an ordinary line break.'],
  [/[\u2010\u2011]/u, 'an unusual hyphen', 'Write the ordinary hyphen "-".'],
  [/\p{Cc}/u, 'a control character', 'Delete it.'],
  [
    /[\uFFFC\uFFFD\p{Co}\p{Cn}\p{Cs}]/u,
    'a character that could not be read',
    'Type the text again: it was damaged on the way.',
  ],
];

/** Every character that may be odd, for a quick look over a whole text. Line feeds are ordinary. */
export const oddCharacters =
  /[\p{Script=Cyrillic}\p{Script=Greek}ÐðƉɖıɑɡʋ\u00A0\u00AD\u1680\u180E\u2000-\u2011\u2028-\u202F\u205F-\u2069\u3000\uFEFF\uFFFD\uFF01-\uFFEF\uFFFC\uFB00-\uFB06\u2160-\u217F\u{1D400}-\u{1D7CB}\p{Co}\p{Cn}\p{Cs}]|(?!\n)\p{Cc}/gu;

/** What is odd in one of {@link oddCharacters}. */
export function describeOddCharacter(character: string): OddCharacter {
  for (const [pattern, what, instead] of others) if (pattern.test(character)) return { what, instead };
  const script = scripts.find(([pattern]) => pattern.test(character))?.[1] ?? 'a special form';
  const plain = lookalikes.get(character) ?? plainForm(character);
  return {
    what: script,
    instead: plain === undefined ? 'Write it in Latin letters.' : `Write the ordinary "${plain}".`,
  };
}

/** The ordinary letters that a wide, joined or styled letter stands for. */
function plainForm(character: string): string | undefined {
  const plain = character.normalize('NFKC');
  return plain === character ? undefined : plain;
}
