/** The middle value; between the two middle ones where they are even in number. Not a number where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** How often each thing is measured: RUNS, for a quick look, or the usual number. */
export function numberOfRuns(usual: number, env: NodeJS.ProcessEnv = process.env): number {
  const asked = Number(env['RUNS'] || usual);
  if (!Number.isInteger(asked) || asked < 1)
    throw new Error(`RUNS is "${env['RUNS']}". Expected a whole number from 1.`);
  return asked;
}
