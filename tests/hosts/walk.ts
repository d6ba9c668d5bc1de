import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { builtFiles, notFoundPage, type BuiltFile, type BuiltSite } from './built-site.ts';
import { isExpectedType } from './expected-type.ts';
import { headerProblems } from './header-problems.ts';
import type { WalkedHost } from './walked-host.ts';

/** Python's server lets no more than five connections wait; a sixth costs a second. */
const atOnce = 4;
const mostProblems = 20;
const compressible = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);

const isConfigured = (host: WalkedHost) => host.headersFrom !== 'nowhere';

/** Asks a host for every file of a build and for what does not exist; returns what was not as it should be. */
export async function walk(host: WalkedHost, site: BuiltSite, origin: string): Promise<WalkResult> {
  const moved = host.readsRedirects ? redirectsOf(site) : [];
  const files = builtFiles(site)
    .filter(({ path }) => !moved.some(({ from }) => from === path))
    .filter(({ path }, index) => index % (host.oneIn ?? 1) === 0 || /^[^/]*\/?$/.test(path.slice(site.base.length)));
  const pages = files.filter(({ path }) => path.endsWith('/') && path !== '/');
  const checks = [
    ...moved.map((redirect) => () => redirectProblems(origin, redirect)),
    ...files.map((file) => () => fileProblems(host, site, origin, file)),
    ...pages.map(
      ({ path }) =>
        () =>
          folderProblems(host, origin, path),
    ),
    ...['nothing-here', 'nothing-here/', 'en/nothing-here/', '_astro/nothing-here.js'].map(
      (name) => () => missingProblems(host, site, origin, site.base + name),
    ),
    ...[
      ...(host.hidesConfiguration ? ['_headers', '_redirects', '.htaccess'] : []),
      ...(isConfigured(host) ? ['data/', '_astro/'] : []),
    ].map((name) => () => missingProblems(host, site, origin, site.base + name)),
  ];
  const problems: string[] = [];
  for (let index = 0; index < checks.length; index += atOnce) {
    const found = await Promise.all(checks.slice(index, index + atOnce).map((check) => check()));
    problems.push(...found.flat());
    if (problems.length > mostProblems) break;
  }
  return { problems, requests: checks.length };
}

export interface WalkResult {
  readonly problems: readonly string[];
  readonly requests: number;
}

interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The lines of a build's `_redirects`. */
const redirectsOf = ({ folder }: BuiltSite): readonly Redirect[] =>
  [...readFileSync(join(folder, '_redirects'), 'utf8').matchAll(/^(\/\S*) (\S+) 301$/gm)].map(
    ([, from = '', to = '']) => ({ from, to }),
  );

async function redirectProblems(origin: string, { from, to }: Redirect): Promise<string[]> {
  const { status, headers } = await fetch(origin + from, { redirect: 'manual' });
  const location = headers.get('location');
  return status === 301 && location === to ? [] : [`${from}: status ${status}, sent to ${location}, not to ${to}`];
}

async function fileProblems(host: WalkedHost, site: BuiltSite, origin: string, file: BuiltFile): Promise<string[]> {
  const response = await fetch(origin + file.path, { redirect: 'manual' });
  const sent = Buffer.from(await response.arrayBuffer());
  const found: string[] = [];
  const says = (what: string) => found.push(`${file.path}: ${what}`);
  if (response.status !== 200) says(`status ${response.status}, not 200`);
  else if (!sent.equals(readFileSync(file.file))) says('other bytes than the build wrote');
  const ending = file.path.endsWith('/') ? '.html' : extname(file.path);
  const type = response.headers.get('content-type') ?? 'none';
  if (!isExpectedType(ending, type, isConfigured(host))) says(`content type ${type} for ${ending}`);
  if (host.compresses && compressible.has(ending) && sent.length > 1000) {
    if (!response.headers.has('content-encoding')) says(`${sent.length} bytes sent as they are`);
    if (!/accept-encoding/i.test(response.headers.get('vary') ?? '')) says('no Vary: Accept-Encoding');
  }
  if (isConfigured(host)) headerProblems(host, site, file.path, response.headers).forEach(says);
  return found;
}

/** A folder asked for without its slash: sent on to the address with one, or answered at once. */
async function folderProblems(host: WalkedHost, origin: string, path: string): Promise<string[]> {
  const asked = path.slice(0, -1);
  const response = await fetch(`${origin}${asked}?from=mail`, { redirect: 'manual' });
  await response.arrayBuffer();
  const location = response.headers.get('location');
  if (location === null) {
    return response.status === 200 && !host.redirectsFolders
      ? []
      : [`${asked}: status ${response.status}, no redirect`];
  }
  const target = new URL(location, origin + asked);
  return target.pathname === path && target.origin === origin ? [] : [`${asked}: sent to ${location}, not to ${path}`];
}

async function missingProblems(host: WalkedHost, site: BuiltSite, origin: string, path: string): Promise<string[]> {
  const response = await fetch(origin + path, { redirect: 'manual' });
  const body = await response.text();
  const found: string[] = [];
  if (response.status !== 404) found.push(`${path}: status ${response.status}, not 404`);
  const ownPage = host.notFoundPage === 'anywhere' || (host.notFoundPage === 'at-root' && site.base === '/');
  if (ownPage && body !== notFoundPage(site)) found.push(`${path}: not the site's own 404 page`);
  if (isConfigured(host) && response.headers.get('x-content-type-options') !== 'nosniff')
    found.push(`${path}: no nosniff on a missing file`);
  const cache = response.headers.get('cache-control') ?? '';
  if (isConfigured(host) && cache.includes('immutable'))
    found.push(`${path}: a missing file is kept for ever (${cache})`);
  return found;
}
