import path from 'node:path';
import { readDataset } from '../../src/build/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The dataset of the real content, for rules that must hold for every record. */
export const realDataset: Dataset = readDataset(root, path.join(root, 'src'));
