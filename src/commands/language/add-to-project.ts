import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCode } from './copy-code.ts';
import { copyRecord } from './copy-record.ts';
import { copyTable } from './copy-table.ts';
import { copyText } from './copy-text.ts';
import { nameLanguage } from './name-language.ts';
import { markOf, type NewLanguage } from './new-language.ts';

export const listOfLanguages = 'src/i18n/locales.ts';
/** Where modules hold words, forms and rules of the languages. */
export const codeFolders = ['src/i18n', 'src/model/prose/languages'] as const;

/** Adds a language to the code and the content of the project in `root`. Lines are left as the insertions make them, for Prettier to lay out. */
export function addToProject(root: string, language: NewLanguage): void {
  const { code, from } = language;
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const change = (file: string, make: (text: string, language: NewLanguage) => string): void => {
    const text = read(file);
    const changed = make(text, language);
    if (changed !== text) writeFileSync(join(root, file), changed);
  };
  /** What a language has in a file of its own becomes a file of the new one. */
  const copy = (file: string, make: (text: string, language: NewLanguage) => string): void => {
    const twin = file.replace(new RegExp(`/${from}(\\.\\w+)$`), `/${code}$1`);
    if (twin !== file) writeFileSync(join(root, twin), make(read(file), language));
  };

  for (const file of codeFolders.flatMap((folder) => filesIn(root, folder, '.ts'))) {
    if (file.endsWith(`/${from}.ts`)) copy(file, ownFile);
    else if (file !== listOfLanguages) change(file, copyCode);
  }
  for (const file of filesIn(root, 'src/content', '.yaml')) change(file, copyRecord);
  for (const file of filesIn(root, 'src/content', '.csv')) change(file, copyTable);
  for (const file of filesIn(root, 'src/content', '.mdx')) copy(file, copyText);
  change(listOfLanguages, nameLanguage);
}

function filesIn(root: string, folder: string, extension: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(extension))
    .sort();
}

/** The forms or rules of one language as a start for another's. */
function ownFile(text: string, language: NewLanguage): string {
  const { code, from } = language;
  const head = `// ${markOf(language)}A copy of ${from}.ts: write each part for ${code}, then delete this line.\n`;
  return head + text.replace(`export const ${from}:`, `export const ${code}:`);
}
