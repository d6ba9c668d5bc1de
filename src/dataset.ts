import { getCollection } from 'astro:content';
import { buildDataset } from './model/check/build-dataset.ts';
import { ContentError } from './model/content-problem.ts';
import type { Dataset } from './model/dataset.ts';
import { collectionNames, type ReadResult } from './model/raw-record.ts';

let known: { readonly key: string; readonly dataset: Dataset } | undefined;
let built: Promise<Dataset> | undefined;

/**
 * The whole content, checked. Built once for as long as no file changes.
 *
 * @throws ContentError with every problem of the content, if there is any
 */
export function getDataset(): Promise<Dataset> {
  // Files change under the dev server only. In a build every number on every page asks, and looking at all files each time would make it quadratic.
  if (!import.meta.env.PROD) return checkedContent();
  built ??= checkedContent();
  return built;
}

async function checkedContent(): Promise<Dataset> {
  const files = (
    await Promise.all(
      collectionNames.map(async (collection) => {
        const entries = (await getCollection(collection)) as { id: string; digest?: string; data: unknown }[];
        return entries.map((entry) => ({
          collection,
          id: entry.id,
          digest: entry.digest,
          ...(entry.data as ReadResult),
        }));
      }),
    )
  ).flat();
  const key = files.map((file) => `${file.id} ${file.digest}`).join('\n');
  if (known?.key === key) return known.dataset;
  const { dataset, problems } = buildDataset(files);
  if (!dataset) throw new ContentError(problems);
  known = { key, dataset };
  return dataset;
}
