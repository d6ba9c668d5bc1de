import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Parser } from 'htmlparser2';
import { siteAddress } from '../../src/commands/build-site.ts';
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
