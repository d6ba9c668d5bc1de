import { planShare } from '../formulas.ts';
import { isFinite, subtract } from '../interval.ts';
import { fillMessage } from '../../i18n/fill-message.ts';
import { formats } from '../../i18n/formats.ts';
import { perLocale, type Locale } from '../../i18n/locales.ts';
import { figureWords } from '../../i18n/messages/figures.ts';
import { formatCount } from '../../i18n/format-number.ts';
import type { CallAttributes, CallProblem } from '../../model/call-rules.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import { homePlace } from '../../model/place.ts';
import type { Observation } from '../../model/observation.ts';
import { areCommensurable } from '../../model/unit.ts';
import { commonUnit, decimalsIn, derived, inCommon, keyOf, need, problem, reportOf, type Call } from './call.ts';

/** Two reports named by one call: the first, and what it is set against. */
type Sides = (a: CallAttributes) => readonly [CallAttributes, CallAttributes];

const exportsAndImports: Sides = ({ period = '', place = homePlace, indicator = 'exports', minus = 'imports' }) => [
  { indicator, period, place },
  { indicator: minus, period, place },
];

const partAndWhole: Sides = ({ indicator = '', of = indicator, period = '', place = homePlace, ofPlace = place }) => [
  { indicator, period, place },
  { indicator: of, period, place: ofPlace },
];

function checkSides(dataset: Dataset, sides: readonly [CallAttributes, CallAttributes]): readonly CallProblem[] {
  const [a, b] = sides.map((side) => need(dataset, side));
  if (!a?.report || !b?.report) return [...(a?.problems ?? []), ...(b?.problems ?? [])];
  if (areCommensurable(a.report.unit, b.report.unit)) return [];
  const found = `${a.report.id} is in "${a.report.unit}", ${b.report.id} in "${b.report.unit}".`;
  return [problem(found, 'Expected units of one family. Name another indicator.')];
}

function bothOf(
  dataset: Dataset,
  [a, b]: readonly [CallAttributes, CallAttributes],
): readonly [Observation, Observation] {
  return [reportOf(dataset, a), reportOf(dataset, b)];
}

/** What is set against another place or another measure: the difference of exports and imports, parts of a whole, ranks. */
export const placeCalls: Readonly<Record<string, Call>> = {
  balance: {
    required: { period: 'period' },
    optional: { indicator: 'id', minus: 'id', place: 'id', form: { oneOf: ['full', 'absolute'] } },
    check: (dataset, a) => checkSides(dataset, exportsAndImports(a)),
    evaluate: (dataset, a) => {
      const reports = bothOf(dataset, exportsAndImports(a));
      const unit = reports.map(commonUnit).find((one) => one === 'usd-billion') ?? commonUnit(reports[0]);
      return derived('balance', a, {
        interval: subtract(inCommon(reports[0], unit), inCommon(reports[1], unit)),
        unit: unit === 'percent' ? 'percentage-point' : unit,
        reports,
        decimals: Math.min(...reports.map((report) => decimalsIn(report, unit))),
      });
    },
  },
  share: {
    required: { indicator: 'id', period: 'period' },
    optional: { of: 'id', place: 'id', ofPlace: 'id', across: { oneOf: ['said'] } },
    check: (dataset, a) => {
      const [part, whole] = partAndWhole(a);
      if (part['indicator'] === whole['indicator'] && part['place'] === whole['place'])
        return [problem('The share is of a number in itself.', 'Name the whole in "of", or the place in "ofPlace".')];
      const problems = checkSides(dataset, [part, whole]);
      const isAcross = part['indicator'] !== whole['indicator'] && part['place'] !== whole['place'];
      if (problems.length > 0 || !isAcross || a['across'] === 'said') return problems;
      return [
        problem(
          `"${part['indicator']}" of ${part['place']} and "${whole['indicator']}" of ${whole['place']} are counted in two ways.`,
          'Take both from one indicator; or say in the sentence that the two are counted differently, and add across="said".',
        ),
      ];
    },
    evaluate: (dataset, a) => {
      const [part, whole] = bothOf(dataset, partAndWhole(a));
      const interval = planShare(inCommon(part, whole.unit), inCommon(whole, whole.unit));
      return derived('share', a, { interval, unit: 'percent', reports: [part, whole], decimals: 1 });
    },
  },
  /** Where a place stands among the places of its kind with a figure for the same period, within one indicator. */
  rank: {
    required: { indicator: 'id', period: 'period' },
    optional: { place: 'id', first: { oneOf: ['highest', 'lowest'] } },
    check: (dataset, a) => {
      const { problems } = need(dataset, a);
      if (problems.length > 0) return problems;
      return peers(dataset, a).length > 0
        ? []
        : [
            problem(
              `No other place has a figure for ${a['indicator']} in ${a['period']}.`,
              'There is nothing to rank.',
            ),
          ];
    },
    evaluate: (dataset, a) => {
      const own = reportOf(dataset, a);
      const others = peers(dataset, a);
      const mine = inCommon(own, own.unit);
      const ahead = others.filter((other) => {
        const theirs = inCommon(other, own.unit);
        const [low, high] = a['first'] === 'lowest' ? [theirs, mine] : [mine, theirs];
        const isAhead = isFinite(low.high) && isFinite(high.low) && low.high.lt(high.low);
        const isBehind = isFinite(high.high) && isFinite(low.low) && high.high.lt(low.low);
        if (!isAhead && !isBehind) throw new Error(`Within the rounding, ${own.id} and ${other.id} may be equal.`);
        return isAhead;
      });
      const words = perLocale((locale) =>
        fillMessage(figureWords[locale].rank, {
          n: spelled(formats[locale].ordinalWords, ahead.length + 1, locale),
          count: spelled(formats[locale].cardinals, others.length + 1, locale),
        }),
      );
      return { kind: 'words', key: keyOf('rank', a), words, reports: [...others, own] };
    },
  },
};

const spelled = (words: readonly string[], number: number, locale: Locale): string =>
  words[number] ?? formatCount(number, locale);

/** Used outcomes of other places of the same kind, for the same indicator and period. */
function peers(dataset: Dataset, a: CallAttributes): readonly Observation[] {
  const { indicator = '', period = '', place = homePlace } = a;
  const kind = dataset.places.get(place)?.kind;
  return [...must(dataset.series, indicator, 'series').used.values()].filter(
    (report) =>
      report.role === 'outcome' &&
      report.period.id === period &&
      report.place !== place &&
      dataset.places.get(report.place)?.kind === kind,
  );
}
