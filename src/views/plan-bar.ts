import { restate } from '../figures/rounding-interval.ts';
import type { PlanRow } from './plan-board.ts';

/** Lengths of a row's bar in percent of its track: the outcome, and the target's mark. */
export interface PlanBar {
  readonly outcome: number | undefined;
  readonly target: number;
}

/** How much of the track the target takes, so that an outcome above it has room. */
const targetAt = 70;

/** The bar of a target and the outcome used; undefined where the target's number is not known. */
export function planBar({ targets, outcomes }: PlanRow): PlanBar | undefined {
  const target = targets[0];
  const outcome = outcomes[0]?.report;
  if (!target) return undefined;
  if (!outcome) return { outcome: undefined, target: targetAt };
  const share = Number(restate(outcome.value, outcome.unit, target.unit)) / Number(target.value);
  // An outcome far above its target makes the whole bar smaller, never longer than its track.
  const scale = Math.min(targetAt, 100 / share);
  return { outcome: Math.round(share * scale * 10) / 10, target: Math.round(scale * 10) / 10 };
}
