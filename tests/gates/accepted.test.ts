import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { formatProblems } from '../../src/model/content-problem.ts';
import { checkPictures } from '../../src/model/pictures-in-articles.ts';
import { strayFiles } from '../../src/read-content.ts';
import { addRow, cell } from './corruption.ts';
import { checkWith, realText, root } from './real-content.ts';

const imports = 'observations/imports.csv';
const row = 'imports-2021-outcome-dansinh-20211208';

/** What spreadsheets and editors do to a file without harm, and must not be refused. */
const accepted: Readonly<Record<string, readonly [file: string, change: (text: string) => string]>> = {
  'a byte order mark in CSV': [imports, (text) => `\uFEFF${text}`],
  'Windows line ends in CSV': [imports, (text) => text.replaceAll('\n', '\r\n')],
  'empty lines at the end of CSV': [imports, (text) => `${text}\n\n`],
  'quotes around every cell of CSV': [
    imports,
    (text) =>
      text
        .split('\n')
        .map((line) => (line.includes('"') || line === '' ? line : `"${line.replaceAll(',', '","')}"`))
        .join('\n'),
  ],
  'quotes, commas and a line break in a note': [
    imports,
    (text) =>
      cell(
        row,
        'note_en',
        'Printed as “about”,\non two lines.',
      )(cell(row, 'note_vi', 'Nguồn in là “khoảng”,\ntrên hai dòng.')(text)),
  ],
  'a month in which industry fell': [
    'observations/iip-growth.csv',
    (text) =>
      text.replace(
        /^iip-growth-2025-target-/m,
        'iip-growth-2025-m12-outcome-bth-273577,,2025-M12,reported,-3.2,,percent,exact,,,,bth-273577,,,,,\n$&',
      ),
  ],
  'a negative number among rises, with a note that says so': [
    imports,
    (text) =>
      cell(
        row,
        'note_en',
        'Down on the year before.',
      )(cell(row, 'note_vi', 'Giảm so với năm trước.')(cell(row, 'growth', '-24.4')(text))),
  ],
  'a negative number beside another': [
    'observations/imports.csv',
    cell('imports-2025-ytd5-outcome-dntt-20250520', 'growth', '-4.8'),
  ],
  'a target after the date of the site': [
    imports,
    addRow({
      id: 'imports-2026-target-dntt-20250520',
      period: '2026',
      status: 'target',
      value: '9.1',
      unit: 'usd-billion',
      qualifier: 'exact',
      source: 'dntt-20250520',
    }),
  ],
  'a byte order mark in YAML': ['indicators/imports.yaml', (text) => `\uFEFF${text}`],
  'Windows line ends in YAML': ['indicators/imports.yaml', (text) => text.replaceAll('\n', '\r\n')],
  'a comment in YAML': ['indicators/imports.yaml', (text) => `# For editors.\n${text}`],
};

for (const [name, [file, change]] of Object.entries(accepted)) {
  test(`accepted: ${name}`, () => {
    const text = change(realText(file));
    assert.notEqual(text, realText(file));
    const { dataset, problems } = checkWith({ [file]: text });
    assert.equal(formatProblems(problems), formatProblems([]));
    assert.ok(dataset?.observations.has(row));
  });
}

test('accepted: the row that the README adds as an example', () => {
  const [written = ''] = /^ *exports-2027-target-.*$/m.exec(readFileSync(path.join(root, 'README.md'), 'utf8')) ?? [];
  const file = 'observations/exports.csv';
  const text = realText(file).replace(/(?:^exports-2026-target-.*\n)+/m, (before) => `${before}${written.trim()}\n`);
  const { dataset, problems } = checkWith({ [file]: text });
  assert.equal(formatProblems(problems), formatProblems([]));
  assert.ok(dataset?.observations.has(written.trim().split(',')[0] ?? ''));
});

test('a number keeps every digit that was printed, through a byte order mark and Windows line ends', () => {
  const { dataset } = checkWith({ [imports]: `\uFEFF${realText(imports).replaceAll('\n', '\r\n')}` });
  assert.equal(dataset?.observations.get('imports-2022-outcome-tu-20221124')?.value, '9272.8');
});

test('a file that no collection reads is reported', () => {
  const names = ['indicators/exports.yml', 'charts/new/chart.yaml', 'observations/exports.CSV', 'articles/note.txt'];
  assert.deepEqual(
    strayFiles([...names, '.DS_Store', 'site.yaml']).map(({ file }) => file),
    names,
  );
});

test('a picture stands beside the text that shows it, in every language with its own words', () => {
  const file = (locale: string) => `src/content/articles/one-plant/${locale}.mdx`;
  const article = (locale: string, body: string) => ({
    id: `one-plant/${locale}`,
    file: file(locale),
    data: {},
    lines: { body: 20 },
    body,
  });
  const names = ['articles/one-plant/plant.png', 'articles/one-plant/idle.jpg'];
  const found = checkPictures(
    [article('vi', '![Nhà máy](./plant.png)'), article('en', 'Text.\n\n![The plant](./plan.png)')],
    names,
    'src/content',
  );
  assert.deepEqual(
    found.map(({ file: at, line, found: words }) => [at, line, words]),
    [
      [file('en'), 22, 'The picture "plan.png" is not there.'],
      ['src/content/articles/one-plant/idle.jpg', undefined, 'No text of this article shows this picture.'],
    ],
  );
  assert.deepEqual(strayFiles(names), []);
});
