import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Files of the site, with slashes, that a page's script tags name, and those that these import, at once or later. Each once, in order of their names. */
export function reachableScripts(dist: string, html: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(dist, file))) return;
    found.add(file);
    for (const [, name = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g,
    )) {
      visit(posix.join(posix.dirname(file), name));
      // Lists of modules to be fetched early name them from the root of the site.
      visit(name.replace(/^\/+/, ''));
    }
  };
  for (const [, address = ''] of html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)) {
    const path = new URL(address, 'http://localhost').pathname;
    visit(path.slice(Math.max(path.indexOf('/_astro/'), 0) + 1));
  }
  return [...found].sort();
}
