import { pageTextIds } from '../article.ts';
import type { RawContent } from '../raw-record.ts';
import { stemOf } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Files that something else needs are there: what is deleted or renamed by mistake is named itself, not everything that rests on it. */
export function checkFiles(content: RawContent, problems: ProblemList): void {
  const add = (file: string, root: string, found: string, expected: string): void => {
    if (problems.unread.has(root)) return;
    problems.add({ file: `src/content/${file}`, found, expected, root });
  };
  if (content.site.length === 0)
    add(
      'site.yaml',
      'site',
      'The file is missing or cannot be read.',
      'Expected the site’s names, licence and date there. Restore the file.',
    );
  for (const [name, file] of [
    ['sources', 'sources.csv'],
    ['places', 'places.yaml'],
    ['changes', 'changes.yaml'],
  ] as const)
    if (content[name].length === 0) add(file, name, 'The file is missing, or has nothing in it.', 'Restore the file.');
  const indicators = new Set(content.indicators.map(({ id }) => id));
  for (const [id, rows] of Map.groupBy(content.observations, ({ file }) => stemOf(file)))
    if (!indicators.has(id))
      add(
        `indicators/${id}.yaml`,
        id,
        `The file is missing, though observations/${id}.csv holds ${rows.length === 1 ? 'a report' : `${rows.length} reports`} of it.`,
        `No indicator has the id "${id}". Restore the file, or rename observations/${id}.csv after its indicator.`,
      );
  const reported = new Set(content.observations.map(({ file }) => stemOf(file)));
  for (const { id, file } of content.indicators)
    if (!reported.has(id))
      add(
        `observations/${id}.csv`,
        id,
        `The file is missing, though ${file.replace('src/content/', '')} says what it holds.`,
        'There is no report of this indicator. Add the file with a row for each report, restore it, or delete the indicator.',
      );
  for (const { id, file } of content.pages)
    if (!pageTextIds.some((known) => id.startsWith(`${known}/`)))
      problems.add({
        file,
        found: 'No page shows this text.',
        expected: `Expected one of the folders ${pageTextIds.join(', ')} below src/content/pages. An article of its own belongs into src/content/articles.`,
      });
}
