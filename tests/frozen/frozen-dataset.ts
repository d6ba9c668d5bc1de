import path from 'node:path';
import { checkedDataset } from '../../src/figures/calls/registry.ts';
import { ContentError } from '../../src/model/content-problem.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { readContent } from '../../src/read-content.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A small content that never changes: every status, qualifier, verdict and use of a report once. What views print of it is kept whole. */
function readFrozen(): Dataset {
  const { dataset, problems } = checkedDataset(readContent(path.join(import.meta.dirname, 'content'), root));
  if (!dataset) throw new ContentError(problems);
  return dataset;
}

export const frozenDataset: Dataset = readFrozen();
