import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { distFolder } from '../../src/commands/tool.ts';
import { pageShapes } from '../site/page-shapes.ts';
import { base } from '../site/site-pages.ts';
import { builtNames } from './built-pages.ts';
import { toolIsHere } from './tool-is-here.ts';

/** What the validator of the W3C does not know yet, each where it is defined. */
const newerThanValidator: readonly RegExp[] = [
  // CSS Containment 3: what stands in a box is laid out by its width.
  /“container-type”|“@container”/,
  // CSS View Transitions 2: one page leads over into the next.
  /“@view-transition”/,
  // CSS Anchor Positioning 1: a note stands at its number.
  /“position-area”|“position-try-fallbacks”/,
  // CSS Overflow 5: the list of contents shows where the reader is.
  /“scroll-target-group”|“:target-current”/,
  // HTML, "blocking attributes": they are for links with the keyword "expect" too.
  /“blocking” attribute must have a “rel” attribute whose value is “stylesheet”/,
];

/** What the validator says against files, the line and the words at fault included. */
function faults(files: readonly string[]): readonly string[] {
  const options = ['--format', 'json', '--errors-only', '--exit-zero-always', '--also-check-svg'];
  const { stderr } = spawnSync('vnu', [...options, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { messages }: { messages: readonly Record<string, string>[] } = JSON.parse(stderr);
  return messages.map(({ url, lastLine, message, extract }) => `${url}:${lastLine} ${message} «${extract}»`);
}

test('the validator of the W3C finds no fault with a page of each shape and its charts, and does notice one', (context) => {
  if (!toolIsHere(context, 'vnu')) return;
  const pages = pageShapes.map((path) => path.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
  const drawings = builtNames.filter((name) => /^charts\/exports.*\.svg$|^[^/]*\.svg$/.test(name));
  assert.ok(drawings.length > 2);
  const folder = mkdtempSync(join(tmpdir(), 'validator-'));
  const wrong = join(folder, 'wrong.svg');
  writeFileSync(wrong, '<svg xmlns="http://www.w3.org/2000/svg"><chart/></svg>');
  const found = faults([...[...pages, ...drawings].map((name) => join(distFolder, name)), wrong]);
  rmSync(folder, { recursive: true });
  const [ofMistake, others] = [true, false].map((is) => found.filter((fault) => fault.includes('<chart/>') === is));
  assert.ok(ofMistake?.length);
  assert.deepEqual(
    others?.filter((fault) => !newerThanValidator.some((known) => known.test(fault))),
    [],
  );
});
