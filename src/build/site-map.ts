import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageRegistry, type Page } from '../views/page-registry.ts';
import { sitemapItem } from '../views/machine-files.ts';
import { readDataset, absoluteAddress } from './read-dataset.ts';

/**
 * The sitemap with the twins and dates that the page registry knows. A page that was built and is not in the registry, such as a redirect, is left out;
 * a listed page that is missing stops the build.
 */
export function siteMap(): AstroIntegration {
  let address = (path: string): string => path;
  let readPages = (): readonly Page[] => [];
  let pages: ReadonlyMap<string, Page> | undefined;
  const written = new Set<string>();
  const { hooks } = sitemap({
    namespaces: { news: false, image: false, video: false, xhtml: true },
    serialize: ({ url }) => {
      pages ??= new Map(readPages().map((page) => [address(page.path), page]));
      const item = sitemapItem(pages.get(url), address);
      if (item) written.add(item.url);
      return item && { ...item, links: [...item.links] };
    },
  });
  return {
    name: 'site-map',
    hooks: {
      ...hooks,
      'astro:config:done': (options) => {
        const { config } = options;
        address = absoluteAddress(config.site ?? 'http://localhost', config.base);
        readPages = () => pageRegistry(readDataset(fileURLToPath(config.root), fileURLToPath(config.srcDir)));
        return hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (options) => {
        await hooks['astro:build:done']?.(options);
        const missing = readPages().filter((page) => page.listed && !written.has(address(page.path)));
        if (missing.length > 0)
          throw new Error(
            `The sitemap lacks ${missing.map((page) => page.path).join(', ')}: the page registry lists these pages and no route built them.`,
          );
      },
    },
  };
}
