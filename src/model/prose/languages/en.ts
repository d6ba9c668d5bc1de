import { wholeWords } from '../whole-words.ts';
import { day, quarterOf, twoDigits, year } from './dates.ts';
import type { LanguageRules } from './language-rules.ts';

const small =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const number = `(?:(?:${tens}-${small}|${tens}|${small})(?: and a half)?)`;
const scale = '(?:hundred|thousand|million|billion|trillion|[mbt]n)';
const unit =
  '(?:tonnes?|tons?|dollars?|dong|megawatts?|kilowatts?|kilowatt-hours?|hectares?|kilometres?|barrels?|per cent|percent|percentage points?)';

/** Of plans and years, so that the tally is a call too. */
const some = `(?:${small}|all|most|none|both|many|several|half)`;
const plans = '(?:targets?|plans|goals)';
const ended = '(?:met|missed|reached|exceeded|fulfilled|beaten|beat|hit|kept|achieved)';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthList = months.toLowerCase().split('|');
const monthOf = (name: string | undefined): string => twoDigits(monthList.indexOf((name ?? '').toLowerCase()) + 1);
const ordinals = ['first', 'second', 'third', 'fourth'];
/** "may" is a verb as often as a month, so alone it counts only behind these. */
const beforeMay = 'in|of|since|until|from|by|to|early|late|and|through|before|after';

