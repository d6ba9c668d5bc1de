import assert from 'node:assert/strict';
import test from 'node:test';
import { barePage } from '../../../../src/commands/bench/bare-page.ts';

test('a bare page has the text and its elements, and nothing that draws, runs or shapes', () => {
  const html =
    '<html lang="vi"><head><style>p{}</style></head><body class="x"><main id="main"><h1 class="y">Một</h1>' +
    '<svg><text>2</text></svg><p><span class="z">Hai</span> <a href="/">ba</a></p><details><summary>Bảng</summary></details>' +
    '<div popover id="n">Bốn</div><button popovertarget="n" hidden>5</button></main><script>run()</script></body></html>';
  assert.equal(
    barePage(html).replace(/<head>.*<\/head>/, ''),
    '<!doctype html><html lang="vi"><body><main><h1>Một</h1><p>Hai <a>ba</a></p><details><summary>Bảng</summary></details>' +
      '<div popover>Bốn</div><button hidden>5</button></main></body></html>',
  );
});
