import { locales } from '../i18n/locales.ts';
import { pathOf, sections, type Section } from '../i18n/paths.ts';
import type { FormerPath } from './former-paths.ts';

/** A path pattern, in which a star at its end is anything, and the header lines below it. */
type Rule = readonly [pattern: string, ...lines: readonly string[]];

/** Folders whose file names change with their contents. */
export const hashedFolders = ['/_astro/', '/fonts/'] as const;

const guards = {
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;
const closed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' } as const;
const forever = 'public, max-age=31536000, immutable';

const lines = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/**
 * `_headers`, as Netlify and Cloudflare read it: no guessing of types, no frames but for charts made to be embedded, files named by their contents kept
 * for good, data open to the scripts of other sites. Where several patterns are for a path, one host joins the values of a header and the other takes
 * the last; so no two of them name the same header, and what is closed is listed instead of what is open: neither host can take back a header that an
 * earlier pattern set. Both ask for pages anew each time without being told. `href` puts a path under the base path.
 */
export function hostHeaders(href: (path: string) => string): string {
  const rules: readonly Rule[] = [
    ['/*', ...lines(guards)],
    ...closedPatterns().map((pattern): Rule => [pattern, ...lines(closed)]),
    ...hashedFolders.map((folder): Rule => [`${folder}*`, `Cache-Control: ${forever}`]),
    ...['/data/*', '/charts/*'].map((files): Rule => [files, 'Access-Control-Allow-Origin: *']),
  ];
  const text = rules.map(([pattern, ...below]) => [href(pattern), ...below.map((line) => `  ${line}`)].join('\n'));
  return `# Belongs into the root of the host. Every page names its own content security policy.\n\n${text.join('\n\n')}\n`;
}

/** Home alone, and all below every other section but that of embeds. */
function closedPatterns(): readonly string[] {
  const names = (Object.keys(sections) as Section[]).filter((section) => section !== 'home' && section !== 'embed');
  const below = locales.flatMap((locale) => names.map((section) => pathOf(section, locale)));
  const outer = below.filter((path) => !below.some((other) => other !== path && path.startsWith(other)));
  return [...locales.map((locale) => pathOf('home', locale)), ...outer.map((path) => `${path}*`)];
}

/**
 * `.htaccess` for Apache, where a shared host gives nothing else: the site's own 404 page also for folders without a page, the types of its files,
 * compression, the headers above, and nothing handed out that configures hosts. Every part holds only where Apache has the module for it.
 */
export function apacheAccess(href: (path: string) => string): string {
  const at = (folders: readonly string[]): string => `"^${href('/')}(?:${folders.join('|')})"`;
  const inSite = (path: string): string => path.slice(1);
  const types = 'text/html text/css text/csv text/javascript text/plain application/javascript application/json';
  const more = 'application/manifest+json application/xml application/atom+xml text/xml image/svg+xml image/x-icon';
  return `ErrorDocument 404 ${href('/404.html')}
DirectoryIndex index.html

<IfModule mod_alias.c>
  RedirectMatch 404 "/(?:_headers|_redirects|\\.ht[^/]*)$"
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L]
</IfModule>
<IfModule mod_mime.c>
  AddType application/manifest+json .webmanifest
  AddType application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx
  AddType application/xml .xml
  AddType font/woff2 .woff2
  AddType text/csv .csv
  AddType text/javascript .js
  AddCharset utf-8 .css .csv .html .js .json .svg .txt .webmanifest .xml
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${types}
    AddOutputFilterByType DEFLATE ${more}
  </IfModule>
</IfModule>
<IfModule mod_setenvif.c>
  SetEnvIf Request_URI ${at(locales.map((locale) => inSite(pathOf('embed', locale))))} embed
  SetEnvIf Request_URI ${at(hashedFolders.map(inSite))} hashed
  SetEnvIf Request_URI ${at(['data/', 'charts/'])} open
  <IfModule mod_headers.c>
${lines(guards).map(headerOf('always set')).join('\n')}
${lines(closed).map(headerOf('always set', 'env=!embed')).join('\n')}
${headerOf('set', 'env=!hashed')('Cache-Control: no-cache')}
${headerOf('set', 'env=hashed')(`Cache-Control: ${forever}`)}
${headerOf('set', 'env=open')('Access-Control-Allow-Origin: *')}
  </IfModule>
</IfModule>
`;
}

const headerOf =
  (verb: string, condition?: string) =>
  (line: string): string => {
    const [name = '', ...value] = line.split(': ');
    return ['    Header', verb, name, `"${value.join(': ')}"`, condition].filter(Boolean).join(' ');
  };

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
