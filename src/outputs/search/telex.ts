const tones: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031b';

/** A Vietnamese syllable without accents. */
const syllable = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|nh|ngh?|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?$/;

interface Letter {
  readonly base: string;
  mark: string;
}

/**
 * The word that Telex keystrokes stand for, typed where no input method was on: `xuaats` is xuất, `dduowngf` is đường. Undefined if the keystrokes
 * change nothing or do not make a syllable.
 */
export function decodeTelex(word: string): string | undefined {
  const letters: Letter[] = [];
  let toneMark = '';
  let isChanged = false;
  for (const key of word.toLowerCase()) {
    const hasVowel = letters.some(isVowel);
    if (hasVowel && key in tones) toneMark = tones[key] ?? '';
    else if (key === 'w' && applyHorn(letters)) toneMark += '';
    else if (!applyDouble(letters, key)) {
      letters.push({ base: key, mark: '' });
      continue;
    }
    isChanged = true;
  }
  if (!isChanged || !syllable.test(letters.map(({ base }) => base).join(''))) return undefined;
  return write(letters, toneMark);
}

const isVowel = ({ base }: Letter): boolean => /[aeiouy]/.test(base);

/** `w` makes ươ of uo, ă of a, ơ of o, ư of u; false if there is nothing to mark. */
function applyHorn(letters: Letter[]): boolean {
  const place = letters.findLastIndex(({ base, mark }) => /[aou]/.test(base) && mark === '');
  const letter = letters[place];
  if (!letter) return false;
  const before = letters[place - 1];
  if (before?.base === 'u' && before.mark === '' && letters[place - 2]?.base !== 'q' && letter.base !== 'u') {
    before.mark = horn;
    if (letter.base === 'o') letter.mark = horn;
    return true;
  }
  letter.mark = letter.base === 'a' ? breve : horn;
  return true;
}

/** A second a, e or o puts the circumflex on the first, a second d makes đ; false if the key is a letter of its own. */
function applyDouble(letters: Letter[], key: string): boolean {
  if (key === 'd') {
    const first = letters[0];
    if (first?.base !== 'd' || first.mark !== '' || !(letters.length === 1 || letters.some(isVowel))) return false;
    first.mark = '-';
    return true;
  }
  const vowel = /[aeo]/.test(key) ? letters.findLast(({ base, mark }) => base === key && mark === '') : undefined;
  if (!vowel) return false;
  vowel.mark = circumflex;
  return true;
}

/** The tone goes on the letter that carries another mark, else on a vowel; which one makes no difference to the search. */
function write(letters: readonly Letter[], toneMark: string): string {
  const vowels = letters.filter(isVowel);
  const carrier = vowels.findLast(({ mark }) => mark !== '') ?? vowels.at(vowels.length > 1 ? -2 : -1);
  return letters
    .map((letter) => (letter.mark === '-' ? 'đ' : letter.base + letter.mark) + (letter === carrier ? toneMark : ''))
    .join('')
    .normalize('NFC');
}
