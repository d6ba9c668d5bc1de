import { restate } from '../figures/rounding-interval.ts';
import type { Judgement } from '../figures/verdict.ts';

/** The right end of the scale in percent of plan, whatever is far beyond; and how much of the width a point takes. */
const farthest = 170;
const perPoint = 2;

export type PlanScale = ReturnType<typeof planScale>;

/** The scale that all rows of the page share, in percent of its width: levels from 0 on, rates to both sides of the plan. */
export function planScale(judged: readonly Judgement[]) {
  // Rates have no share of a plan that a bar could show.
  const shares = judged.filter(({ target }) => target?.unit !== 'percent').flatMap((one) => shareOf(one) ?? []);
  const end = Math.min(farthest, Math.max(120, Math.ceil(Math.max(...shares) / 10) * 10));
  const at = (percent: number): number => round((percent / end) * 100);
  return {
    plan: at(100),
    ticks: [0, 50, 100].map((percent) => ({ at: at(percent), percent })),
    /** Of the rates, whose gap is drawn from the plan on. */
    points: [-20, 10].map((points) => ({ at: round(at(100) + points * perPoint), points })),
  };
}

/** Where the bar of a row lies. */
export function barOf({ plan }: PlanScale, judgement: Judgement, isLevel: boolean) {
  const { target, outcome } = judgement;
  // A verdict by growth knows no level of the year.
  if (!outcome || (target && outcome.indicator !== target.indicator)) return undefined;
  if (!isLevel) {
    if (!target) return undefined;
    const end = plan + (Number(outcome.value) - Number(target.value)) * perPoint;
    const [low, high] = [Math.max(0, Math.min(plan, end)), Math.min(100, Math.max(plan, end))];
    return { from: round(low), width: round(Math.max(high - low, 0.6)) };
  }
  const share = shareOf(judgement);
  if (share === undefined) return undefined;
  // Less than nothing has no length from 0 on.
  return { from: 0, width: round(Math.max(0, Math.min(100, (share * plan) / 100))) };
}

/** Outcome in percent of the target, as long as a bar needs it: printed by the source where the target is not known. */
function shareOf({ target, outcome, reason }: Judgement): number | undefined {
  if (!outcome || (target && outcome.indicator !== target.indicator)) return undefined;
  if (!target) return reason.kind === 'share' ? Number(reason.printed.shareOfPlan) : undefined;
  if (Number(target.value) <= 0) return undefined;
  return (100 * Number(restate(outcome.value, outcome.unit, target.unit))) / Number(target.value);
}

const round = (value: number): number => Math.round(value * 10) / 10;
