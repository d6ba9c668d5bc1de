export interface SiteAddress {
  /** Origin without a slash at its end, e.g. `https://example.org`. */
  readonly siteUrl: string;
  /** Path with a slash at both ends, e.g. `/` or `/something/`. */
  readonly base: string;
}

/** A path with one slash at both ends, whatever was typed: `something` → `/something/`, empty → `/`. */
export function normalisedBase(base: string): string {
  const inner = base.split('/').filter((part) => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

/** Where the site is going to stand, from SITE_URL and BASE_PATH; the base given in code goes first. */
export function siteAddress(env: NodeJS.ProcessEnv, base?: string): SiteAddress {
  return {
    siteUrl: (env['SITE_URL'] || 'http://localhost:4321').replace(/\/+$/, ''),
    base: normalisedBase(base ?? env['BASE_PATH'] ?? '/'),
  };
}
