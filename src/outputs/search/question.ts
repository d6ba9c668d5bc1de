import { readPeriods } from './asked-period.ts';
import { decodeKeystrokes } from './keystrokes.ts';
import { asSpoken, spelled, type Vocabulary } from './spelling.ts';
import { tokens, wordList, type Token } from './words.ts';

/** They make a question and say nothing of what is asked for. */
export const isQuestionWord = wordList(
  'bao nhiêu là của ở tại thế nào như ra sao gì được trong vào về biết hay không chưa vì sao bao giờ ạ nhỉ vậy ' +
    'vs versus among why how much many what which who when where was were is are the of in for did does do has have had a an by to and at on tell me about it its s there from with as i you we they can could will would should my our your i me here there be been this that these',
);
const isVerdictWord = wordList(
  'vượt hụt đạt hit meet met miss missed reach reached achieve achieved exceed exceeded beat fulfil fulfilled fail failed',
);
const isTargetWord = wordList(
  'kế hoạch mục tiêu chỉ dự toán target targets plan plans planned goal goals objective objectives',
);
const targetPhrase =
  /(?<![^ ])(?:ke hoach|muc tieu|chi tieu|du toan|targets?|plan(?:s|ned)?|goals?|objectives?)(?![^ ])/;
const yesOrNo =
  /^(?:did|do|does|was|were|is|are|has|have|will)(?![^ ])|(?<![^ ])(?:khong|chua)$|(?<![^ ])co dat(?![^ ])/;
const howMany = /(?<![^ ])(?:bao nhieu|how many|how much)(?![^ ])/;
const meaning =
  /^what (?:is|are)(?![^ ])|(?<![^ ])(?:mean(?:s|ing)?|stands? for|short for|definition|explain(?:ed)?|differences? between|differs? from|nghia la|dinh nghia|viet tat|khac(?= .*(?:the nao|cho nao|gi|sao)$)|phan biet)(?![^ ])/;

/** Beside one other place, the province itself is compared. */
const comparison = /(?<![^ ])(?:so voi|so sanh|vs|versus|compared?|than)(?![^ ])/;
/** “Có đạt”, “co vuot”. */
const isBeforeVerdict = ({ form }: Token, next: Token | undefined): boolean =>
  form === 'co' && next !== undefined && isVerdictWord(next);

/** What is told by a text and not by a number: why, with what effect, what goods. */
const reason =
  /(?<![^ ])(?:whi|(?:vi|tai) sao|li do|nguyen nhan|reasons?|causes?|anh huong|tac dong|vai tro|phu thuoc|impacts?|effects?|affects?|role|important|depends?|what (?:does|do|did) .*(?:export|import|sell|bui)|(?:what|which) (?:goods|products)|(?:xuat|nhap) khau (?:nhung )?gi|(?:ban|mua|hang) (?:nhung )?gi|mat hang nao)(?![^ ])/;
/** What is told of a plant or a document and not of a year: when, where, who, how large. How it runs is told of a year. */
const fact =
  /(?<![^ ])(?:khi nao|bao gio|luc nao|ngai nao|o dau|cho nao|ai|chu dau tu|nha dau tu|von|cong suat|tien do|khoi cong|khanh thanh|khai truong|hoan thanh|when|where|who|whose|owns?|owners?|investors?|cost|costs|capaciti|opening|opened|finish(?:ed)?|completed?|completion|status)(?![^ ])/;
const running =
  /(?<![^ ])(?:chai|van hanh|phan tram|percent|utili[sz]ation|run|runs|running|ran|rate|use|load)(?![^ ])/;
const ranking = /(?<![^ ])(?:thu hang|xep hang|rank(?:s|ed|ings?)?)(?![^ ])/;

