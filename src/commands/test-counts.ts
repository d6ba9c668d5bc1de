/** How many tests a run counted. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the closing lines of Node's test runner (`ℹ pass 12`) and of Playwright (`  12 passed (3.1s)`). */
export function testCounts(output: string): TestCounts {
  const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
  const count = (nodeName: string, playwrightName: string): number => {
    const counted = plain.matchAll(
      new RegExp(`^(?:ℹ|#) ${nodeName} (\\d+)$|^ +(\\d+) ${playwrightName}(?: \\(.*\\))?$`, 'gm'),
    );
    return [...counted].reduce((sum, [, node, playwright]) => sum + Number(node ?? playwright), 0);
  };
  return { passed: count('pass', 'passed'), failed: count('fail', 'failed'), skipped: count('skipped', 'skipped') };
}

/** Adds up two runs. */
export const addCounts = (a: TestCounts, b: TestCounts): TestCounts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };
