import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { Parser } from 'htmlparser2';
import { distFolder } from '../../src/commands/tool.ts';
import { builtText } from './built-pages.ts';
import { toolIsHere } from './tool-is-here.ts';

const browsers = {
  lynx: ['-dump', '-nolist', '-width=200', '-display_charset=utf-8', '-assume_charset=utf-8'],
  w3m: ['-dump', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', '-cols', '200'],
};
/** A page of each kind whose parts stand side by side. */
const files = [
  'index.html',
  'en/plan-and-outcome/index.html',
  'bai-viet/xuat-khau-2016-2025/index.html',
  'en/indicators/exports/index.html',
  'du-an/aeon-mall-thanh-hoa/index.html',
  'en/glossary/index.html',
  'thay-doi/index.html',
  'tim-kiem/index.html',
];

const words = (text: string): readonly string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /\p{L}/u.test(word));

/** What lynx prints of its own: the kinds of links of a head, and of controls. */
const ownWords = ['alternate', 'BUTTON'];

/** The words of a page, and what stands in its place for those who see no pictures. */
function wordsOf(html: string): ReadonlySet<string> {
  const found = [...ownWords];
  const parser = new Parser({
    onopentag: (_, { alt, title, value }) => found.push(...words([alt, title, value].join(' '))),
    ontext: (text) => found.push(...words(text)),
  });
  parser.write(html);
  parser.end();
  return new Set(found);
}

for (const [browser, options] of Object.entries(browsers))
  test(`${browser} prints the words of a page apart`, (context) => {
    if (!toolIsHere(context, browser)) return;
    for (const file of files) {
      const { stdout } = spawnSync(browser, [...options, join(distFolder, file)], { encoding: 'utf8' });
      const known = wordsOf(builtText(file));
      // The mark of a source stands at the word that it is for, as it does on paper.
      const strange = words(stdout).filter((word) => !known.has(word) && !known.has(word.replace(/\d{1,2}$/, '')));
      assert.ok(words(stdout).length > 200, `${file}: printed`);
      assert.deepEqual(strange.slice(0, 10), [], file);
    }
  });
