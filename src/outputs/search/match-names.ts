import { isQuestionWord } from './question.ts';
import { accentKey, stem, tokens, wordList, type Token } from './words.ts';

/** They ask for a measure of a thing, or for its target, more than for the thing, or make a question, so that a name, and a page, may do without them. */
const isSoftWord = wordList(
  'giai đoạn tăng giảm trưởng mức tốc độ tổng số liệu con tỉnh kế hoạch chỉ tiêu so sánh với và mới nhất hiện nay ' +
    'nào không đạt đứng thứ hạng xếp hỏi khi cái có vì tại sao giờ ai đâu để từ sang bằng bị thì đến hơn nhanh chậm cao thấp lớn nhỏ ngành lĩnh vực khác nhau đang đã sẽ thanh hóa năm đăng ký xây xong chạy nghĩa cuối mw kwh usd vnd ' +
    'growth grow grew rise rose rising fall fell increase change rate total value number amount level figure data province ' +
    'target plan planned goal objective compare compared and latest newest current collected made registered ' +
    'end start percent percentage met missed big large small largest biggest highest lowest most least top main more than less differ different sector mean meaning stand build built run running finish finished open opened opening take took taken make makes fast quickly slow ',
);
const softWeight = 0.3;
const leftOver = 0.03;
/** What is said by several of its names and by none alone. */
const inParts = 0.01;
/** A word that differs only in accents, where they were typed. */
const otherAccents = 0.5;

export const isSoft = (word: Token): boolean =>
  isQuestionWord(word) ||
  isSoftWord(word) ||
  isSoftWord({ ...word, text: stem(word.text.toLowerCase()), form: stem(word.form) });

/** How well what was asked for and the names of a thing agree. */
export type NameMatch = ReturnType<ReturnType<typeof nameMatcher>>[number];

/** Finds the things whose names are asked for. */
export function nameMatcher(things: readonly (readonly string[])[]) {
  const named = things.map((names) => {
    const own = names
      .flatMap(spokenNames)
      .map(wordsOf)
      .filter((name) => name.length > 0);
    return { own, all: own.flat(), stems: new Set(own.flat().map(({ form }) => stem(form))) };
  });
  const counts = new Map<string, number>();
  for (const { all } of named)
    for (const form of new Set(all.flatMap(countedForms))) counts.set(form, (counts.get(form) ?? 0) + 1);
  /** How much a word tells: the fewer names it is in, the more. “Lương” is in few, though “lượng” is in many. */
  const weigh = (word: Token): number =>
    Math.log(1 + named.length / (counts.get(countedForms(word).at(-1) ?? '') ?? 0.5)) * (isSoft(word) ? softWeight : 1);
  /** The part of the words, by their weight, that is found. */
  const share = (words: readonly Token[], found: (word: Token) => number): number => {
    const sum = (of: (word: Token) => number): number =>
      words.reduce((total, word) => total + weigh(word) * of(word), 0);
    return words.length === 0 ? 0 : sum(found) / sum(() => 1);
  };
  return (asked: readonly Token[]) =>
    named.flatMap(({ own, all, stems }, number) => {
      const isNamed = ({ form }: Token): boolean => stems.has(stem(form));
      if (!asked.some(isNamed)) return [];
      // Soft words that no name has cost little.
      const meant = asked.filter((word) => isNamed(word) || !isSoft(word));
      if (meant.every(isSoft) && meant.length < asked.length) return [];
      // The part of the question, by the weight of its words, that its names have; the part of the best of its names that is asked for; both in one, up to 1.
      const ofAsked = share(meant, (word) => Math.max(0, ...all.map((own) => alike(word, own))));
      const ofNames = own.map((name) => share(name, (part) => Math.max(0, ...asked.map((word) => alike(word, part)))));
      const ofName = Math.max(...ofNames);
      // Of two, that one of whose names says it all.
      const inOne = Math.max(
        ...own.map((name, at) => {
          const ofOne = share(meant, (word) => Math.max(0, ...name.map((part) => alike(word, part))));
          return Math.min(ofOne, ofNames[at] ?? 0);
        }),
      );
      const score = (ofAsked * 2 + ofName) / 3 - (asked.length - meant.length) * leftOver - (1 - inOne) * inParts;
      return [{ number, ofAsked, ofName, score }];
    });
}

/** “Ủy ban nhân dân (UBND) tỉnh” is called Ủy ban nhân dân tỉnh and UBND tỉnh. */
const spokenNames = (name: string): readonly string[] =>
  name.includes(' (') ? [name.replace(/ \(.*?\)/, ''), name.replace(/^.* \((.*?)\)/, '$1')] : [name];

/** The words of a name without those that only join others. */
const wordsOf = (name: string): readonly Token[] =>
  tokens(name).filter(({ text }) => !/^(?:of|the|in|by|and|for|at|as|to|s|của|và|ở|do|theo)$/.test(text));

/** The forms under which a word is counted, the one with its accents last. */
const countedForms = (word: Token): readonly string[] =>
  [stem(word.form), accentKey(word.text)].filter((form) => form !== undefined);

/** Accents that were typed are meant. */
function alike(asked: Token, own: Token): number {
  if (asked.form !== own.form && stem(asked.form) !== stem(own.form)) return 0;
  const typed = accentKey(asked.text);
  return typed === undefined || typed === accentKey(own.text) ? 1 : otherAccents;
}
