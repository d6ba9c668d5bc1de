import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../build-site.ts';
import { findBrowser } from '../find-browser.ts';
import { distFolder } from '../project-paths.ts';
import type { BenchRow } from './bench-row.ts';
import { npmEnvironment } from './npm-environment.ts';
import { peersReport, type PeerResult } from './peers-report.ts';

/** Our article of the same make as the peers' one: four charts with a table each. */
const ourPage = '/bai-viet/nganh-cong-thuong-2021/';
/** Figures are told beside this peer's. */
const reference = 'astro';
/** Packages and sites of the peers, outside the project so that they find none of its packages; kept, since installing takes minutes. */
const workFolder = join(tmpdir(), 'site-bench-peers');

/** Where the peers' scripts are: PEERS, or its folder `scripts`. Undefined when it does not say. */
function scriptsFolder(env: NodeJS.ProcessEnv): string | undefined {
  const folder = env['PEERS'];
  if (!folder) return undefined;
  const found = [folder, join(folder, 'scripts')].find((path) => existsSync(join(path, 'measure-all.mjs')));
  if (found === undefined)
    throw new Error(`PEERS is ${folder}, and no measure-all.mjs is there or in its folder scripts.`);
  return found;
}

/** One line on what is missing, or undefined. */
export const peersLack = (): string | undefined =>
  process.env['PEERS']
    ? undefined
    : 'Set PEERS to the folder of scripts that build and measure the same article with other tools.';

/** Builds the peers' site of two pages with Astro, Eleventy, Hugo where the machine has it, and the peers named, then measures ours beside theirs. */
export async function peersRows(named: readonly string[]): Promise<readonly BenchRow[]> {
  const given = scriptsFolder(process.env);
  if (given === undefined) return [];
  if (buildSite() !== 0) throw new Error('The site could not be built.');
  const scripts = join(workFolder, 'scripts');
  rmSync(scripts, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  cpSync(given, scripts, { recursive: true });
  const { builds, env: quiet } = (await import(pathToFileURL(join(scripts, 'peers.mjs')).href)) as Peers;
  const unknown = named.filter((name) => !(name in builds));
  if (unknown.length > 0)
    throw new Error(`There is no peer ${unknown.join(', ')}. The peers: ${Object.keys(builds).join(', ')}.`);
  const hugo = spawnSync('hugo', ['version']).status === 0 ? ['hugo'] : [];
  const names = [...new Set([reference, 'eleventy', ...hugo, ...named])];

  const base = npmEnvironment();
  const tools = join(workFolder, 'tools', 'node_modules', '.bin');
  const env = {
    ...base,
    ...quiet,
    PATH: `${tools}${delimiter}${base['PATH'] ?? ''}`,
    PEERS: workFolder,
    CHROME: findBrowser(),
  };
  const run = (command: string, args: readonly string[], cwd = workFolder, shell = false): boolean =>
    spawnSync(command, args, { cwd, env, shell, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  run('bash', [join(scripts, 'install.sh'), 'tools', ...names]);

  const sites = [`ours=${distFolder}:${ourPage}`];
  const failed: Record<string, PeerResult> = {};
  for (const name of names) {
    const { cmd, out, page, caches } = builds[name] as Peer;
    const folder = join(workFolder, name);
    for (const cache of caches) rmSync(join(folder, cache), { recursive: true, force: true });
    const built = run(process.execPath, [join(scripts, 'generate.mjs'), name, '2']) && run(cmd, [], folder, true);
    if (built) sites.push(`${name}=${join(folder, out)}:${page}`);
    else failed[name] = { error: 'it could not be installed or built; its words are above' };
  }
  const result = join(workFolder, 'measured.json');
  if (!run(process.execPath, [join(scripts, 'measure-all.mjs'), result, ...sites]))
    throw new Error('The peers could not be measured; the words of their scripts are above.');
  const measured = JSON.parse(readFileSync(result, 'utf8')) as Record<string, PeerResult>;
  return peersReport({ ...measured, ...failed }, reference);
}

interface Peer {
  readonly cmd: string;
  readonly out: string;
  readonly page: string;
  readonly caches: readonly string[];
}

interface Peers {
  readonly builds: Readonly<Record<string, Peer>>;
  readonly env: Readonly<Record<string, string>>;
}
