import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { codeFolders } from '../../../src/commands/language/add-to-project.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test('no message, form or rule is still a copy that `npm run add-language` made', () => {
  const left = codeFolders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        readFileSync(path.join(root, folder, name), 'utf8')
          .split('\n')
          .flatMap((line, index) => (line.includes('⟦') ? [`${folder}/${name}:${index + 1}: ${line.trim()}`] : [])),
      ),
  );
  assert.equal(left.join('\n'), '', 'Translate each of these, and delete the mark ⟦…⟧ before it.');
});
