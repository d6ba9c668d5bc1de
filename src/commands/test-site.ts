// The part of `npm test` after the installation. `npm test -- unit` runs one step, with what it needs first;
// what follows a lone `site` goes to Playwright: `npm test -- site --grep 404`.
import type { StepResult } from './run-tests.ts';
import { addCounts, noTests } from './test-counts.ts';
import { testSteps, type TestStep } from './test-steps.ts';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const asked = names.filter((name) => testSteps.some((step) => step.name === name));
const alone = asked.length === 1 ? process.argv.slice(process.argv.indexOf(asked[0] ?? '') + 1) : [];
const unknown = names.filter((name) => !asked.includes(name) && !alone.includes(name));

function chosenSteps(): readonly TestStep[] {
  if (asked.length === 0) return testSteps;
  const wanted = new Set(asked);
  for (const step of testSteps) if (asked.includes(step.name)) step.needs?.forEach((name) => wanted.add(name));
  return testSteps.filter((step) => wanted.has(step.name));
}

/** Runs one step; what it throws is printed and counts as a failure. */
async function resultOf(step: TestStep): Promise<StepResult> {
  try {
    return await step.run(alone);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { code: 1 };
  }
}

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Runs the steps in order and stops at the first that fails; returns the exit code. */
async function runSteps(steps: readonly TestStep[]): Promise<number> {
  const start = performance.now();
  let counts = noTests;
  for (const [index, step] of steps.entries()) {
    const from = performance.now();
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.does}`);
    const result = await resultOf(step);
    counts = addCounts(counts, result.counts ?? noTests);
    if (result.code !== 0) {
      console.log(
        `\nFAILED at ${step.name} (${step.does}) after ${seconds(start)}. Again, alone: npm test -- ${step.name}`,
      );
      return result.code;
    }
    console.log(`${step.name}: fine (${seconds(from)})`);
  }
  console.log(`\nEverything passed in ${seconds(start)}.`);
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  if (counts.passed > 0) console.log(`Tests: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
  return 0;
}

if (unknown.length > 0) {
  console.error(
    `There is no test step ${unknown.join(', ')}. The steps: ${testSteps.map(({ name }) => name).join(', ')}.`,
  );
  process.exitCode = 2;
} else process.exitCode = await runSteps(chosenSteps());
