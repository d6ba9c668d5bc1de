import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { markPackagesCurrent, packagesAreCurrent } from './packages-stamp.mjs';

const windows = process.platform === 'win32';

/**
 * The Node that the packages bring, on which everything but the installation runs.
 * @param {string} root the project's folder
 */
export const ownNode = (root) => join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/**
 * The search path without this project's own binaries: npm is about to delete the Node among them.
 * @param {string} path value of the PATH variable
 * @param {string} root the project's folder
 */
export function pathWithoutPackages(path, root) {
  const own = join(root, 'node_modules');
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(own))
    .join(delimiter);
}

/**
 * Installs the packages of the lock file, unless they are there already. Says what it does in one line.
 * @param {string} root the project's folder
 * @returns {boolean} false when npm failed; what npm said and what to do have been printed
 */
export function installPackages(root) {
  if (packagesAreCurrent(root) && existsSync(ownNode(root))) return true;
  console.log('Installing packages with npm ci (only when the lock file changed; about a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, PATH: pathWithoutPackages(process.env['PATH'] ?? '', root) },
  });
  if (npm.status === 0 && existsSync(ownNode(root))) {
    markPackagesCurrent(root);
    return true;
  }
  console.error(`${npm.stdout ?? ''}${npm.stderr ?? ''}`.trim());
  console.error(`\nThe packages could not be installed. ${advice(npm)}`);
  return false;
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} npm */
function advice(npm) {
  if (npm.error) return `npm did not start (${npm.error.message}). Install npm, which comes with Node.`;
  if (npm.status === 0) {
    return 'npm skipped the package "node", which brings Node 24. Keep "node" in allowScripts of package.json and do not set ignore-scripts.';
  }
  if (npm.stderr.includes('EUSAGE')) {
    return 'package.json and package-lock.json disagree: run "npm install" once and commit the lock file.';
  }
  return 'npm’s own words are above. Check the network and the free disk space, then run the same command again.';
}
