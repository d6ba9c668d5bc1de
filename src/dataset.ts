import { getCollection } from 'astro:content';
import { checkedDataset } from './figures/calls/registry.ts';
import { ContentError } from './model/content-problem.ts';
import type { Dataset } from './model/dataset.ts';
import { handedOver } from './model/handed-over.ts';
import { collectionNames, type ReadResult } from './model/raw-record.ts';

let known: { readonly key: string; readonly dataset: Dataset } | undefined;

/**
 * The whole content, checked. A build has it from its gate; under the dev server, where files change, it is built anew after every change.
 *
 * @throws ContentError with every problem of the content, if there is any
 */
export async function getDataset(): Promise<Dataset> {
  if (!import.meta.env.PROD) return checkedContent();
  const ready = handedOver();
  if (!ready)
    throw new Error('The content was not checked. Expected contentGate() among the integrations of the build.');
  return ready;
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
  const { dataset, problems } = checkedDataset(files);
  if (!dataset) throw new ContentError(problems);
  known = { key, dataset };
  return dataset;
}
