import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { after } from 'node:test';
import { CopiedProject } from './copied-project.ts';
import { append, cell, replace } from './corruption.ts';
import { realText } from './real-content.ts';

const project = new CopiedProject();
const lastBuild = path.join(project.folder, 'dist/index.html');
mkdirSync(path.dirname(lastBuild));
writeFileSync(lastBuild, 'The last build');
after(() => project[Symbol.dispose]());

const imports = 'observations/imports.csv';
const article = 'articles/plan-2021-outcome/en.mdx';

/** Mistakes of each stage: a cell, a record, the prose, the twins, and MDX that no compiler reads. */
const broken: Readonly<Record<string, readonly [file: string, text: string | undefined, says: readonly string[]]>> = {
  'a decimal comma in a cell': [
    imports,
    cell('imports-2021-outcome-dansinh-20211208', 'value', '3,76')(realText(imports)),
    ['src/content/observations/imports.csv', 'field "value": Found "3,76".', 'For a decimal, write 3.76.'],
  ],
  'a record that is not YAML': [
    'indicators/exports.yaml',
    replace(/^unit: .*$/m, 'unit: [usd-billion')(realText('indicators/exports.yaml')),
    ['src/content/indicators/exports.yaml', 'This is not valid YAML:'],
  ],
  'a number typed into prose': [
    article,
    append('\nExports came to 5,339 million dollars.')(realText(article)),
    ['src/content/articles/plan-2021-outcome/en.mdx', 'The number "5,339" is typed in the text', 'Write <Value'],
  ],
  'a missing twin': [
    article,
    undefined,
    ['articles/plan-2021-outcome/en.mdx', 'The twin is missing or cannot be read.'],
  ],
  'MDX that the compiler would refuse': [
    article,
    append('\nGrowth was <2% that year, {and more.')(realText(article)),
    ['There is a "<" in the text', 'There is a "{" in the text'],
  ],
};

for (const [name, [file, text, says]] of Object.entries(broken)) {
  test(`npm run build fails in our words: ${name}`, () => {
    if (text === undefined) project.remove(file);
    else project.write(file, text);
    const { code, output } = project.build();
    project.write(file, realText(file));
    assert.notEqual(code, 0, output);
    for (const words of ['The content has', 'Nothing was built.', ...says])
      assert.ok(output.includes(words), `${words}\n${output}`);
    assert.doesNotMatch(output, /^\s+at .*[:(]|node:internal|TypeError|ZodError/m);
    assert.equal(
      readFileSync(lastBuild, 'utf8'),
      'The last build',
      'A build that fails leaves the last one as it was.',
    );
  });
}
