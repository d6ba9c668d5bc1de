import { formatFigure, formatSettled } from '../figures/format-figure.ts';
import { formatQuantity } from '../figures/format-quantity.ts';
import { firmness } from '../figures/firmness.ts';
import { gap, gapUnit, hasPlanShare, impliedPlan, planShare } from '../figures/formulas.ts';
import { isFinite, isPositive, negate } from '../figures/interval.ts';
import { plainText } from '../figures/render-text.ts';
import { printedInterval, roundingInterval, statedInterval } from '../figures/rounding-interval.ts';
import { settledNear } from '../figures/settled-digits.ts';
import { isSameTarget, verdictKey, type Judgement } from '../figures/verdict.ts';
import { fillMessage } from '../i18n/fill-message.ts';
import { decimalPlaces } from '../i18n/format-number.ts';
import { formatDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { targetKindWords, verdictReasons, verdictWords } from '../i18n/messages/verdicts.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';

/** A verdict as every page and file says it. */
export type WordedVerdict = ReturnType<typeof wordedVerdict>;

export function wordedVerdict(dataset: Dataset, judgement: Judgement, locale: Locale) {
  const { verdict, target } = judgement;
  const kind = target?.targetKind ?? (verdict === 'not-due' ? 'plan' : undefined);
  const before = kind === undefined ? '' : `${targetKindWords[locale][kind]}: `;
  const reason = before + reasonOf(dataset, judgement, locale);
  return {
    verdict,
    word: verdictWords[locale][verdict],
    /** Rests on a value that no later report has confirmed. */
    early: restsOnEarly(dataset, judgement),
    /** For `data-verdict` of the element that prints the word: the audit holds it against the records. */
    key: verdictKey(judgement),
    /** One sentence, or two: what was reached, what was planned, and what else bears on it. */
    reason: reason.charAt(0).toLocaleUpperCase(locale) + reason.slice(1),
  };
}

export const restsOnEarly = (dataset: Dataset, { outcome }: Judgement): boolean =>
  outcome !== undefined && firmness(dataset, outcome) !== 'firm';

function reasonOf(dataset: Dataset, judgement: Judgement, locale: Locale): string {
  const { verdict, target, outcome, reason } = judgement;
  const words = verdictReasons[locale];
  const shown = (report: Observation): string =>
    formatFigure({ kind: 'value', report, form: 'full', statusShown: true }, locale);
  const percent = (value: string): string => formatQuantity(value, 'percent', locale);
  switch (reason.kind) {
    case 'compared': {
      if (!target || !outcome) return '';
      const said = fillMessage(words[wayOf(dataset, judgement)], {
        outcome: shown(outcome),
        target: shown(target),
        share: formatShare(judgement, outcome, target, locale),
        gap: formatGap(outcome, target, locale),
      });
      const other = judgement.others.find((one) => one.targetKind === target.targetKind && !isSameTarget(one, target));
      if (other) return said + fillMessage(words.otherPlan, { other: shown(other) });
      if (reason.printedShare === undefined) return said;
      const implied = formatImplied(outcome, reason.printedShare, locale);
      return said + fillMessage(words.printedShare, { printed: percent(reason.printedShare), implied });
    }
    case 'growth':
      return fillMessage(words.growth, { outcome: outcome ? shown(outcome) : '', planned: percent(reason.planned) });
    case 'share': {
      const { printed, edge } = reason;
      const said = fillMessage(words.byShare, { outcome: shown(printed), printed: percent(printed.shareOfPlan ?? '') });
      if (outcome && outcome !== printed) {
        const side = verdict === 'met-by-share' ? 'Met' : 'Missed';
        return (
          said +
          fillMessage(words[`${printed.supersededBy === undefined ? 'official' : 'later'}${side}`], {
            other: shown(outcome),
          })
        );
      }
      return edge ? said + fillMessage(words.edge, { edge: shown(edge) }) : said;
    }
    case 'differ': {
      const withShare = (report: Observation): string =>
        target || report.shareOfPlan === undefined
          ? shown(report)
          : fillMessage(verdictReasons[locale].ofPlan, { value: shown(report), printed: percent(report.shareOfPlan) });
      return fillMessage(words.differ, { met: withShare(reason.met), missed: withShare(reason.missed) });
    }
    case 'no-result': {
      const { notFound } = must(dataset.indicators, judgement.indicator, 'indicator');
      const told = notFound.find(({ period, role }) => period === judgement.period && role === 'outcome')?.searched;
      const said = fillMessage(words['no-result'], { target: target ? shown(target) : '' });
      return told ? `${said} ${plainText(dataset, told[locale], locale)}` : said;
    }
    case 'not-due':
      return fillMessage(words['not-due'], {
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
  // The first rank is the highest.
  const [up, down] =
    gapUnit(target.unit) === 'rank-place' ? (['below', 'above'] as const) : (['above', 'below'] as const);
  return isFinite(low) && low.gte(0) ? up : isFinite(high) && high.lte(0) ? down : 'rounded';
}

/** The source's own share where the two records bear it out, since it had more digits than it printed; else the computed one. */
function formatShare(
  { verdict, reason }: Judgement,
  outcome: Observation,
  target: Observation,
  locale: Locale,
): string {
  if (outcome.shareOfPlan !== undefined && reason.kind === 'compared' && reason.printedShare === undefined)
    return formatQuantity(outcome.shareOfPlan, 'percent', locale);
  const share = planShare(statedInterval(outcome, target.unit), roundingInterval(target));
  const isOpen = verdict === 'met' && (outcome.qualifier === 'more-than' || outcome.qualifier === 'at-least');
  return formatSettled(settledNear(isOpen ? { ...share, high: '+∞' } : share, 1, 100), 'percent', locale);
}

/** How far apart the two are, without a sign: words say which is higher. */
function formatGap(outcome: Observation, target: Observation, locale: Locale): string {
  const apart = gap(statedInterval(outcome, target.unit), roundingInterval(target));
  const size = isFinite(apart.high) && apart.high.lte(0) ? negate(apart) : apart;
  const decimals = Math.max(decimalPlaces(outcome.value), decimalPlaces(target.value));
  return formatSettled(settledNear(size, decimals), gapUnit(target.unit), locale);
}

/** The plan that a printed share presumes, as the notes and articles put it. */
function formatImplied(outcome: Observation, share: string, locale: Locale): string {
  const plan = impliedPlan(roundingInterval(outcome), printedInterval(share));
  return formatSettled(settledNear(plan, decimalPlaces(outcome.value)), outcome.unit, locale);
}
