import assert from 'node:assert/strict';
import test from 'node:test';
import { builtPages } from './built-pages.ts';

test('the explanation of a term opens from its own word and leads to its own entry in the glossary', () => {
  let seen = 0;
  for (const { path, html } of builtPages) {
    const opened = new Set([...html.matchAll(/popovertarget="term-([^"]+)"/g)].map(([, id]) => id));
    const notes = [...html.matchAll(/id="term-([^"]+)"[^>]*>\s*<a href="[^"#]*#([^"]+)"/g)];
    for (const [, id, entry] of notes) assert.equal(entry, id, path);
    assert.deepEqual(new Set(notes.map(([, id]) => id)), opened, path);
    seen += notes.length;
  }
  assert.ok(seen > 0);
});

test('a sign beside a term stays on its line', () => {
  const beside = builtPages.flatMap(
    ({ html }) => html.match(/<button class="term"[^>]*>[^<]*<\/button>[.,;:!?)…”’]/g) ?? [],
  );
  const kept = builtPages.flatMap(({ html }) => html.match(/<span class="whole">[^<]*<button class="term"/g) ?? []);
  assert.ok(beside.length > 0);
  assert.ok(kept.length >= beside.length, `${kept.length} of ${beside.length}`);
});
