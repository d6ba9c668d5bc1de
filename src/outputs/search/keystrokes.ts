/** Telex and VNI: what was typed where no input method was on. A key changes letters typed before it, or is a letter of its own. */

const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031b';
const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const telexTones: Readonly<Record<string, string>> = { s: acute, f: grave, r: hook, x: tilde, j: dot };
const vniTones: Readonly<Record<string, string>> = { 1: acute, 2: grave, 3: hook, 4: tilde, 5: dot };

/** A Vietnamese syllable without accents. */
const syllable = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|nh|ngh?|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?$/;

interface Letter {
  readonly base: string;
  mark: string;
}

/** The tone that a key sets after these letters, or whether it marked one of them. */
type Key = (
  letters: readonly Letter[],
  key: string,
) => { readonly tone?: string | undefined; readonly marked: boolean };

/** `xuaats` is xuất, `dduowngf` is đường. */
const telex: Key = (letters, key) => {
  if (letters.some(isVowel) && key in telexTones) return { tone: telexTones[key], marked: true };
  if (key === 'w' && markHorn(letters, /[aou]/)) return { marked: true };
  if (key === 'd') return { marked: markStroke(letters) };
  const same = letters.findLast(({ base, mark }) => /[aeo]/.test(key) && base === key && mark === '');
  if (same) same.mark = circumflex;
  return { marked: same !== undefined };
};

/** `xua61t` is xuất, `d9u7o7ng2` and `d9uo7ng2` are đường. */
const vni: Key = (letters, key) => {
  if (letters.some(isVowel) && key in vniTones) return { tone: vniTones[key], marked: true };
  if (key === '9') return { marked: markStroke(letters) };
  if (key === '7') return { marked: markHorn(letters, /[ou]/) };
  const wanted = key === '6' ? /[aeo]/ : key === '8' ? /a/ : undefined;
  const letter = wanted && letters.findLast(({ base, mark }) => wanted.test(base) && mark === '');
  if (letter) letter.mark = key === '6' ? circumflex : breve;
  return { marked: letter !== undefined };
};

/** The word that keystrokes stand for; undefined if they change nothing or do not make a syllable. */
export function decodeKeystrokes(word: string): string | undefined {
  const press = /\d/.test(word) ? vni : telex;
  const letters: Letter[] = [];
  let tone = '';
  let isChanged = false;
  for (const key of word.toLowerCase()) {
    const { tone: set, marked } = press(letters, key);
    if (set !== undefined) tone = set;
    if (marked) isChanged = true;
    else letters.push({ base: key, mark: '' });
  }
  if (!isChanged || !syllable.test(letters.map(({ base }) => base).join(''))) return undefined;
  return write(letters, tone);
}

const isVowel = ({ base }: Letter): boolean => /[aeiouy]/.test(base);

/** Makes ươ of uo, ă of a, ơ of o, ư of u; false if there is nothing to mark. */
function markHorn(letters: readonly Letter[], wanted: RegExp): boolean {
  const place = letters.findLastIndex(({ base, mark }) => wanted.test(base) && mark === '');
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

function markStroke(letters: readonly Letter[]): boolean {
  const first = letters[0];
  if (first?.base !== 'd' || first.mark !== '' || !(letters.length === 1 || letters.some(isVowel))) return false;
  first.mark = '-';
  return true;
}

/** The tone goes on the letter that carries another mark, else on a vowel; which one makes no difference to the search. */
function write(letters: readonly Letter[], tone: string): string {
  const vowels = letters.filter(isVowel);
  const carrier = vowels.findLast(({ mark }) => mark !== '') ?? vowels.at(vowels.length > 1 ? -2 : -1);
  return letters
    .map((letter) => (letter.mark === '-' ? 'đ' : letter.base + letter.mark) + (letter === carrier ? tone : ''))
    .join('')
    .normalize('NFC');
}
