// `npm test` after the installation: every step in order, until one fails. `npm test -- unit` runs one step, with what it needs first;
// what follows a lone `site` goes to Playwright: `npm test -- site --grep 404`.
import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectRoot, toolEnvironment, toolScript } from './tool.ts';

interface Step {
  readonly name: string;
  readonly does: string;
  /** Steps that a run of this step alone needs first. */
  readonly needs?: readonly string[];
  /** Takes one processor, so that it runs while the step before it does; what it prints comes after that one's. */
  readonly beside?: true;
  /** Runs it, hands on what it prints, and resolves to its exit code. */
  readonly run: (args: readonly string[], print: Print) => number | Promise<number>;
}

type Print = (text: string) => void;

/** The host walk asks for the site under this path as well; the parent of the folder is the root of a host that has the site below it. */
const walked = { base: '/something/', folder: join(cacheFolder, 'under-base', 'something') };

const steps: readonly Step[] = [
  { name: 'browser', does: 'find or install a browser', run: chooseBrowser },
  { name: 'types', does: 'check the types', run: (_, print) => run([toolScript('astro'), 'check'], print) },
  {
    name: 'format',
    does: 'check the format',
    beside: true,
    run: (_, print) => run([toolScript('prettier'), '--check', '.'], print),
  },
  {
    name: 'build',
    does: 'build the site',
    run: (_, print) => run(['src/commands/build-site.ts', '--if-changed'], print),
  },
  { name: 'unit', does: 'test the rules', run: (_, print) => nodeTests('unit', print) },
  {
    name: 'golden',
    does: 'compare whole outputs',
    needs: ['build'],
    beside: true,
    run: (_, print) => nodeTests('golden', print),
  },
  { name: 'architecture', does: 'check the direction of imports', run: (_, print) => nodeTests('architecture', print) },
  {
    name: 'gates',
    does: 'break the content and expect the build to say so',
    run: (_, print) => nodeTests('gates', print, { apart: true }),
  },
  { name: 'site', does: 'read the site in a browser', needs: ['browser', 'build'], run: browserTests },
  { name: 'hosts', does: 'walk the site on real hosts', needs: ['build'], run: walkHosts },
];

let passed = 0;
let skipped = 0;
/** Why tests were passed over, each reason once: a run that leaves out a tool says which. */
const reasons = new Set<string>();

function chooseBrowser(): number {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/find-browser.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env['CHROMIUM_PATH'] = stdout.trim();
  process.stdout.write(stdout);
  return status ?? 1;
}

/**
 * All files share one process: starting one for each and loading the same modules again took most of the time. `apart` are few files that each take
 * long, two at a time.
 */
function nodeTests(
  folder: string,
  print: Print,
  { env = {}, apart = false }: { readonly env?: NodeJS.ProcessEnv; readonly apart?: boolean } = {},
): number | Promise<number> {
  const pattern = `tests/${folder}/**/*.test.ts`;
  const way = apart ? '--test-concurrency=2' : '--test-isolation=none';
  if (globSync(pattern, { cwd: projectRoot }).length > 0)
    return run(['--test', way, '--test-reporter=spec', pattern], print, env);
  console.error(`There is no test in tests/${folder}/. A step that runs nothing proves nothing.`);
  return 1;
}

function browserTests(args: readonly string[], print: Print): Promise<number> {
  return run([toolScript('playwright'), 'test', '--config', 'tests/site/playwright.config.ts', ...args], print);
}

async function walkHosts(_: readonly string[], print: Print): Promise<number> {
  const code = await run(['src/commands/build-site.ts', '--if-changed', walked.base, walked.folder], print);
  return code || nodeTests('hosts', print, { env: { WALKED_BASE: walked.base, WALKED_BASE_FOLDER: walked.folder } });
}

/** Runs a script or a file of tests in the project's folder, hands on its output as it comes and counts the tests in it. */
function run(args: readonly string[], print: Print, env: NodeJS.ProcessEnv = {}): Promise<number> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...toolEnvironment(), ...colour, ...env },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    print(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      passed += counted(output, 'pass', 'passed');
      skipped += counted(output, 'skipped', 'skipped');
      for (const [, reason = ''] of output.matchAll(/# (.+ is not on this machine)/g)) reasons.add(reason);
      resolve(code ?? 1);
    });
  });
}

/** Reads the closing lines of Node's test runner (`ℹ pass 12`) and of Playwright (`  12 passed (3.1s)`). */
function counted(output: string, nodeName: string, playwrightName: string): number {
  const line = new RegExp(`^(?:ℹ|#) ${nodeName} (\\d+)$|^ +(\\d+) ${playwrightName}(?: \\(.*\\))?$`, 'gm');
  const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
  return [...plain.matchAll(line)].reduce((sum, [, node, playwright]) => sum + Number(node ?? playwright), 0);
}

/** Runs the steps in order and stops at the first that fails; returns the exit code. */
async function runSteps(chosen: readonly Step[], args: readonly string[]): Promise<number> {
  const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  const start = performance.now();
  const started = new Map<Step, { readonly code: Promise<number>; readonly show: () => void }>();
  const begin = (step: Step) => {
    let [held, isShown] = ['', false];
    const print = (text: string): void => {
      if (isShown) process.stdout.write(text);
      else held += text;
    };
    const show = (): void => {
      isShown = true;
      process.stdout.write(held);
    };
    const running = { code: Promise.resolve(step.run(args, print)), show };
    started.set(step, running);
    return running;
  };
  for (const [index, step] of chosen.entries()) {
    const from = performance.now();
    console.log(`\n[${index + 1}/${chosen.length}] ${step.name}: ${step.does}`);
    const { code, show } = started.get(step) ?? begin(step);
    show();
    const next = chosen[index + 1];
    if (next?.beside && !next.needs?.includes(step.name)) begin(next);
    if ((await code) !== 0) {
      console.log(`\nFAILED at ${step.name} after ${seconds(start)}. Again, alone: npm test -- ${step.name}`);
      return code;
    }
    console.log(`${step.name}: fine (${seconds(from)})`);
  }
  console.log(`\nEverything passed in ${seconds(start)}.`);
  if (passed > 0) console.log(`Tests: ${passed} passed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  for (const reason of reasons) console.log(`  Skipped: ${reason}`);
  return 0;
}

const words = process.argv.slice(2);
const asked = steps.filter(({ name }) => words.includes(name));
const alone = asked.length === 1 ? words.slice(words.indexOf(asked[0]?.name ?? '') + 1) : [];
const unknown = words.filter((word) => !steps.some(({ name }) => name === word) && !alone.includes(word));
if (unknown.length > 0) {
  console.error(`There is no test step ${unknown.join(', ')}. The steps: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const wanted = new Set(asked.flatMap(({ name, needs = [] }) => [...needs, name]));
  process.exitCode = await runSteps(asked.length === 0 ? steps : steps.filter(({ name }) => wanted.has(name)), alone);
}
