import { decodeKeystrokes } from './keystrokes.ts';
import { accentKey, slips, tokens, type Token } from './words.ts';

/** What the index knows: its words, as first written and how often, and words that stand side by side, joined. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, { readonly text: string; readonly times: number }>;
  readonly pairs: ReadonlySet<string>;
  /** Its words with accents, in the form of `accentKey`. */
  readonly accented: ReadonlySet<string>;
}

/** What readers write short and pages write out, folded. */
const short = new Map([
  ['th', 'thanh hoa'],
  ['xk', 'xuat khau'],
  ['nk', 'nhap khau'],
  ['xnk', 'xuat nhap khau'],
  ['kcn', 'khu cong nghiep'],
  ['ccn', 'cum cong nghiep'],
  ['kkt', 'khu kinh te'],
  ['cn', 'cong nghiep'],
  ['sx', 'san xuat'],
  ['sxcn', 'san xuat cong nghiep'],
  ['dn', 'doanh nghiep'],
  ['nsnn', 'ngan sach nha nuoc'],
]);

/** What a word was meant to be: itself if it is known, else what it is short for, what its keystrokes make, what it joins, what is one slip away. */
export function spelled(word: Token, known: Vocabulary): readonly Token[] {
  const as = (forms: readonly string[]): readonly Token[] => forms.map((form) => ({ ...word, text: form, form }));
  const long = short.get(word.form);
  if (long !== undefined) return as(long.split(' '));
  // Accents that stand nowhere were not meant: “xuât”, or “xuấ” while it is typed.
  const key = accentKey(word.text);
  if (key !== undefined && !known.accented.has(key)) return spelled({ ...word, text: word.form }, known);
  if (known.words.has(word.form)) return [word];
  const [decoded] = tokens(decodeKeystrokes(word.text) ?? '');
  if (decoded && known.words.has(decoded.form))
    return spelled({ ...word, text: decoded.text, form: decoded.form }, known);
  const parts = part(word.form, known) ?? nearest(word.form, known);
  return parts ? as(parts) : [word];
}

/** Beginnings that are spoken alike. */
const alike = [['s', 'x'], ['ch', 'tr'], ['l', 'n']]; // prettier-ignore

/** “Suất khẩu”, “năng xuất”: a syllable that stands beside its neighbour nowhere, where one that is spoken like it does. */
export function asSpoken(words: readonly Token[], { pairs }: Vocabulary): readonly Token[] {
  return words.map((word, index) => {
    const [before = '', after = ''] = [words[index - 1]?.form, words[index + 1]?.form];
    const stands = (form: string): boolean => pairs.has(before + form) || pairs.has(form + after);
    if (stands(word.form)) return word;
    const others = alike.flatMap((same) => {
      const own = same.find((beginning) => word.form.startsWith(beginning));
      return own === undefined ? [] : same.map((other) => other + word.form.slice(own.length));
    });
    const form = others.find(stands);
    return form === undefined ? word : { ...word, text: form, form };
  });
}

/** `kimngachxuatkhau` as words each of which stands beside the next one somewhere; undefined if it is not made of such. */
function part(joined: string, known: Vocabulary, before = ''): readonly string[] | undefined {
  for (let length = joined.length - (before === '' ? 1 : 0); length >= 2; length -= 1) {
    const word = joined.slice(0, length);
    if (!known.words.has(word) || (before !== '' && !known.pairs.has(before + word))) continue;
    const rest = length === joined.length ? [] : part(joined.slice(length), known, word);
    if (rest) return [word, ...rest];
  }
  return undefined;
}

/** The most frequent of the words that are fewest slips away. Few slip at the first letter; an unfinished word is none. */
function nearest(form: string, { words }: Vocabulary): readonly string[] | undefined {
  if (!/^[a-z]{5,}$/.test(form)) return undefined;
  let most = form.length < 8 ? 1 : 2;
  let best: { readonly word: string; readonly times: number } | undefined;
  for (const [word, { times }] of words) {
    if (word.startsWith(form)) return undefined;
    if (word[0] !== form[0]) continue;
    const count = slips(form, word, most);
    if (count > most || (count === most && best && times <= best.times)) continue;
    [most, best] = [count, { word, times }];
  }
  return best && [best.word];
}
