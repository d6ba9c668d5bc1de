// `npm run add-language -- fr`: adds a language, with every text copied from the language for the world and marked as still to be translated.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToProject, codeFolders, listOfLanguages } from './language/add-to-project.ts';
import { readLanguages } from './language/name-language.ts';
import { markOf, type NewLanguage } from './language/new-language.ts';
import { projectRoot } from './project-paths.ts';
import { runTool } from './tool.ts';

const code = process.argv[2] ?? '';
const { known, world } = readLanguages(readFileSync(join(projectRoot, listOfLanguages), 'utf8'));
const language: NewLanguage = { code, from: world, known };

if (known.includes(code)) {
  console.error(`The site has ${code} already.`);
  process.exitCode = 2;
} else if (!/^[a-z]{2,3}$/.test(code) || Intl.DisplayNames.supportedLocalesOf(code).length === 0) {
  console.error(`"${code}" is no language. Expected its code of two or three letters: npm run add-language -- fr`);
  process.exitCode = 2;
} else {
  addToProject(projectRoot, language);
  process.exitCode = runTool('prettier', ['--log-level', 'warn', '--write', ...codeFolders, 'src/content']);
  console.log(`Added ${code}. Every text of the frame and of the content stands there once more, as a copy with ${markOf(language)}before it.
Translate each and delete the mark. What is left: npm test -- unit for the frame, npm run build for the content.
Addresses have no mark: they are in src/i18n/paths.ts and under each "slug", and should not change once pages are online.`);
}
