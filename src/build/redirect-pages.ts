import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formerPaths } from '../views/former-paths.ts';
import { redirectPage } from '../outputs/redirect-page.ts';
import { absoluteAddress } from './absolute-address.ts';
import { readDataset } from './read-dataset.ts';

/** Writes a page at every address that an article had before. Hosts that know real redirects get them from `_redirects`. */
export function redirectPages(): AstroIntegration {
  let write = (_dist: string): void => undefined;
  return {
    name: 'redirect-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const address = absoluteAddress(config.site ?? 'http://localhost', config.base);
        write = (dist) => {
          for (const former of formerPaths(readDataset(fileURLToPath(config.root), fileURLToPath(config.srcDir)))) {
            const folder = path.join(dist, ...former.from.split('/'));
            mkdirSync(folder, { recursive: true });
            writeFileSync(path.join(folder, 'index.html'), redirectPage(former, address(former.to)));
          }
        };
      },
      'astro:build:done': ({ dir }) => write(fileURLToPath(dir)),
    },
  };
}
