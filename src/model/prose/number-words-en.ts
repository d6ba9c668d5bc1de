import { wholeWords } from './whole-words.ts';

const small =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const number = `(?:(?:${tens}-${small}|${tens}|${small})(?: and a half)?)`;
const scale = '(?:hundred|thousand|million|billion|trillion)';
const unit =
  '(?:tonnes?|tons?|dollars?|dong|megawatts?|kilowatts?|kilowatt-hours?|hectares?|kilometres?|barrels?|per cent|percent|percentage points?)';

/** Some piece of every quantity below: a text without any needs no closer look. */
export const numberHintEn =
  /hundred|thousand|illion|twice|thrice|doubl|tripl|quadrupl|hal[fv]|fold|third|fifth|tenth|quarter|tens|dozens|scores|times|one in|per ?cent|ton|dollar|dong|watt|hectare|kilomet|barrel|twent|thirt|fort|sixt|sevent|eight|ninet|fift/;

/** Quantities in English words. Numbers below twenty count as small, and are left alone before anything but a unit. */
export const numberWordsEn: readonly RegExp[] = [
  wholeWords(`(?:half a|a few|a|several|some|many|few|${number})(?:(?: and)? (?:${number} )?${scale})+`),
  wholeWords('(?<!in )(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions) of'),
  wholeWords(`(?:${number}|half a) ${unit}`),
  wholeWords(`${tens}(?:-${small})?`),
  wholeWords(
    '(?:twice|thrice)(?! (?:a|an|in|within|during|before|after|on|since|this|each|every|and)\\b)|doubl(?:ed|es|ing)(?! count)|double (?:the|its|their|that|what|as)',
  ),
  wholeWords('(?:tripl|quadrupl)(?:e|ed|es|ing)|halv(?:ed|es|ing)|(?:two|three|four|five|six|ten)-?fold'),
  wholeWords('(?:one|a) half|by half|in half|(?<!(?:first|second|latter|other) )half (?:of|the|its|their|as)'),
  wholeWords(
    '(?:one|two|three|four)[ -](?:third|fifth|tenth)s?|(?:a|one|three)[ -]quarters? of(?! (?:\\d|the year|a year))',
  ),
  wholeWords('a (?:third|fifth|tenth)(?= (?:of|more|less|higher|lower|as))'),
  wholeWords(`${number} times|one in (?:two|three|four|five|ten)`),
];