export const en: LanguageRules = {
  numberHint:
    /target|plan|goal|hundred|thousand|illion|dozen|teenth|tieth| [mbt]n(?!\p{L})|twice|thrice|doubl|tripl|[rnx]tupl|quadrupl|hal[fv]|score|cut in two|fold|third|fifth|tenth|quarter|tens|dozens|scores|times|one in|per ?cent|ton|dollar|dong|watt|hectare|kilomet|barrel|twent|thirt|fort|sixt|sevent|eight|ninet|fift/u,
  // Quantities in English words. Numbers below twenty count as small, and are left alone before anything but a unit.
  numberWords: [
    wholeWords(`(?:half a|a few|a|several|some|many|few|${number})(?:(?: and)? (?:${number} )?${scale})+`),
    wholeWords('(?<!in )(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions) of'),
    wholeWords(`(?:${number}|half a) ${unit}`),
    wholeWords(`${tens}(?:-${small})?`),
    wholeWords(
      '(?:twice|thrice)(?= (?:the|that|those|what|its|their|this|of|as|more|\uFFFC))|(?<=(?:than|nearly|almost|about|was|were|is|be|became) )(?:twice|thrice)|doubl(?:ed|es|ing)(?! count)|double (?:the|its|their|that|what|as)',
    ),
    wholeWords(
      '(?:tripl|quadrupl|quintupl|sextupl)(?:e|ed|es|ing)|halv(?:ed|ing)|(?<!(?:two|both|the|other) )halves|(?:two|three|four|five|six|ten)-?fold',
    ),
    wholeWords(
      '(?:one|a) half|by half|in half|half again|cut in two|(?<!(?:first|second|latter|other) )half (?:of(?! (?:what|whatever|all that))|(?:the|its|their)(?! (?:story|truth|answer|picture|battle|work))|as)',
    ),
    wholeWords(
      '(?:one|two|three|four)[ -](?:third|fifth|tenth)s?|(?:a|one|three)[ -]quarters? of(?! (?:\\d|the year|a year))',
    ),
    wholeWords('a (?:third|fifth|tenth)(?= (?:of|more|less|higher|lower|as))'),
    wholeWords(`(?:a|one|two|three|several|some|half a) dozen(?: ${scale})?|a score of`),
    wholeWords('(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth'),
    wholeWords('by (?:a|one) (?:third|quarter|fifth|tenth|half)'),
    wholeWords(
      `${some}(?: out)?(?: of)?(?: (?:the|its|their|these|those))?(?: ${small})?(?: main)? ${plans}(?: \\p{L}+| \\d{4}){0,5} ${ended}`,
    ),
    wholeWords(`of (?:the|its|their) ${small}(?: \\p{L}+)? ${plans},? ${some} (?:was|were|had been)`),
    wholeWords(
      `${ended}(?: only)? ${some}(?: out)?(?: of (?:the|its|their))?(?: ${small})?(?: \\p{L}+)? (?:targets|plans|goals)`,
    ),
    wholeWords(
      `(?:${ended} (?:its|their|the)(?: \\p{L}+)? (?:target|plan|goal)|(?:target|plan|goal)(?: \\p{L}+){0,3} ${ended}) in (?:only )?${small} (?:of|out of|years)`,
    ),
    wholeWords(`${some} (?:years? )?${ended} (?:its|their|the|that) (?:target|plan|goal)`),
    wholeWords(`[ivxlc]{1,6} (?:${scale}|per cent|percent)`),
    wholeWords(`${number} times(?! (?:since|in|from|between))|one in (?:two|three|four|five|ten)`),
  ],
  multiples: [
    [0.1, /^(?:an?|one)[ -]tenths?$/u],
    [0.2, /^(?:an?|one)[ -]fifths?$/u],
    [0.25, /^(?:an?|one)[ -]quarters? of$/u],
    [1 / 3, /^(?:an?|one)[ -]thirds?$/u],
    [0.5, /^(?:(?:one|a|by|in|by a|by one) half|half (?:of|the|its|their|as)|cut in two|halv(?:ed|ing))$/u],
    [2, /^(?:twice|doubl\p{L}+(?: \p{L}+)?|two(?: times|-?fold))$/u],
    [3, /^(?:thrice|tripl\p{L}+|three(?: times|-?fold))$/u],
    [4, /^(?:quadrupl\p{L}+|four(?: times|-?fold))$/u],
    [5, /^(?:quintupl\p{L}+|five(?: times|-?fold))$/u],
  ],
  becoming: /(?:ed|es|ing|(?:by|in) half|cut in two|fold)$/u,
  overOrUnder: [/(?:more than|over|above|well over)\s+$/u, /(?:nearly|almost|close to|just under|not quite)\s+$/u],
  atMost: /(?:(?:less|fewer) than|under)\s+$/u,
  numbers: { group: ',', decimal: '.', example: '1,200 and 3.76' },
  scales: [
    [/^[\s-]trillion/u, 12],
    [/^[\s-]billion/u, 9],
    [/^[\s-]million/u, 6],
    [/^[\s-]thousand/u, 3],
  ],
  dates: [
    [new RegExp(`(\\d{1,2})\\s(${months})\\s(\\d{4})`, 'gu'), ([, d, m, y]) => `${y}-${monthOf(m)}-${twoDigits(d)}`],
    [new RegExp(`(\\d{1,2})\\s(${months})`, 'gu'), ([, d, m]) => `--${monthOf(m)}-${twoDigits(d)}`],
    [new RegExp(`(${months})\\s(\\d{4})`, 'gu'), ([, m, y]) => `${y}-${monthOf(m)}`],
    [
      new RegExp(`(?<!\\p{L})(${months.replace('|May', '')}|(?<=(?:${beforeMay})\\s)May)(?!\\p{L})`, 'gu'),
      ([, m]) => `--${monthOf(m)}`,
    ],
    [/(first|second|third|fourth)\squarter/giu, ([, q = '']) => `Q${ordinals.indexOf(q.toLowerCase()) + 1}`],
    [/(?<!\p{L})Q([1-4])(?!\d)/gu, ([, q]) => quarterOf(q)],
  ],
  dateForms: [
    // 15 January 2021, 15–20 January, 15 and 16 January 2021
    `${day}(?:{to}${day})*\\s(?:${months})(?:\\s${year})?`,
    // January 2021
    `(?:${months})\\s${year}`,
    // Q1 2022, H1 2021
    `[QH][1-4](?:(?:\\s?[–/-]\\s?|\\s)${year})?`,
    '(?:first|last)\\s(?:[2-9]|1[01])\\smonths',
  ],
  rangeWords: 'to|and|or',
  hardUnits: String.raw`thousand|million|billion|trillion|tonnes?|tons?|hectares?|kilometres?|metres?|dollars?|dong|per\s?cent|percentage|times|barrels?`,
  printedUnits: String.raw`per cent|percent|percentage points?|thousand|million|billion|trillion|dong|dollars?|tonnes?|megawatts?|hectares?`,
  documents:
    'Decree|Decision|Resolution|Circular|Directive|Law|Conclusion|Notice|Official Letter|Article|Clause|Appendix',
  softUnits: 'people|workers|enterprises|firms|households|days|projects',
  yearWords: String.raw`[Ii]n|by|since|from|of|until|for|and|to|the|late|early|mid|during|before|after|January\sto`,
  amountWords: String.raw`nearly|almost|at\sleast`,
  statusWords: {
    forecast: ['forecast', 'forecasts', 'forecasted', 'expected', 'expects', 'expect', 'projected', 'projection'],
    estimate: ['estimated', 'estimate', 'estimates', 'estimating', 'preliminary'],
    provisional: ['provisional', 'provisionally', 'preliminary'],
  },
  otherSense: { before: '', after: '' },
  ownLetters: undefined,
  functionWords:
    /^(?:the|of|and|is|was|were|are|in|to|for|that|this|it|which|with|by|on|at|as|no|not|from|an|has|have|had|its|or)$/u,
};
