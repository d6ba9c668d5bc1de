import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Dataset } from '../model/dataset.ts';
import { absoluteAddress, readDataset } from './read-dataset.ts';

/** The built site, and what it was built from. */
export interface BuiltSite {
  readonly dataset: Dataset;
  /** The project's folder, that of its source, and that of the built site. */
  readonly root: string;
  readonly srcDir: string;
  readonly dist: string;
  readonly site: string;
  readonly base: string;
  /** Makes a path of the site absolute. */
  readonly address: (path: string) => string;
  /** Puts a path of the site under the base path. */
  readonly href: (path: string) => string;
  readonly logger: AstroIntegrationLogger;
}

/** An integration that does one thing once the pages are written. `hooks` is what it does besides. */
export function afterBuild(
  name: string,
  work: (built: BuiltSite) => void | Promise<void>,
  hooks: AstroIntegration['hooks'] = {},
): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!config) return;
        const { site = 'http://localhost', base } = config;
        const [root, srcDir, dist] = [fileURLToPath(config.root), fileURLToPath(config.srcDir), fileURLToPath(dir)];
        const address = absoluteAddress(site, base);
        const href = (path: string): string => base.replace(/\/$/, '') + path;
        await work({ dataset: readDataset(root, srcDir), root, srcDir, dist, site, base, address, href, logger });
      },
    },
  };
}
