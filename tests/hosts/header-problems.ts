import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import type { WalkedHost } from './walked-host.ts';

/** What is wrong with the caching and security headers of a file on a host that has our configuration. */
export function headerProblems(host: WalkedHost, site: BuiltSite, path: string, headers: Headers): string[] {
  const inSite = path.slice(site.base.length);
  const found: string[] = [];
  const cache = headers.get('cache-control') ?? 'none';
  if (/^(?:_astro|fonts)\//.test(inSite) !== cache.includes('immutable')) found.push(`Cache-Control ${cache}`);
  // Our own server takes these headers from the build's `_headers`, so without that file it has none to send.
  if (host.headersFrom === 'build' && !existsSync(join(site.folder, '_headers'))) return found;
  if (headers.get('x-content-type-options') !== 'nosniff') found.push('no X-Content-Type-Options: nosniff');
  for (const name of ['referrer-policy', 'permissions-policy']) if (!headers.has(name)) found.push(`no ${name}`);
  const framed = !(headers.get('content-security-policy') ?? '').includes('frame-ancestors');
  const mayBeFramed = /^(?:nhung|en\/embed)\//.test(inSite);
  if (path.endsWith('/') && framed !== mayBeFramed) found.push(framed ? 'may be framed' : 'cannot be embedded');
  if (path.endsWith('/') && mayBeFramed === headers.has('x-frame-options'))
    found.push(`X-Frame-Options ${headers.get('x-frame-options')}`);
  const open = /^(?:data|charts)\//.test(inSite);
  if (open && headers.get('access-control-allow-origin') !== '*') found.push('closed to the scripts of other sites');
  return found;
}
