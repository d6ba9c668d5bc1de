import assert from 'node:assert/strict';
import test from 'node:test';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['src'], /\.ts$/).filter(({ file }) => !file.startsWith('src/content/'));

/** Names that still mean two things. None may be added. */
const left = new Set(['Finding', 'escapeXml', 'textOf', 'Place', 'SourceRow', 'ReportRow']);

test('a name that leaves its file means one thing in the whole tree', () => {
  const names = files.flatMap(({ file, text }) =>
    Array.from(
      text.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm),
      ([, name = '']) => ({ name, file }),
    ),
  );
  // Astro calls these by their names; a language is named by its code wherever it has words.
  const own = new Set(['getStaticPaths', 'GET', 'prerender', 'collections', 'vi', 'en']);
  const twice = [...Map.groupBy(names, ({ name }) => name)].filter(
    ([name, places]) => !own.has(name) && !left.has(name) && new Set(places.map(({ file }) => file)).size > 1,
  );
  assert.deepEqual(
    twice.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`),
    [],
  );
});

/** What belongs into a view: to look up, choose, order, reckon or format. Printing a list that a view has made ready is all that is left. */
const work: Readonly<Record<string, RegExp>> = {
  'looks something up': /\b(?:must|usedReport|usedIn)\(|\bdataset\.\w+\.(?:get|values|entries|keys)\(/,
  sorts: /\.(?:toSorted|sort|toReversed)\(/,
  filters: /\.(?:filter|find|findLast|reduce|some|every)\(/,
  formats: /\bformat[A-Z]\w*\(|\bIntl\.|\.toLocaleString\(|\.toFixed\(|\.padStart\(/,
  reckons: /\w\s[*/%]\s\w|Math\./,
};

/** How often pages still do what their view should: the number may fall, not rise. */
const most = 75;

test('components and pages print: nothing is looked up, sorted, filtered, formatted or reckoned in them', () => {
  const found = sourceFiles(['src'], /\.astro$/).flatMap(({ file, text }) => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<style[\s\S]*?<\/style>/gm, '');
    return Object.entries(work).flatMap(([what, pattern]) =>
      Array.from(code.matchAll(new RegExp(pattern, 'g')), ([piece]) => `${file} ${what}: ${piece}`),
    );
  });
  assert.ok(found.length <= most, `${found.length} of ${most}:\n${found.join('\n')}`);
});
