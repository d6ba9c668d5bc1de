import path from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import { readPublishedList } from './published/published-list.ts';
import { readContent } from '../read-content.ts';
import { checkedDataset } from '../figures/calls/registry.ts';
import type { Checked } from '../model/check/build-dataset.ts';
import { ContentError } from '../model/content-problem.ts';
import { checkPublished } from './published/check-published.ts';

type Files = ReturnType<typeof readContent>;

const known = new Map<string, { readonly files: Files; readonly checked: Checked }>();

/** The content as it stands on disk, checked; not checked again before a file changes. `srcDir` holds `content/`. */
export function checkContent(root: string, srcDir: string): Checked {
  const files = readContent(path.join(srcDir, 'content'), root);
  const before = known.get(srcDir);
  if (before && isSame(before.files, files)) return before.checked;
  const content = checkedDataset(files);
  const problems = content.dataset ? checkPublished(content.dataset, readPublishedList(root)) : content.problems;
  const checked = { dataset: problems.length === 0 ? content.dataset : undefined, problems };
  known.set(srcDir, { files, checked });
  return checked;
}

/** A file whose text is the same gives the very same records. Problems have no such identity, and are few: content with problems is checked again. */
function isSame(before: Files, now: Files): boolean {
  if (before.length !== now.length || [...before, ...now].some((file) => file.problems.length > 0)) return false;
  return now.every(
    ({ records }, index) =>
      before[index]?.records === records || (before[index]?.records.length === 0 && records.length === 0),
  );
}

/**
 * The checked content for integrations, which run outside of Astro's pages and cannot read `astro:content`.
 *
 * @throws ContentError with every problem of the content, if there is any
 */
export function readDataset(root: string, srcDir: string): Dataset {
  const { dataset, problems } = checkContent(root, srcDir);
  if (!dataset) throw new ContentError(problems);
  return dataset;
}

/** Turns paths of the site into absolute addresses, given its origin and base path: what `absoluteHref` does in pages, for integrations. */
export function absoluteAddress(site: string, base: string): (path: string) => string {
  const prefix = base.replace(/\/$/, '');
  return (path) => new URL(`${prefix}${path}`, site).href;
}
