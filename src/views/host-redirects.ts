import type { FormerPath } from './former-paths.ts';

/** `_redirects`, as Netlify and Cloudflare Pages read it: each former address and where its page is now. `href` puts a path under the base path. */
export function hostRedirects(former: readonly FormerPath[], href: (path: string) => string): string {
  const lines = former.flatMap(({ from, to }) => [
    `${href(from)} ${href(to)} 301`,
    `${href(from.replace(/\/$/, ''))} ${href(to)} 301`,
  ]);
  return [
    '# Belongs into the root of the host. Other hosts have a page at each former address that leads on.',
    ...lines,
    '',
  ].join('\n');
}
