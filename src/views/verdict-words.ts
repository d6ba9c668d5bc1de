import { formatPublished, formatSettled } from '../figures/format-figure.ts';
import { formatQuantity } from '../figures/format-quantity.ts';
import { gap, gapUnit } from '../figures/gap.ts';
import { impliedPlan } from '../figures/implied-plan.ts';
import { isFinite, isPositive, negate, type Interval } from '../figures/interval.ts';
import { hasPlanShare, planShare } from '../figures/plan-share.ts';
import { printedInterval, roundingInterval, statedInterval } from '../figures/rounding-interval.ts';
import { settledDigits } from '../figures/settled-digits.ts';
import type { Judgement, Verdict } from '../figures/verdict.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locales.ts';
import { targetKindWords, verdictReasons, verdictWords } from '../i18n/messages/verdicts.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';

/** A verdict as every page and file says it. */
export interface WordedVerdict {
  readonly verdict: Verdict;
  readonly word: string;
  /** One sentence, or two: what was reached, what was planned, and what else bears on it. */
  readonly reason: string;
}

export function wordedVerdict(dataset: Dataset, judgement: Judgement, locale: Locale): WordedVerdict {
  const { verdict, target } = judgement;
  const kind = target?.targetKind === undefined ? '' : `${targetKindWords[locale][target.targetKind]}: `;
  return { verdict, word: verdictWords[locale][verdict], reason: kind + reasonOf(dataset, judgement, locale) };
}

function reasonOf(dataset: Dataset, judgement: Judgement, locale: Locale): string {
  const { target, outcome, reason } = judgement;
  const words = verdictReasons[locale];
  const shown = (report: Observation): string => formatPublished(report, locale);
  const percent = (value: string): string => formatQuantity(value, 'percent', locale);
  switch (reason.kind) {
    case 'compared': {
      if (!target || !outcome) return '';
      const said = fill(words[wayOf(dataset, judgement)], {
        outcome: shown(outcome),
        target: shown(target),
        share: formatSettled(settledDigits(shareOf(outcome, target), 1, 100), 'percent', locale),
        gap: formatGap(outcome, target, locale),
      });
      if (reason.printedShare === undefined) return said;
      const implied = formatImplied(outcome, reason.printedShare, locale);
      return said + fill(words.printedShare, { printed: percent(reason.printedShare), implied });
    }
    case 'growth':
      return fill(words.growth, { outcome: outcome ? shown(outcome) : '', planned: percent(reason.planned) });
    case 'share': {
      const said = fill(words.byShare, { outcome: outcome ? shown(outcome) : '', printed: percent(reason.share) });
      return reason.edge ? said + fill(words.edge, { edge: shown(reason.edge) }) : said;
    }
    case 'differ': {
      const withShare = (report: Observation): string =>
        target || report.shareOfPlan === undefined
          ? shown(report)
          : fill(verdictReasons[locale].ofPlan, { value: shown(report), printed: percent(report.shareOfPlan) });
      return fill(words.differ, { met: withShare(reason.met), missed: withShare(reason.missed) });
    }
    case 'no-result':
      return fill(words['no-result'], { target: target ? shown(target) : '' });
    case 'not-due':
      return fill(words['not-due'], {
        target: target ? shown(target) : '',
        asOf: formatDate(dataset.site.asOf, locale),
      });
  }
}

/** How an outcome is set against its target: as a share of it where it is a level or a count, else by how far the two lie apart. */
function wayOf(dataset: Dataset, { indicator, target, outcome, verdict }: Judgement) {
  if (!target || !outcome || verdict === 'cannot-tell') return 'rounded';
  const { low, high } = gap(statedInterval(outcome, target.unit), roundingInterval(target));
  if (isFinite(low) && isFinite(high) && low.plus(high).eq(0)) return 'equal';
  const share = hasPlanShare(must(dataset.indicators, indicator, 'indicator'));
  if (share && isPositive(roundingInterval(target))) return 'share';
  return isFinite(low) && low.gte(0) ? 'above' : isFinite(high) && high.lte(0) ? 'below' : 'rounded';
}

const shareOf = (outcome: Observation, target: Observation): Interval =>
  planShare(statedInterval(outcome, target.unit), roundingInterval(target));

/** How far apart the two are, without a sign: words say which is higher. */
function formatGap(outcome: Observation, target: Observation, locale: Locale): string {
  const apart = gap(statedInterval(outcome, target.unit), roundingInterval(target));
  const size = isFinite(apart.high) && apart.high.lte(0) ? negate(apart) : apart;
  const decimals = Math.max(...[outcome, target].map(({ value }) => value.split('.')[1]?.length ?? 0));
  return formatSettled(settledDigits(size, decimals), gapUnit(target.unit), locale);
}

/** The plan that a printed share presumes, with the digits that hold. */
function formatImplied(outcome: Observation, share: string, locale: Locale): string {
  const plan = impliedPlan(roundingInterval(outcome), printedInterval(share));
  const decimals = outcome.value.split('.')[1]?.length ?? 0;
  return formatSettled(settledDigits(plan, decimals), outcome.unit, locale);
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
