import path from 'node:path';
import type { ContentProblem } from './content-problem.ts';
import type { RawRecord } from './raw-record.ts';

/** A picture of an article stands in the article's own folder; Astro gives it a name of its content, its size and smaller copies. */
export const isPicture = (relative: string): boolean =>
  /^articles\/[a-z0-9.-]+\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)$/.test(relative);

/** What `![…](./name.png)` names, with its line. */
const shown = /!\[[^\]]*\]\(\s*\.\/([^)\s]+)/g;

/** Pictures that a text shows and that are not there, and the reverse. `folder` is the content's, as problems name it. */
export function checkPictures(
  articles: readonly RawRecord[],
  relatives: readonly string[],
  folder: string,
): readonly ContentProblem[] {
  const pictures = new Set(relatives.filter(isPicture));
  const used = new Set<string>();
  const missing = articles.flatMap((article) =>
    Array.from((article.body ?? '').matchAll(shown)).flatMap(({ 1: name = '', index }): readonly ContentProblem[] => {
      const picture = `${path.posix.dirname(path.posix.relative(folder, article.file))}/${name}`;
      used.add(picture);
      if (pictures.has(picture)) return [];
      const line = (article.lines['body'] ?? 1) + (article.body ?? '').slice(0, index).split('\n').length - 1;
      const found = `The picture "${name}" is not there.`;
      const expected = `Expected it beside the text, as ${folder}/${picture}: small letters, digits and hyphens, and the ending png, jpg, webp or avif.`;
      return [{ file: article.file, line, record: article.id, found, expected }];
    }),
  );
  const idle = [...pictures]
    .filter((picture) => !used.has(picture))
    .map((picture) => ({
      file: `${folder}/${picture}`,
      found: 'No text of this article shows this picture.',
      expected: `Show it in every language with ![what is to be seen](./${path.posix.basename(picture)}), or delete it.`,
    }));
  return [...missing, ...idle];
}
