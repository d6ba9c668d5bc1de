import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { after } from 'node:test';
import { CopiedProject } from './copied-project.ts';

/** Shares no rule with the languages of the site: thousands stand apart by a narrow space, and a percent sign behind one. */
const code = 'fr';

const project = new CopiedProject();
after(() => project[Symbol.dispose]());

const inProject = (...parts: readonly string[]): string => path.join(project.folder, ...parts);

function run(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/add-language.ts', ...args], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** What a translator would do, in no time: the marks go, and in the content a few words come, since a copy is refused. */
function translate(folder: string, words: string): void {
  for (const name of readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|yaml|csv|mdx)$/.test(name)) continue;
    const text = readFileSync(inProject(folder, name), 'utf8');
    writeFileSync(inProject(folder, name), text.replaceAll(/⟦\w+⟧ /g, words));
  }
}

test('what is no language, or is there already, is refused', () => {
  for (const [args, says] of [
    [[], /"" is no language\. Expected its code of two or three letters: npm run add-language -- fr/],
    [['francais'], /"francais" is no language/],
    [['en'], /The site has en already\./],
  ] as const) {
    const { status, output } = run(...args);
    assert.equal(status, 2);
    assert.match(output, says);
  }
});

test('a new language: every text is asked for, and the site is built in it once they are there', () => {
  const { status, output } = run(code);
  assert.equal(status, 0, output);
  assert.match(output, /Added fr\./);

  translate('src/i18n', '');
  translate('src/model/prose/languages', '');
  const asked = project.build().output;
  assert.match(asked, /The content has \d{4} problems\. Nothing was built\./);
  assert.match(asked, /exports\.yaml\n {2}line \d+, exports, field "name\.fr": "[^"]+" is not translated yet\./);
  assert.match(asked, /Translate it, and delete the mark ⟦fr⟧ before it\./);
  // A process that ends leaves the last of so long a text unsent to a pipe.
  const whole = asked.slice(0, asked.lastIndexOf('\n'));
  const others = whole.split('\n').filter((line) => /^ {2}\S/.test(line) && !/ is not translated yet\.$/.test(line));
  assert.deepEqual(others, [], 'A copy breaks no other rule.');

  translate('src/content', 'Autrement dit : ');
  const built = project.build();
  assert.equal(built.code, 0, built.output.split('\n').slice(-60).join('\n'));
  for (const file of ['fr/index.html', 'fr/feed.xml', 'search/fr.json', 'charts/exports-plan-2021.fr.svg'])
    assert.ok(existsSync(inProject('dist', file)), file);
  const page = readFileSync(inProject('dist/fr/indicators/exports/index.html'), 'utf8');
  assert.match(page, /US\$5\u202f339/);
  assert.equal(page.match(/<link rel="alternate" hreflang=/g)?.length, 4);
  const header = /^id,.*$/m.exec(readFileSync(inProject('dist/data/exports.csv'), 'utf8').replace('\uFEFF', ''))?.[0];
  assert.match(header ?? '', /,note_vi,note_en,note_fr,/);
});
