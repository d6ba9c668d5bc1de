import { codePoint, excerpt } from './excerpt.ts';
import { declareAdvice, type Finding, type KnownText, type ProseRules } from './prose-rules.ts';
import { recogniseDates, recogniseDocuments, recogniseNames, recogniseYears } from './recognise.ts';

const digit = /[\p{Nd}\p{No}]/u;
const everyDigit = /[\p{Nd}\p{No}]/gu;
/** A unit of UTF-16 that belongs to a word or number; halves of rare characters are taken to. */
const inWord = /^[\p{L}\p{M}\p{N}\uD800-\uDFFF]$/u;
const joins = /^[.,/:–-]$/;

/** The recognisers from the commonest to the rarest. */
const recognisers: readonly ((text: string, known: KnownDigits) => Finding[])[] = [
  recogniseYears,
  (text, { names }) => recogniseNames(text, names),
  (text, { declared }) => recogniseNames(text, declared),
  recogniseDates,
  recogniseDocuments,
  // An address in running text may hold digits.
  (text) => Array.from(text.matchAll(/\bhttps?:\/\/\S+/g), (match) => ({ index: match.index, text: match[0] })),
];

export interface KnownDigits {
  readonly names: readonly KnownText[];
  readonly declared: readonly KnownText[];
}

/**
 * Digits of any script that belong to no year, date, document number, known name or declared text. One finding for each
 * number, with everything written together with it.
 */
export function findDigits(text: string, known: KnownDigits): Finding[] {
  let unknown = Array.from(text.matchAll(everyDigit), (match) => match.index);
  for (const recognise of recognisers) {
    if (unknown.length === 0) return [];
    const spans = recognise(text, known);
    unknown = unknown.filter(
      (place) => !spans.some((one) => one.index <= place && place < one.index + one.text.length),
    );
  }
  const found: Finding[] = [];
  let end = 0;
  for (const place of unknown) {
    if (place < end) continue;
    const whole = writtenTogether(text, place);
    end = whole.index + whole.text.length;
    found.push(whole);
  }
  return found;
}

/** A digit with all that is written together with it: `3,76`, `−20,6%`, `10–12%`, `5G`, `COVID-19`. */
function writtenTogether(text: string, place: number): Finding {
  const belongs = (at: number): boolean => inWord.test(text.charAt(at));
  const isPart = (at: number): boolean =>
    belongs(at) || (joins.test(text.charAt(at)) && belongs(at - 1) && belongs(at + 1));
  let from = place;
  let to = place;
  while (isPart(from - 1)) from -= 1;
  while (isPart(to)) to += 1;
  if (/^[−-]$/.test(text.charAt(from - 1))) from -= 1;
  if (text.charAt(to) === '%') to += 1;
  return { index: from, text: text.slice(from, to) };
}

/** The two parts of the message for one finding. */
export function describeDigits(
  text: string,
  { index, text: number }: Finding,
  rules: ProseRules,
): { found: string; expected: string } {
  const around = excerpt(text, index, number.length);
  const odd = Array.from(number).find((character) => digit.test(character) && !/[0-9]/.test(character));
  const name = odd === undefined ? `The number "${number}"` : `"${odd}" (${codePoint(odd)}), a digit in disguise,`;
  return {
    found: `${name} is typed in the text "${around}".`,
    expected: `${advice(number, text.slice(index + number.length), rules)} ${declareAdvice(rules)}`,
  };
}

function advice(number: string, after: string, { syntax }: ProseRules): string {
  const isPercent = number.endsWith('%') || /^\s?(?:%|per\s?cent|phần trăm)/.test(after);
  if (syntax === 'mdx') {
    const period = 'indicator="…" period="…" />';
    return isPercent
      ? `Write <Growth ${period}, <ShareOfPlan ${period} or <Value ${period} instead.`
      : `Write <Value ${period} or another figure component instead.`;
  }
  const period = 'indicator=… period=…}';
  return isPercent
    ? `Write {growth ${period}, {share-of-plan ${period} or {value ${period} instead.`
    : `Write {value ${period} or another figure call instead.`;
}
