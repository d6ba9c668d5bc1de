import { locales } from '../i18n/locales.ts';
import { pathOf } from '../i18n/paths.ts';

/** A path pattern, in which `*` is anything, and the header lines below it. A line `! Name` takes back what an earlier pattern set. */
type Rule = readonly [pattern: string, ...lines: readonly string[]];

/** Folders whose file names change with their contents. */
export const hashedFolders = ['/_astro/', '/fonts/'] as const;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: no guessing of types, no frames but for charts made to be embedded, pages asked for anew each time,
 * files named by their contents kept for good, data open to the scripts of other sites. `href` puts a path under the base path.
 */
export function hostHeaders(href: (path: string) => string): string {
  const rules: readonly Rule[] = [
    [
      '/*',
      'Cache-Control: no-cache',
      "Content-Security-Policy: frame-ancestors 'none'",
      'Permissions-Policy: camera=(), geolocation=(), microphone=()',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'X-Content-Type-Options: nosniff',
      'X-Frame-Options: DENY',
    ],
    ...locales.map((locale): Rule => [`${pathOf('embed', locale)}*`, '! Content-Security-Policy', '! X-Frame-Options']),
    ...hashedFolders.map((folder): Rule => [
      `${folder}*`,
      '! Cache-Control',
      'Cache-Control: public, max-age=31536000, immutable',
    ]),
    ...['/data/*', '/charts/*'].map((files): Rule => [files, 'Access-Control-Allow-Origin: *']),
  ];
  const text = rules.map(([pattern, ...lines]) => [href(pattern), ...lines.map((line) => `  ${line}`)].join('\n'));
  return `# Belongs into the root of the host. Every page names its own content security policy.\n\n${text.join('\n\n')}\n`;
}