const scale = '(?:triệu|trieu|nghìn|nghin|ngàn|ngan|tỷ|tỉ|ti|ty|(?:m|b|tr)illions?|thousands?)';
const money = '(?:đô la(?: mỹ)?|đô|đồng|usd|vnd|dong|(?:us )?dollars?)';
const many = 'bao nhi(?:ê|e)u|mấy|how many';
/** Ways of asking, and the words that stand for them in names. */
const waysOfAsking = [
  // 8/2024 is a month; 08/2018/QĐ is a document, and quý 1/2024 says what it is.
  [
    '(?<!(?:quý|quí|quy|qui|quarter|tháng|thang|định|dinh|quyết|quyet|số|so) )(?<![\\p{L}\\d/])(0?[1-9]|1[0-2])[/-](20\\d\\d)(?![\\d/])',
    'tháng $1 $2',
  ],
  // The unit, or its size, says nothing of what is counted: “bao nhiêu triệu”, “billion dong”.
  ['(?<!\\p{L})may (?=phan tram)', 'bao nhieu '],
  [`(${many}) (?:(?:${scale} ?)+(?: ?${money})?|phần trăm|phan tram|percent|tấn|tan|tonnes?|tons?)(?!\\p{L})`, '$1'],
  [`(?<!\\p{L})(?:${scale} )+(?=${money}(?!\\p{L}))`, ''],
  [
    `(?<!\\p{L})(?:in )?(?:(?:${scale} )+(?:tonnes?|tons?|tấn|tan|people|pieces|pairs|đôi|kwh|barrels)|barrels (?:a|per) day|(?:tonnes?|tons?) of)(?!\\p{L})`,
    '',
  ],
  [
    `(?:(?:xếp|đứng|xep|dung) )*(?:(?:thứ|thu) (?:mấy|may)|(?:hạng|hang|vị trí|vi tri)(?: thứ| thu)? (?:${many}|may|nào|nao))(?!\\p{L}| m)`,
    'thứ hạng',
  ],
  ['(?:which|what) (?:place|position)(?!\\p{L})', 'rank'],
  ['how (?:big|large) (?:is|are|was|were)(?!\\p{L})', 'size of'],
  ['(?:lớn|to|lon) (?:cỡ|chừng|co|như thế|nhu the|thế|the) (?:nào|nao)|(?:lớn|lon) bao nhi(?:ê|e)u', 'quy mô'],
  // Not Sơn La.
  ['(?<!\\p{L})(?:là|la) (?:(?:cái|cai|chỉ số|chi so) )?(?:gì|gi)(?!\\p{L})', 'nghĩa là'],
  ['ho(?:à|a)n th(?:à|a)nh (?=không|khong|chưa|chua|kế|ke|mục|muc|chỉ|chi)', 'đạt '],
  ['mấy', 'bao nhiêu'],
].map(([asked = '', written = '']) => [new RegExp(asked, 'giu'), written] as const);

/** Number of the nation in the list of places. */
const nation = 1;

/** What a question asks for, without the words that only make it a question. */
export type Question = ReturnType<typeof readQuestion>;

