import assert from 'node:assert/strict';
import test from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './built-pages.ts';
import { markupRules } from './markup-rules.ts';

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate(markupRules);
  const found: string[] = [];
  for (const { path, html } of builtPages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      for (const { ruleId, message, selector, line, column } of messages)
        found.push(`${path}:${line}:${column} ${ruleId}: ${message} (${selector})`);
  }
  assert.equal(found.length, 0, `${found.length} findings, the first of them:\n${found.slice(0, 20).join('\n')}`);
});

test('the validator does notice a mistake', async () => {
  const { valid } = await new HtmlValidate(markupRules).validateString(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
  );
  assert.equal(valid, false);
});
