import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { collectionNames, type CollectionName } from './model/raw-record.ts';
import { collectionOf, listContentFiles, readContentFile } from './read-content.ts';

/**
 * One entry for each file, as it was read: records and what could not be read. Nothing is rejected here, since all
 * problems of the content are reported together, by `dataset.ts`.
 */
function filesOf(collection: CollectionName): Loader {
  return {
    name: `files of ${collection}`,
    load: async ({ store, config, watcher, generateDigest }) => {
      const root = fileURLToPath(config.root);
      const contentDir = path.join(fileURLToPath(config.srcDir), 'content');
      const load = (): void => {
        store.clear();
        for (const file of listContentFiles(contentDir, root).filter((one) => one.collection === collection)) {
          const { records, problems } = readContentFile(file);
          const data = { file: file.file, records, problems };
          store.set({ id: file.file, data, digest: generateDigest(data) });
        }
      };
      // A build has the content from its gate, and would only copy it: see `dataset.ts`.
      if (!watcher) return store.clear();
      load();
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher.on(event, (changed) => {
          const relative = path.relative(contentDir, changed).split(path.sep).join('/');
          if (changed.startsWith(contentDir) && collectionOf(relative) === collection) load();
        });
      }
    },
  };
}

const anything = z.looseObject({});

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: filesOf(name), schema: anything })]),
);
