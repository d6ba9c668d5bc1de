// `npm run build` builds whether or not something changed; other commands build only then. `npm run release` also renews the list of what is published
// (`.published/`), which later builds may not lose: for the workflow that publishes.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { cacheFolder, distFolder, projectRoot, runTool } from './tool.ts';

export interface BuildRequest {
  /** Path under which the site is served, e.g. `/` or `/something/`; from BASE_PATH when left out. */
  readonly base?: string;
  /** Where the files go; `dist` when left out. */
  readonly outDir?: string;
  /** Build even when nothing changed. */
  readonly force?: boolean;
  /** Renew the list of what is published. */
  readonly release?: boolean;
}

const inputs = ['src', 'public', '.published', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
const commands = join(projectRoot, 'src', 'commands') + sep;

function inputHash(address: unknown): string {
  const files = filesUnder(inputs.map((path) => join(projectRoot, path)));
  // The commands start the build and have no part in what it makes.
  const read = files.filter((file) => !file.startsWith(commands));
  return contentHash(projectRoot, read, address);
}

/**
 * Builds the site unless the folder already holds what these files and this address give.
 * @returns the exit code of the build; 0 when there was nothing to do
 */
export function buildSite({ base, outDir = distFolder, force = false, release = false }: BuildRequest = {}): number {
  const address = siteAddress(process.env, base);
  const stamp = join(cacheFolder, `${basename(outDir)}.stamp`);
  const stampOf = () => JSON.stringify({ inputs: inputHash(address), output: outputHash(outDir) });
  if (!force && existsSync(join(outDir, 'index.html')) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === stampOf()) {
      console.log(`The build is up to date (${address.siteUrl}${address.base}).`);
      return 0;
    }
  }
  rmSync(stamp, { force: true });
  const before = inputHash(address);
  // A build that fails leaves the last one as it was.
  const fresh = join(cacheFolder, `${basename(outDir)}-new`);
  const env = { SITE_URL: address.siteUrl, BASE_PATH: address.base, OUT_DIR: fresh };
  // Pictures are among what is published.
  const code = runTool('astro', ['build'], release ? { ...env, RELEASE: 'on', PICTURES: 'on' } : env);
  if (code !== 0) return code;
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(outDir, { recursive: true, force: true });
  moveFolder(fresh, outDir);
  // A file saved while the build ran leaves a stamp that does not match, so the next run builds again.
  writeFileSync(stamp, JSON.stringify({ inputs: before, output: outputHash(outDir) }));
  return 0;
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // The two may lie on different disks.
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** A path with one slash at both ends, whatever was typed: `something` → `/something/`, empty → `/`. */
export function normalisedBase(base: string): string {
  const inner = base.split('/').filter((part) => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

/** Where the site is going to stand, from SITE_URL and BASE_PATH; the base given in code goes first. */
export function siteAddress(env: NodeJS.ProcessEnv, base?: string) {
  return {
    /** Origin without a slash at its end, e.g. `https://example.org`. */
    siteUrl: (env['SITE_URL'] || 'http://localhost:4321').replace(/\/+$/, ''),
    base: normalisedBase(base ?? env['BASE_PATH'] ?? '/'),
  };
}

/** All files under some files or folders, sorted; a path that does not exist is left out. */
export function filesUnder(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  });
}

const nameIn = (root: string, file: string) => relative(root, file).split(sep).join('/');

/** A hash of names and contents: equal exactly when a build would read the same. */
export function contentHash(root: string, files: readonly string[], settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) hash.update(`\0${nameIn(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** A hash of names, sizes and times of writing: changes when another build or a person touched the output. */
export function outputHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of filesUnder([root])) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\0${nameIn(root, file)}\0${size}\0${mtimeMs}`);
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  const [how, base, outDir] = process.argv.slice(2);
  process.exitCode = buildSite({
    force: how !== '--if-changed',
    release: how === '--release',
    ...(base && outDir ? { base, outDir } : {}),
  });
}
