import path from 'node:path';
import { buildDataset } from '../model/check/build-dataset.ts';
import { ContentError } from '../model/content-problem.ts';
import type { Dataset } from '../model/dataset.ts';
import { readContent } from '../read-content.ts';

/**
 * The checked content for integrations, which run outside of Astro's pages and cannot read `astro:content`. `srcDir` holds `content/`.
 *
 * @throws ContentError with every problem of the content, if there is any
 */
export function readDataset(root: string, srcDir: string): Dataset {
  const { dataset, problems } = buildDataset(readContent(path.join(srcDir, 'content'), root));
  if (!dataset) throw new ContentError(problems);
  return dataset;
}
