import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of package.json that decide what is installed; an edited script must not cost a new installation. */
const installFields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts'];

/**
 * A hash of all that decides what `npm ci` installs. The version of the running Node is left out on purpose: npm puts
 * the packages' own Node first, so the first run and the second differ in it while the packages are the same.
 * @param {string} packageJson text of package.json
 * @param {string} lock text of package-lock.json
 * @param {string} machine operating system and processor, which choose the binaries
 */
export function packagesStamp(packageJson, lock, machine = `${process.platform}-${process.arch}`) {
  const described = JSON.parse(packageJson);
  const wanted = installFields.map((field) => [field, described[field] ?? null]);
  return createHash('sha256')
    .update(JSON.stringify([machine, wanted, lock]))
    .digest('hex');
}

/** @param {string} root the project's folder */
const stampFile = (root) => join(root, 'node_modules', '.packages-stamp');

/** @param {string} root the project's folder */
function currentStamp(root) {
  const text = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8');
  return packagesStamp(text('package.json'), text('package-lock.json'));
}

/**
 * True when the installed packages are those of the lock file.
 * @param {string} root the project's folder
 */
export function packagesAreCurrent(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === currentStamp(root);
}

/**
 * Notes that the installed packages are those of the lock file.
 * @param {string} root the project's folder
 */
export function markPackagesCurrent(root) {
  writeFileSync(stampFile(root), currentStamp(root));
}
