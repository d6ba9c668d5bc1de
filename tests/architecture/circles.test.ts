import assert from 'node:assert/strict';
import test from 'node:test';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['src'], /\.(ts|mjs|astro)$/).filter(({ file }) => !file.startsWith('src/content/'));
const importsOf = new Map(
  files.map(({ file, imports }) => [file, imports.filter((target) => target.startsWith('src/'))]),
);
const folderOf = (file: string): string => file.split('/')[1] ?? '';

/** Groups of names that reach each other: each would have to be read before the other. */
function circles(edges: ReadonlyMap<string, Iterable<string>>): readonly string[] {
  const reachedFrom = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const queue = [...(edges.get(start) ?? [])];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      queue.push(...(edges.get(name) ?? []));
    }
    return seen;
  };
  const reached = new Map([...edges.keys()].map((name) => [name, reachedFrom(name)]));
  return [...edges.keys()].filter((name) => reached.get(name)?.has(name)).sort();
}

/** How many files of the project one must read from this one on, itself included. */
function filesFrom(...starts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const queue = [...starts];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !importsOf.has(file)) continue;
    seen.add(file);
    queue.push(...(importsOf.get(file) ?? []));
  }
  return [...seen].sort();
}

/** Files that import each other until what is between them has its place. None may be added. */
const known = new Set(['src/charts/labels.ts', 'src/charts/plot.ts', 'src/charts/row-marks.ts', 'src/charts/rows.ts']);

test('no file imports itself, by whatever way round', () => {
  assert.deepEqual(
    circles(importsOf).filter((file) => !known.has(file)),
    [],
  );
});

test('no folder imports itself through others', () => {
  const edges = new Map<string, Set<string>>();
  for (const [file, targets] of importsOf) {
    const from = folderOf(file);
    const to = targets.map(folderOf).filter((folder) => folder !== from);
    edges.set(from, new Set([...(edges.get(from) ?? []), ...to]));
  }
  assert.deepEqual(circles(edges), []);
});

/** The shortest way along the imports from one file to another, both included. */
function wayBetween(from: string, to: string): readonly string[] {
  const queue: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const last = way.at(-1) ?? '';
    if (last === to) return way;
    for (const next of importsOf.get(last) ?? []) {
      if (!seen.has(next)) queue.push([...way, next]);
      seen.add(next);
    }
  }
  throw new Error(`There is no way from ${from} to ${to}.`);
}

test('a number goes from its row to the page through twelve files at most', () => {
  const read = wayBetween('src/build/content-gate.ts', 'src/model/parse-csv.ts');
  const printed = wayBetween('src/pages/[...indicator].astro', 'src/model/observation.ts');
  const way = new Set([...read, ...printed]);
  assert.ok(way.size <= 12, [...way].join('\n'));
});

test('a mark in a chart goes from the page to its path through ten files at most', () => {
  const way = wayBetween('src/components/ChartFigure.astro', 'src/charts/svg-shape.ts');
  assert.ok(way.length <= 10, way.join('\n'));
});

test('the way from `npm test` to the first test is three files at most', () => {
  const way = ['src/commands/run.mjs', ...filesFrom('src/commands/test-site.ts')];
  assert.ok(way.length <= 3, way.join('\n'));
});