/** Reads a question: keystrokes of an input method decoded, joined syllables parted, slips corrected; places, periods and words of the question told apart. */
export function readQuestion(
  text: string,
  known: Vocabulary,
  places: readonly (readonly [name: string, names: readonly string[]])[],
  thisYear: number,
) {
  const typed = tokens(
    waysOfAsking.reduce((asked, [way, written]) => asked.replace(way, written), text.normalize('NFC')),
  );
  const right = typed.map((word) => (isQuestionWord(word) || isVerdictWord(word) ? [word] : spelled(word, known)));
  const words = asSpoken(right.flat(), known);
  let at = 0;
  const understood = right.map(({ length }) => words.slice(at, (at += length)));
  const spoken = words.map(({ form }) => form).join(' ');
  const named = findPlaces(words, places);
  const placeOf = (index: number): number | undefined =>
    named.find(({ at, length }) => index >= at && index < at + length)?.place;
  const { periods, isPeriod } = readPeriods(
    words.map(({ form }, index) => (placeOf(index) === undefined ? form : '')),
    thisYear,
  );
  const isTarget = targetPhrase.test(spoken);
  const isJudged = words.some(isVerdictWord);
  const isVerdict = yesOrNo.test(spoken) ? isTarget || isJudged : isTarget && isJudged && !howMany.test(spoken);
  const isBeside = (index: number): boolean => isPeriod(index) || placeOf(index) === 0;
  const isAbout = (word: Token, index: number): boolean =>
    placeOf(index) !== undefined ||
    !(
      isQuestionWord(word) ||
      isBeforeVerdict(word, words[index + 1]) ||
      (isVerdictWord(word) && (isVerdict || word.form === 'dat'))
    );
  const said = words.filter(isAbout);
  const about = words.filter((word, index) => isAbout(word, index) && !isBeside(index));
  const topic = [about, said, words].find((some) => some.length > 0) ?? [];
  const things = about.filter((word) => placeOf(words.indexOf(word)) === undefined);
  const isMeaning = meaning.test(spoken) && periods.length === 0 && named.length === 0;
  const isFact = fact.test(spoken) && !running.test(spoken) && periods.length === 0 && !isVerdict;
  const meant = isMeaning ? 'meaning' : isFact ? 'fact' : 'outcome';
  const asking = isMeaning ? meaning : fact;
  const askingForms = new Set(spoken.match(new RegExp(asking, 'g'))?.flatMap((said) => said.split(' ')));
  const untargeted = things.filter((word) => !isTargetWord(word));
  /** “2026 targets”: all of them, as the page of the plans has them. */
  const isOfAllTargets = isTarget && untargeted.length === 0 && !howMany.test(spoken);
  return {
    /** What it is about, in order; all of its words where it names nothing but a period or a place. */
    topic,
    /** All of its words but those, with those that only make it a question: what a page may be called. */
    words: words.filter((_, index) => !isBeside(index)),
    /** Them without those that ask for a meaning or a fact. */
    bare: words.filter(({ form }, index) => !isBeside(index) && !askingForms.has(form)),
    /** The topic without places: what an indicator may be called. */
    thing: isVerdict || isOfAllTargets || (isTarget && untargeted.length > 0) ? untargeted : things,
    periods,
    /** Numbers of the places named, in the order of the list, whose first is the province itself. Where a rank is asked for, the nation is that of the ranking. */
    places: [
      ...new Set([...(comparison.test(spoken) && named.length > 0 ? [0] : []), ...named.map(({ place }) => place)]),
    ]
      .filter((place) => place !== nation || !ranking.test(spoken))
      .sort((a, b) => a - b),
    wants: reason.test(spoken)
      ? ('reason' as const)
      : isVerdict || isOfAllTargets
        ? ('verdict' as const)
        : isTarget
          ? ('target' as const)
          : (meant as 'meaning' | 'fact' | 'outcome'),
    /** The question as it was understood, where a word was misspelt. */
    corrected: corrected(text, typed, understood, known),
  };
}

/** The question with its misspelt words put right; undefined if it has none. */
function corrected(
  text: string,
  typed: readonly Token[],
  understood: readonly (readonly Token[])[],
  known: Vocabulary,
): string | undefined {
  const right = typed.reduce((said, word, index) => {
    const [one, other] = understood[index] ?? [];
    // What is neither as typed, nor several words, nor has accents of an input method is a guess.
    const isGuess =
      one !== undefined &&
      one.form !== word.form &&
      !other &&
      one.text === one.form &&
      decodeKeystrokes(word.text) === undefined;
    return isGuess ? said.replace(word.text, known.words.get(one.form)?.text ?? one.text) : said;
  }, text);
  return right === text ? undefined : right;
}

interface NamedPlace {
  readonly place: number;
  readonly at: number;
  readonly length: number;
}

function findPlaces(
  words: readonly Token[],
  places: readonly (readonly [name: string, names: readonly string[]])[],
): readonly NamedPlace[] {
  return places.flatMap(([, names], place) =>
    names.flatMap((name) => {
      const own = tokens(name);
      const at = words.findIndex((_, index) => own.every(({ form }, offset) => words[index + offset]?.form === form));
      return at < 0 ? [] : [{ place, at, length: own.length }];
    }),
  );
}
