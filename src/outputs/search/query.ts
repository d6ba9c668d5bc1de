import type { Query } from 'minisearch';
import { decodeKeystrokes } from './keystrokes.ts';
import { accentKey, forms as formsOfText, tokens, type Token } from './words.ts';

/** One way in which a word of the question may stand in the index. */
export interface QueryForm {
  readonly form: string;
  readonly weight: number;
}

/** A word of the question, with the forms that answer it, the best first. */
export interface QueryWord {
  readonly token: Token;
  readonly forms: readonly QueryForm[];
  /** Whether it may still be unfinished. */
  readonly isLast: boolean;
}

/** What the index knows: its words, and words that stand side by side, joined. */
export interface Vocabulary {
  readonly has: (form: string) => boolean;
  readonly hasPair: (joined: string) => boolean;
}

/** How much more a word with just the accents that were typed counts than one that differs only in them. */
const sameAccents = 4;

/** Words that a question is made of and that say nothing of what is asked for, folded. Both languages, since readers mix them. */
const questionWords = new Set(
  formsOfText(
    'bao nhiêu là của ở tại thế nào như ra sao mấy gì có được đạt trong vào khi về cho hỏi biết ' +
      'how much many what which when where was were is are the of in for did does do a an by to and at tell me about',
  ),
);

/** The words of a question that say what is asked for, in order; all of its words where it has no others. */
export function contentWords(words: readonly Token[]): readonly Token[] {
  // “năm” before a year says nothing; the “nam” of Việt Nam does.
  const isYearWord = ({ form }: Token, index: number): boolean =>
    form === 'nam' && words[index - 1]?.form !== 'viet' && /^(?:(?:19|20)\d\d|nai)$/.test(words[index + 1]?.form ?? '');
  const content = words.filter((word, index) => !questionWords.has(word.form) && !isYearWord(word, index));
  return content.length > 0 ? content : words;
}

/** The question word by word: keystrokes of an input method decoded, joined syllables parted, words of the question left out. */
export function parseQuery(text: string, known: Vocabulary): readonly QueryWord[] {
  const all = tokens(text);
  return contentWords(all.flatMap((word) => spelled(word, known))).map((token) => ({
    token,
    forms: formsOf(token),
    isLast: token.end === text.length,
  }));
}

/** What a word was meant to be: itself if it is known, else the word that its keystrokes make, else the words that it joins. */
function spelled(word: Token, known: Vocabulary): readonly Token[] {
  if (known.has(word.form)) return [word];
  const [decoded] = tokens(decodeKeystrokes(word.text) ?? '');
  if (decoded && known.has(decoded.form)) return [{ ...word, text: decoded.text, form: decoded.form }];
  const parts = part(word.form, known);
  return parts?.map((form) => ({ ...word, text: form, form })) ?? [word];
}

/** `kimngachxuatkhau` as words each of which stands beside the next one somewhere; undefined if it is not made of such. */
function part(joined: string, known: Vocabulary, before = ''): readonly string[] | undefined {
  for (let length = joined.length - (before === '' ? 1 : 0); length >= 2; length -= 1) {
    const word = joined.slice(0, length);
    if (!known.has(word) || (before !== '' && !known.hasPair(before + word))) continue;
    const rest = length === joined.length ? [] : part(joined.slice(length), known, word);
    if (rest) return [word, ...rest];
  }
  return undefined;
}

function formsOf({ text, form }: Token): readonly QueryForm[] {
  const key = accentKey(text);
  const forms: QueryForm[] = key === undefined ? [] : [{ form: key, weight: sameAccents }];
  forms.push({ form, weight: 1 });
  // While `141,64` is being typed it may become 141.640; the index has 141640.
  if (/^\d+\.\d+$/.test(form)) forms.push({ form: form.replace('.', ''), weight: 0.3 });
  return forms;
}

/** Shorter words are often whole syllables, which would find too much if they stood for every word that begins with them. */
const shortestBeginning = 4;

/** The question for the index: all of its words or any of them; `fuzzy` forgives slips of the finger. */
export function indexQuery(
  words: readonly QueryWord[],
  { combineWith, fuzzy }: { readonly combineWith: 'AND' | 'OR'; readonly fuzzy: boolean },
): Query {
  return {
    combineWith,
    queries: words.map(({ forms, isLast }) => ({
      combineWith: 'OR',
      queries: forms.map(({ form, weight }) => ({
        queries: [form],
        boostTerm: () => weight,
        prefix: !form.startsWith('=') && (isLast || form.length >= shortestBeginning),
        // Two letters that changed places are two slips.
        fuzzy: fuzzy && /^[a-z]{4,}$/.test(form) ? (form.length < 6 ? 1 : 2) : false,
      })),
    })),
  };
}
