import assert from 'node:assert/strict';
import test from 'node:test';
import { copyCode } from '../../../../src/commands/language/copy-code.ts';
import { copyRecord } from '../../../../src/commands/language/copy-record.ts';
import { copyTable } from '../../../../src/commands/language/copy-table.ts';
import { copyText } from '../../../../src/commands/language/copy-text.ts';

const language = { code: 'fr', from: 'en', known: ['vi', 'en'] };

test('a record has every text once more, in the layout of each', () => {
  const record = `name: { vi: 'Tên', en: 'Name' }
slug:
  vi: ten
  en: name
unit: percent
investors:
  - name:
      vi: 'Một "công ty"'
      en: It's a company
    note: { en: 'no other language' }
timeline:
  - { date: '2010-03', text: { vi: Khởi công, en: Begun }, sources: paper }
count: { vi: '12', en: '12' }
`;
  assert.equal(
    copyRecord(record, language),
    `name: { vi: 'Tên', en: 'Name', fr: '⟦fr⟧ Name' }
slug:
  vi: ten
  en: name
  fr: name
unit: percent
investors:
  - name:
      vi: 'Một "công ty"'
      en: It's a company
      fr: '⟦fr⟧ It''s a company'
    note: { en: 'no other language' }
timeline:
  - { date: '2010-03', text: { vi: Khởi công, en: Begun, fr: '⟦fr⟧ Begun' }, sources: paper }
count: { vi: '12', en: '12', fr: '12' }
`,
  );
});

test('a table has a column behind each of the copied language, and empty cells stay empty', () => {
  assert.equal(
    copyTable('id,note_vi,note_en,source\na,"Một, hai","One, ""two""",x\nb,,,y\n', language),
    'id,note_vi,note_en,note_fr,source\na,"Một, hai","One, ""two""","⟦fr⟧ One, ""two""",x\nb,,,,y\n',
  );
  assert.equal(copyTable('id,url\na,"b"\n', language), 'id,url\na,"b"\n');
});

test('a text has the mark before each of its words that stand alone, and code stays as it is', () => {
  const text = `---
title: 'A title'
slug: a-title
description: "What it says"
---

Words <Value indicator="exports" period="2020" />
go on.

<Chart id="exports" />

## Heading

- item
  of two lines

| Column | What |
| ------ | ---- |
| \`id\`   | name |

\`\`\`r
x <- 1

y <- 2
\`\`\`
`;
  const marked = copyText(text, language);
  assert.deepEqual(
    marked.split('\n').filter((line) => line.includes('⟦fr⟧')),
    [
      "title: '⟦fr⟧ A title'",
      'description: "⟦fr⟧ What it says"',
      '⟦fr⟧ Words <Value indicator="exports" period="2020" />',
      '## ⟦fr⟧ Heading',
      '- ⟦fr⟧ item',
      '| ⟦fr⟧ Column | What |',
      '| ⟦fr⟧ `id`   | name |',
    ],
  );
  assert.equal(marked.replaceAll('⟦fr⟧ ', ''), text);
});

test('a module has the words once more, wherever they stand in it', () => {
  const code = `/** What it is. */
export const words = {
  vi: { one: 'Một', two: ['Hai', '12'], name: (n: number) => \`Số \${n}\` },
  en: { one: 'One', /** Why. */ two: ['Two', '12'], name: (n: number) => \`Number \${n}\`, gap: '{n}%', year: '{y}', 'a-key': \`US\${nb}\` },
} as const;
`;
  const changed = copyCode(code, language);
  assert.ok(changed.startsWith('/** What it is. */'));
  assert.ok(changed.includes("fr: { one: '⟦fr⟧ One',  two: ['⟦fr⟧ Two', '12']"), changed);
  assert.ok(changed.includes('name: (n: number) => `⟦fr⟧ Number ${n}`'), changed);
  assert.ok(changed.includes("gap: '⟦fr⟧ {n}%', year: '{y}', 'a-key': `⟦fr⟧ US${nb}`"), changed);
});

test('names of languages are added in each, and once in their own', () => {
  assert.equal(
    copyCode("export const names = { vi: { vi: 'Việt', en: 'Anh' }, en: { vi: 'Viet', en: 'Eng' } };", language),
    "export const names = { vi: { vi: 'Việt', en: 'Anh', fr: '⟦fr⟧ Anh' }, en: { vi: 'Viet', en: 'Eng', fr: '⟦fr⟧ Eng' }, fr: { vi: '⟦fr⟧ Viet', en: '⟦fr⟧ Eng', fr: '⟦fr⟧ Eng' } };",
  );
});

test('addresses are copied as they are, and lists of languages take the new file', () => {
  assert.equal(
    copyCode("export const sections = { a: { vi: 'bai', en: 'articles' } };", language),
    "export const sections = { a: { vi: 'bai', en: 'articles', fr: 'articles' } };",
  );
  assert.equal(
    copyCode("import { en } from './en.ts';\nimport { vi } from './vi.ts';\nexport const all = { vi, en };", language),
    "import { en } from './en.ts';\nimport { fr } from './fr.ts';\nimport { vi } from './vi.ts';\nexport const all = { vi, en, fr };",
  );
});
