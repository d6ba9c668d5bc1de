// Runs before anything is installed, on whatever Node the machine has: no import, no recent syntax.

/** The oldest Node that can install the packages. They bring a newer Node of their own for everything else. */
export const oldestNode = [20, 19];

/**
 * Says what is wrong with a Node version, or nothing when it is new enough.
 * @param {string} version as in `process.versions.node`, e.g. `20.19.0`
 * @returns {string | undefined}
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return (
    `This project needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}.\n` +
    'Install a newer one (https://nodejs.org, or your package manager) and run the same command again.'
  );
}
