import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, ownNode } from './install-packages.mjs';
import { nodeVersionProblem } from './node-version.mjs';

const commands = dirname(fileURLToPath(import.meta.url));
const root = join(commands, '..', '..');

/**
 * Makes a bare checkout ready, then hands over to a script of this folder on the packages' own Node. The process ends
 * with that script's exit code.
 * @param {string} script file name in this folder
 * @param {string[]} args what the script gets
 */
export function runOnOwnNode(script, args) {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  if (!installPackages(root)) {
    process.exitCode = 1;
    return;
  }
  const child = spawn(ownNode(root), [join(commands, script), ...args], { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches the child by itself, as part of the terminal's group; waiting here lets it end in its own way.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
