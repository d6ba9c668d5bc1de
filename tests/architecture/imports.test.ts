import assert from 'node:assert/strict';
import test from 'node:test';
import { sourceFiles } from './source-files.ts';

/**
 * What the files of each folder of `src/` may import from the others, besides their own folder. A folder that is not listed may not be there.
 * The way of the data: content → dataset → figures → views → components → mdx, layouts → pages.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  // Only the list of locales, and the addresses that are taken.
  model: ['i18n/locales.ts', 'i18n/paths.ts'],
  figures: ['model', 'i18n'],
  charts: ['model', 'figures', 'i18n', 'styles'],
  views: ['model', 'figures', 'charts', 'i18n'],
  // A component names the script that a browser loads with it.
  components: ['model', 'figures', 'i18n', 'charts', 'views', 'outputs', 'styles', 'client'],
  mdx: ['model', 'figures', 'i18n', 'views', 'components', 'styles', 'dataset.ts'],
  layouts: ['model', 'i18n', 'views', 'outputs', 'components', 'styles', 'client'],
  pages: [
    'model',
    'figures',
    'i18n',
    'charts',
    'views',
    'outputs',
    'components',
    'mdx',
    'layouts',
    'styles',
    'dataset.ts',
    'build/zip-files.ts',
    'client',
  ],
  outputs: ['model', 'figures', 'i18n', 'charts', 'views'],
  client: ['charts', 'outputs/search', 'views', 'i18n', 'model', 'styles'],
  build: ['model', 'figures', 'i18n', 'charts', 'views', 'outputs', 'styles', 'read-content.ts', 'dataset.ts'],
  commands: [],
  styles: ['i18n/formats.ts'],
  content: [],
  'dataset.ts': ['model', 'figures/calls'],
  'read-content.ts': ['model', 'i18n/locales.ts'],
  'content.config.ts': ['model', 'read-content.ts'],
};

const files = sourceFiles(['src'], /\.(ts|mjs|astro|css)$/);
const within = (file: string): string => file.replace(/^src\//, '');
const folderOf = (file: string): string => within(file).split('/')[0] ?? '';

/** Every import of one project file by another that leaves the folder. */
const edges = files.flatMap(({ file, imports }) =>
  imports
    .filter((target) => target.startsWith('src/') && folderOf(target) !== folderOf(file))
    .map((target) => ({ file: within(file), target: within(target) })),
);

test('the folders of src are those of the design', () => {
  assert.deepEqual(
    [...new Set(files.map(({ file }) => folderOf(file)))].filter((folder) => !(folder in mayImport)),
    [],
  );
});

for (const [folder, allowed] of Object.entries(mayImport)) {
  test(`${folder} imports only ${allowed.length === 0 ? 'itself' : allowed.join(', ')}`, () => {
    const forbidden = edges.filter(
      ({ file, target }) =>
        folderOf(file) === folder && !allowed.some((one) => target === one || target.startsWith(`${one}/`)),
    );
    assert.deepEqual(
      forbidden.map(({ file, target }) => `${file} → ${target}`),
      [],
    );
  });
}

test('every import leads to a file', () => {
  const known = new Set(sourceFiles(['src'], /./).map(({ file }) => file));
  const dead = edges.filter(({ target }) => !known.has(`src/${target.replace(/\?.*$/, '')}`));
  assert.deepEqual(
    dead.map(({ file, target }) => `${file} → ${target}`),
    [],
  );
});

/** Packages that only some files may name. */
const packages: Readonly<Record<string, RegExp>> = {
  'chart.js': /^charts\//,
  'astro:content': /^(dataset|content\.config)\.ts$|^commands\/bench\//,
  'astro:assets': /^(components|layouts|pages)\//,
  '@napi-rs/canvas': /^(build|charts)\//,
  yaml: /^model\//,
  'write-excel-file': /^outputs\/data\//,
  'csv-parse': /^(model|build\/audit)\//,
  satteri: /^(model\/prose|outputs\/feed)\//,
  'subset-font': /^$/,
  feedsmith: /^outputs\/feed\//,
  htmlparser2: /^(build|outputs)\//,
  'big.js': /^(figures|build\/audit)\/|^views\/verdict-words\.ts$/,
  minisearch: /^(outputs\/search|client)\//,
};

for (const [name, where] of Object.entries(packages)) {
  test(`${name} is named only where it belongs`, () => {
    const users = files.filter(({ imports }) =>
      imports.some((target) => target === name || target.startsWith(`${name}/`)),
    );
    assert.deepEqual(
      users.map(({ file }) => within(file)).filter((file) => !where.test(file)),
      [],
    );
  });
}

test('rules run without Astro: model, figures, views and i18n name no part of it', () => {
  const rules = files.filter(({ file }) => /^src\/(model|figures|charts|views|outputs|i18n)\//.test(file));
  assert.deepEqual(
    rules.filter(({ imports }) => imports.some((target) => target.startsWith('astro'))).map(({ file }) => file),
    [],
  );
});

test('model, figures, views and i18n read no files, no clock and no chance', () => {
  const rules = files.filter(({ file }) => /^src\/(model|figures|charts|views|outputs|i18n)\//.test(file));
  for (const { file, text, imports } of rules) {
    assert.ok(
      !imports.some((target) => /^(node:)?(fs|child_process|http|https|os|worker_threads)\b/.test(target)),
      `${file} reaches outside`,
    );
    assert.doesNotMatch(text, /Math\.random|Date\.now|new Date\(\)|performance\.now|process\.env/, file);
  }
});

test('components and pages do no arithmetic on figures and format no numbers', () => {
  for (const { file, text, imports } of files.filter(({ file: name }) => /\.astro$/.test(name))) {
    assert.doesNotMatch(text, /\bIntl\.|\.toLocaleString\(|\.toFixed\(/, file);
    assert.ok(!imports.includes('big.js'), file);
  }
});
