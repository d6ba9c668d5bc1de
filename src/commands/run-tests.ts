import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { projectRoot } from './project-paths.ts';
import { testCounts, type TestCounts } from './test-counts.ts';
import { toolEnvironment, toolScript } from './tool.ts';

/** What one step of `npm test` came to. */
export interface StepResult {
  readonly code: number;
  readonly counts?: TestCounts;
}

/**
 * Runs Node's test runner over the test files of a folder of `tests/`; a folder without tests is a failure. All files
 * share one process: starting one for each and loading the same modules again took most of the time.
 */
export function runNodeTests(folder: string, env: NodeJS.ProcessEnv = {}): Promise<StepResult> {
  const pattern = `tests/${folder}/**/*.test.ts`;
  if (globSync(pattern, { cwd: projectRoot }).length === 0) {
    console.error(`There is no test in tests/${folder}/. A step that runs nothing proves nothing.`);
    return Promise.resolve({ code: 1 });
  }
  return runCounted(['--test', '--test-isolation=none', '--test-reporter=spec', pattern], env);
}

/** Runs Playwright over `tests/site/` in the browser that CHROMIUM_PATH names. */
export function runBrowserTests(args: readonly string[]): Promise<StepResult> {
  return runCounted([toolScript('playwright'), 'test', '--config', 'tests/site/playwright.config.ts', ...args], {});
}

/** Shows the output as it comes and counts the tests in it. */
function runCounted(args: readonly string[], env: NodeJS.ProcessEnv): Promise<StepResult> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...toolEnvironment(), ...colour, ...env },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, counts: testCounts(output) }));
  });
}
