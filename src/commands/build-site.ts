import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentHash, filesUnder, outputHash } from './folder-hash.ts';
import { cacheFolder, distFolder, projectRoot } from './project-paths.ts';
import { siteAddress } from './site-address.ts';
import { runTool } from './tool.ts';

export interface BuildRequest {
  /** Path under which the site is served, e.g. `/` or `/something/`; from BASE_PATH when left out. */
  readonly base?: string;
  /** Where the files go; `dist` when left out. */
  readonly outDir?: string;
  /** Names the stamp when the same project is built in more than one way. */
  readonly name?: string;
  /** Build even when nothing changed. */
  readonly force?: boolean;
}

const inputs = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
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
export function buildSite({ base, outDir = distFolder, name = 'dist', force = false }: BuildRequest = {}): number {
  const address = siteAddress(process.env, base);
  const stamp = join(cacheFolder, `${name}.stamp`);
  const stampOf = () => JSON.stringify({ inputs: inputHash(address), output: outputHash(outDir) });
  if (!force && existsSync(join(outDir, 'index.html')) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === stampOf()) {
      console.log(`The build is up to date (${address.siteUrl}${address.base}).`);
      return 0;
    }
  }
  rmSync(stamp, { force: true });
  const before = inputHash(address);
  const env = { SITE_URL: address.siteUrl, BASE_PATH: address.base, OUT_DIR: outDir };
  const code = runTool('astro', ['build'], env);
  if (code !== 0) return code;
  mkdirSync(cacheFolder, { recursive: true });
  // A file saved while the build ran leaves a stamp that does not match, so the next run builds again.
  writeFileSync(stamp, JSON.stringify({ inputs: before, output: outputHash(outDir) }));
  return 0;
}
