import { fillMessage } from '../i18n/fill-message.ts';
import { formatCount } from '../i18n/format-number.ts';
import { formats } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { planWords } from '../i18n/messages/plan.ts';
import { tally, type Tally } from '../figures/tally.ts';
import type { Judgement } from '../figures/verdict.ts';
import type { Dataset } from '../model/dataset.ts';
import { restsOnEarly } from './verdict-words.ts';

type Part = keyof Tally & keyof (typeof planWords)[Locale]['tally'];

const verdictParts = ['met', 'missed', 'cannotTell', 'noResult'] as const;

/** One sentence on a year: "2023: nine targets, two met, five missed, two without a result"; "2022: five targets, all met". What is none is left out. */
export function yearSentence(year: string, counts: Tally, locale: Locale): string {
  const { and, every, tally: words } = planWords[locale];
  const parts = [...verdictParts, 'notDue' as const].filter((part) => counts[part] > 0);
  const [only = 'notDue'] = parts;
  const said =
    parts.length === 1
      ? [words[only].replace('{n} ', counts.targets > 1 ? every : '')]
      : parts.map((part) => phrase(part, counts[part], locale));
  return `${year}: ${[phrase('targets', counts.targets, locale), ...said].join(and)}.`;
}

/** A piece of the sentence that opens the page: a count with the tone of its verdict, or what stands between two of them. */
export interface TallyPiece {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'open' | 'none' | undefined;
}

const tones = { met: 'good', missed: 'bad', cannotTell: 'open', noResult: 'none' } as const;

export function tallyPieces(counts: Tally, locale: Locale): readonly TallyPiece[] {
  const { tally: words, lede, last } = planWords[locale];
  const fill = (text: string, part: Part): string => text.replace('{n}', formatCount(counts[part], locale));
  if (counts.due === 0) return [];
  const shown = verdictParts.filter((part) => counts[part] > 0);
  return [
    { text: `${fill(words.due, 'due')} `, tone: undefined },
    ...shown.flatMap((part, index): TallyPiece[] => [
      { text: fill(lede[part], part), tone: tones[part] },
      { text: ['.', last][shown.length - 1 - index] ?? ', ', tone: undefined },
    ]),
  ];
}

/** What the verdicts rest on, said at once: which are met by a percentage alone, which by growth, and how many results nobody has confirmed. Empty where all rest on a target beside a confirmed result. */
export function restsOn(dataset: Dataset, judged: readonly Judgement[], locale: Locale): string {
  const { restsOn: words, last } = planWords[locale];
  const counts = tally(judged);
  const compared = judged.filter(
    ({ counts: isCounted, outcome, verdict }) => isCounted && outcome && verdict !== 'not-due',
  );
  const early = compared.filter((one) => restsOnEarly(dataset, one)).length;
  const said = (['metByShare', 'metByGrowth'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => words[part].replace('{n}', formatCount(counts[part], locale)));
  return [
    ...(said.length === 0
      ? []
      : [fillMessage(words.all, { met: formatCount(counts.met, locale), parts: said.join(last) })]),
    ...(early === 0 ? [] : [fillMessage(words.early, { results: String(compared.length), n: String(early) })]),
  ].join(' ');
}

function phrase(part: Part, count: number, locale: Locale): string {
  const { tally: words, one, spelled } = planWords[locale];
  const singular = count === 1 ? (one as Partial<Record<Part, string>>)[part] : undefined;
  const word = spelled ? formats[locale].cardinals[count] : undefined;
  return (singular ?? words[part]).replace('{n}', word ?? formatCount(count, locale));
}
