import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Parser } from 'htmlparser2';
import { siteAddress } from '../../src/commands/build-site.ts';
import { startServer } from '../../src/commands/static-server.ts';
import { toolIsHere } from '../golden/tool-is-here.ts';
import { builtFiles, builtSites, type BuiltSite } from './built-site.ts';

const { siteUrl } = siteAddress(process.env);

/** All addresses in a page that a reader or a browser may follow. */
function linksOf(html: string): string[] {
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (_name, { href, src, srcset, action, content }) => {
      for (const link of [href, src, action]) if (link !== undefined) links.push(link);
      for (const candidate of srcset?.split(',') ?? []) links.push(candidate.trim().split(/\s+/)[0] ?? '');
      if (content?.startsWith(`${siteUrl}/`)) links.push(content);
    },
  });
  parser.end(html);
  return links;
}

/** Addresses on this site that a page names and no file of the build answers. */
function deadLinks(site: BuiltSite): string[] {
  const files = builtFiles(site);
  const known = new Set(files.map(({ path }) => decodeURIComponent(path)));
  const dead = new Set<string>();
  for (const { path, file } of files.filter((built) => built.path.endsWith('/'))) {
    for (const link of linksOf(readFileSync(file, 'utf8'))) {
      const target = new URL(link, siteUrl + path);
      const isHere = target.origin === siteUrl && target.protocol.startsWith('http');
      if (isHere && !known.has(decodeURIComponent(target.pathname))) dead.add(`${path} → ${link}`);
    }
  }
  return [...dead];
}

for (const site of builtSites) {
  test(`every link of the build at ${site.base} leads to one of its files`, () => {
    assert.deepEqual(deadLinks(site).slice(0, 20), []);
  });
}

for (const site of builtSites) {
  test(`wget --mirror takes every page at ${site.base} from links alone, and none is dead`, async (context) => {
    if (!toolIsHere(context, 'wget')) return;
    const pages = builtFiles(site).filter(({ path }) => path.endsWith('/'));
    const { url, close } = await startServer({ root: site.folder, base: site.base, port: 0 });
    const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
    const options = [
      '--mirror',
      // The root of a host, with its robots.txt, may belong to others.
      '--execute=robots=off',
      '--no-parent',
      '--no-verbose',
      '--no-host-directories',
      `--directory-prefix=${folder}`,
    ];
    try {
      const said = await new Promise<string>((resolve) => {
        execFile('wget', [...options, url], { maxBuffer: 2 ** 26 }, (_, out, err) => resolve(out + err));
      });
      assert.doesNotMatch(said, /ERROR \d+|failed/);
      const missed = pages.filter(
        ({ path, file }) =>
          !existsSync(join(folder, path, 'index.html')) && !readFileSync(file, 'utf8').includes('http-equiv="refresh"'),
      );
      assert.deepEqual(
        missed.map(({ path }) => path),
        [],
      );
    } finally {
      rmSync(folder, { recursive: true });
      await close();
    }
  });
}
