import type { Judgement, Verdict } from './verdict.ts';

export type Tally = ReturnType<typeof tally>;

/** How many plans there were and what became of them: every number of this kind on the site. */
export function tally(all: readonly Judgement[], { year }: { readonly year?: string } = {}) {
  const counted = all.filter((one) => one.counts && (year === undefined || one.period === year));
  const count = (...verdicts: readonly Verdict[]): number =>
    counted.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const notDue = count('not-due');
  return {
    targets: counted.length,
    due: counted.length - notDue,
    met: count('met', 'met-by-growth', 'met-by-share'),
    /** Of those met: by the source's own share of a plan that nobody published, and by growth where the level is not known. */
    metByShare: count('met-by-share'),
    metByGrowth: count('met-by-growth'),
    missed: count('missed', 'missed-by-growth', 'missed-by-share'),
    cannotTell: count('differ', 'cannot-tell'),
    noResult: count('no-result'),
    notDue,
  };
}
