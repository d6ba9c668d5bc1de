// `node src/commands/run.mjs <script of this folder> [arguments]`: makes a bare checkout ready, then runs the script on the Node that the packages bring.
// Runs before anything is installed, on whatever Node the machine has: no import of a package, no recent syntax.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commands = dirname(fileURLToPath(import.meta.url));
const root = join(commands, '..', '..');
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const stampFile = join(root, 'node_modules', '.packages-stamp');

/** The oldest Node that can install the packages. They bring a newer Node of their own for everything else. */
const oldestNode = [20, 19];

/** Says what is wrong with the running Node, or nothing when it is new enough. */
function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return (
    `This project needs Node ${oldestNode.join('.')} or newer, and this is Node ${process.versions.node}.\n` +
    'Install a newer one (https://nodejs.org, or your package manager) and run the same command again.'
  );
}

/**
 * A hash of all that decides what `npm ci` installs: an edited script must not cost a new installation. The version of the running Node is left out on
 * purpose: npm puts the packages' own Node first, so the first run and the second differ in it while the packages are the same.
 */
function packagesStamp() {
  const read = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8');
  const described = JSON.parse(read('package.json'));
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts'];
  const wanted = fields.map((field) => [field, described[field] || null]);
  const machine = `${process.platform}-${process.arch}`;
  return createHash('sha256')
    .update(JSON.stringify([machine, wanted, read('package-lock.json')]))
    .digest('hex');
}

/** Installs the packages of the lock file, unless they are there already; says what is wrong, or nothing when they are there. */
function installProblem() {
  const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === packagesStamp();
  if (isCurrent && existsSync(ownNode)) return undefined;
  console.log('Installing packages with npm ci (only when the lock file changed; about a minute) …');
  // Without this project's own binaries in the path: npm is about to delete the Node among them.
  const folders = (process.env['PATH'] || '').split(delimiter);
  const path = folders.filter((folder) => !folder.startsWith(join(root, 'node_modules'))).join(delimiter);
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, PATH: path },
  });
  if (npm.status === 0 && existsSync(ownNode)) {
    writeFileSync(stampFile, packagesStamp());
    return undefined;
  }
  return `${npm.stdout || ''}${npm.stderr || ''}\nThe packages could not be installed. ${advice(npm)}`.trim();
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} npm */
function advice(npm) {
  if (npm.error) return `npm did not start (${npm.error.message}). Install npm, which comes with Node.`;
  if (npm.status === 0)
    return 'npm skipped the package "node", which brings Node 24. Keep "node" in allowScripts of package.json and do not set ignore-scripts.';
  if (npm.stderr.includes('EUSAGE'))
    return 'package.json and package-lock.json disagree: run "npm install" once and commit the lock file.';
  return 'npm’s own words are above. Check the network and the free disk space, then run the same command again.';
}

const problem = nodeProblem() || installProblem();
if (problem === undefined) {
  const [script = '', ...args] = process.argv.slice(2);
  // What Node makes of the modules is kept beside the packages: stripping the types took a seventh of a check.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env };
  const child = spawn(ownNode, [join(commands, script), ...args], { cwd: root, stdio: 'inherit', env });
  // Ctrl+C reaches the child by itself, as part of the terminal's group; waiting here lets it end in its own way.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? (signal === 'SIGINT' ? 130 : 1) : code;
  });
} else {
  console.error(problem);
  process.exitCode = 1;
}
