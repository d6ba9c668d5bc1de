import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import test from 'node:test';
import { projectRoot } from '../../src/commands/tool.ts';
import { base, siteUrl } from '../site/site-pages.ts';
import { builtNames, builtPages, builtText } from './built-pages.ts';
import { pageParts } from './page-parts.ts';

const texts = builtNames.filter((name) => /\.(?:css|csv|html|js|json|svg|txt|webmanifest|xml)$|^_/.test(name));
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of a page's own policy. */
function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const meta = pageParts(html).find(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const directives = (meta?.attributes['content'] ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

test('the policy of every page allows its own files and nothing by name of being unsafe', () => {
  for (const { path, html } of builtPages) {
    const policy = policyOf(html);
    for (const closed of ['default-src', 'object-src', 'base-uri'])
      assert.deepEqual(policy[closed], ["'none'"], `${path}: ${closed}`);
    assert.deepEqual(policy['form-action'], ["'self'"], path);
    for (const source of Object.values(policy).flat())
      assert.match(source, /^(?:'none'|'self'|data:|'sha256-[A-Za-z0-9+/]{43}=')$/, `${path}: ${source}`);
    assert.ok(!(policy['script-src'] ?? []).includes('data:'), path);
  }
});

test('scripts and styles inside a page are those whose hash its policy has; no handler and no style stands on an element', () => {
  for (const { path, html } of builtPages) {
    const policy = policyOf(html);
    for (const { name, attributes, text } of pageParts(html)) {
      const inline =
        name === 'script' && attributes['src'] === undefined && !attributes['type']?.startsWith('application/');
      if (inline) assert.ok(policy['script-src']?.includes(hashOf(text)), `${path}: ${text.slice(0, 80)}`);
      if (name === 'style') assert.ok(policy['style-src']?.includes(hashOf(text)), `${path}: style`);
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^(?:on.*|style|srcdoc)$/, `${path}: <${name} ${attribute}>`);
        assert.doesNotMatch(value, /^\s*(?:javascript|vbscript):/i, `${path}: <${name} ${attribute}>`);
      }
    }
  }
});

test('nothing that a browser loads by itself comes from elsewhere, and no link opens a window that can reach back', () => {
  const loading = [
    'img',
    'script',
    'iframe',
    'source',
    'video',
    'audio',
    'embed',
    'object',
    'input',
    'form',
    'use',
    'image',
  ];
  for (const { path, html } of builtPages) {
    for (const { name, attributes } of pageParts(html)) {
      const { rel = '', href, src, srcset, action, data, target } = attributes;
      const loads =
        loading.includes(name) ||
        (name === 'link' && /icon|stylesheet|preload|manifest|preconnect|dns-prefetch/.test(rel));
      const addresses = loads
        ? [href, src, action, data, ...(srcset ?? '').split(',')].filter(
            (address) => address !== undefined && address !== '',
          )
        : [];
      for (const address of addresses)
        assert.ok(/^(?:#|data:)/.test(address ?? '') || address?.startsWith(base), `${path}: <${name}> ${address}`);
      if (target === '_blank') assert.match(rel, /noopener/, `${path}: ${href}`);
      // Charts that stand in other people's pages lead out of their frame.
      else assert.ok(target === undefined || target === '_top', `${path}: target ${target}`);
    }
  }
});

test('scripts, styles and drawings name no other origin', () => {
  const names = /^https?:\/\/(?:www\.w3\.org|[^/]*\.invalid|localhost)\b/;
  for (const name of texts.filter((file) => /\.(?:css|js|svg)$/.test(file)))
    for (const [address] of builtText(name).matchAll(/https?:\/\/[\w.-]+/g))
      assert.ok(names.test(address) || siteUrl.startsWith(address), `${name}: ${address}`);
});

test('no path of a machine, no source map, no source file and no key is in what is published', () => {
  const forbidden = [
    /(?:^|[\s"'(=])(?:file:\/\/|\/(?:home|root|Users|tmp|work|var|opt|usr)\/)/,
    /[A-Z]:\\\\?(?:Users|Windows)/,
    /sourceMappingURL/,
    /node_modules/,
    /-----BEGIN [A-Z ]*KEY-----|\b(?:ghp|gho|ghs|github_pat|npm|xox[bp]|sk)_[A-Za-z0-9]{16,}|\bAKIA[A-Z0-9]{16}\b/,
    /\b(?:password|passwd|api[_-]?key|access[_-]?token|client[_-]?secret)\s*[:=]/i,
  ];
  assert.deepEqual(
    builtNames.filter((name) => /\.(?:map|ts|astro|mdx|env|pem|key)$|(?:^|\/)\./.test(name)),
    // Settings for Apache, which hands them to nobody.
    ['.htaccess'],
  );
  for (const name of texts) {
    const text = builtText(name);
    for (const pattern of forbidden) assert.doesNotMatch(text, pattern, name);
    for (const folder of [projectRoot, homedir()])
      assert.ok(folder === '/' || !text.includes(`${folder}/`), `${name} names ${folder}`);
  }
});
