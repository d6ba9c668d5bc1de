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

/** A report of a source of the end of 2026. */
const reported = (indicator: string, period: string): Record<string, string> => ({
  id: `${indicator}-${period.toLowerCase().replace('@', '')}-outcome-last`,
  period,
  status: 'reported',
  qualifier: 'exact',
  source: 'last',
});

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

/** The same, in its place ahead of a row of a later time. */
const ahead =
  (of: string, cells: Readonly<Record<string, string>>) =>
  (text: string): string => {
    const rows = addRow(cells)(text).trimEnd().split('\n');
    rows.splice(
      rows.findIndex((row) => row.startsWith(of)),
      0,
      rows.pop() ?? '',
    );
    return `${rows.join('\n')}\n`;
  };

/** Right additions that come near to what is refused: each stands beside a wrong one of `corruptions/slips.ts`. */
const additions: Readonly<Record<string, (text: string) => string>> = {
  'observations/exports.csv': ahead('exports-2026-target', {
    ...reported('exports', '2026-H1'),
    value: '3950.4',
    unit: 'usd-million',
    growth: '14.1',
  }),
  'observations/exports-official-channel.csv': addRow({
    ...reported('exports-official-channel', '2026-H1'),
    value: '3.95',
    unit: 'usd-billion',
  }),
  'observations/exports-garments-footwear.csv': addRow({
    ...reported('exports-garments-footwear', '2025'),
    value: '4.9',
    unit: 'usd-billion',
  }),
  'observations/customs-revenue.csv': addRow({
    ...reported('customs-revenue', '2026-YTD7'),
    value: '11800.5',
    unit: 'vnd-billion',
    growth: '4.4',
  }),
  'observations/grdp-per-capita.csv': ahead('grdp-per-capita-2025', {
    ...reported('grdp-per-capita', '2024'),
    value: '3310',
    unit: 'usd',
  }),
  'observations/pci-score.csv': addRow({ ...reported('pci-score', '2025'), value: '64.9', unit: 'score' }),
  'observations/refinery-utilisation.csv': addRow({
    ...reported('refinery-utilisation', '2026-Q2'),
    value: '41',
    unit: 'percent',
  }),
  'observations/employed-persons.csv': addRow({
    ...reported('employed-persons', '2025'),
    value: '2101.4',
    unit: 'person-thousand',
  }),
  'observations/imports.csv': addRow({
    ...reported('imports', '2026-M02'),
    value: '905.1',
    unit: 'usd-million',
    growth: '64',
  }),
  'observations/iip-growth.csv': addRow({ ...reported('iip-growth', '2026-M02'), value: '-6.2', unit: 'percent' }),
  'observations/supermarkets.csv': addRow({
    ...reported('supermarkets', '@2026-03'),
    value: '31',
    unit: 'supermarket',
  }),
  'projects/aeon-mall.yaml': (text) =>
    text.replace(
      /lastKnown:\n {2}state: under-construction\n {2}date: .*/,
      "  - date: '2026-10'\n    phase: operating\n    text: { vi: 'Trung tâm mở cửa.', en: 'The mall opened.' }\n    sources: [last]\nlastKnown:\n  state: open\n  date: '2026-10'",
    ),
  'projects/wha-smart-1.yaml': (text) => text.replace("value: '55'", "value: '70'"),
  'projects/lng-nghi-son.yaml': (text) =>
    text.replace(
      'lastKnown:',
      "  - date: '2027'\n    kind: planned\n    text: { vi: 'Dự kiến khởi công.', en: 'Ground is to be broken.' }\n    sources: [vir-20260106]\nlastKnown:",
    ),
  'redirects.yaml': () => '- from: /en/indicators/old/\n  to: /en/indicators/exports/\n',
  'sources.csv': (text) =>
    `${text}last,https://thongke.example.vn/portal?id=8813&keyword=,Tin kinh tế,printed,Báo Thanh Hóa,Báo Thanh Hóa,,,press,2026-11-20,printed,vi,,\n`,
  'articles/five-projects-of-2021/vi.mdx': (text) =>
    `${text.trimEnd()}\n\nChủ đầu tư từng hứa rằng tổ máy đầu tiên chạy từ tháng 9/2014.<Cite source="thoimoi-hx" />\n\nTrang Vietnam.vn đăng lại tin về <Project id="nghi-son-2">nhiệt điện than Nghi Sơn 2</Project>.\n`,
  'articles/five-projects-of-2021/en.mdx': (text) =>
    `${text.trimEnd()}\n\nThe investor had promised the first unit for September 2014.<Cite source="thoimoi-hx" />\n\nVietnam.vn ran the news of <Project id="nghi-son-2">the coal plant Nghi Sơn 2</Project> again.\n`,
};

test('accepted: right additions near to what is refused', () => {
  const changed = Object.entries(additions).map(([file, change]) => [file, change(realText(file))] as const);
  for (const [file, text] of changed) assert.notEqual(text, realText(file), file);
  assert.equal(formatProblems(checkWith(Object.fromEntries(changed)).problems), formatProblems([]));
});

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
