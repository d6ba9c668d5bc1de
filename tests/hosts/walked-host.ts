import type { BuiltSite } from './built-site.ts';

/** A host while it runs. */
export interface RunningHost {
  /** Origin without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A program that serves files, and what may be expected of it. */
export interface WalkedHost {
  readonly name: string;
  /** True when it is on this machine. */
  readonly isHere: () => boolean;
  readonly start: (site: BuiltSite) => Promise<RunningHost>;
  /** Sends a folder without its slash to the address with one. */
  readonly redirectsFolders: boolean;
  /** Where the host answers an address that does not exist with the site's own 404 page. */
  readonly notFoundPage: 'anywhere' | 'at-root' | 'none';
  /** Answers what configures hosts as if it were not there. */
  readonly hidesConfiguration: boolean;
  /** Where our content types, caching and security headers come from; hosts without them send what they like. */
  readonly headersFrom: 'build' | 'template' | 'nowhere';
  /** Follows the build's `_redirects`, so that a former address is no page of its own. */
  readonly readsRedirects?: true;
  /** Sends text compressed without being told. */
  readonly compresses: boolean;
  /** Of a slow host, one file in so many is asked for, and all that stand at the top. */
  readonly oneIn?: number;
}
