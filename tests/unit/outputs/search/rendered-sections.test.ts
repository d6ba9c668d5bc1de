import assert from 'node:assert/strict';
import test from 'node:test';
import { renderedSections } from '../../../../src/outputs/search/rendered-sections.ts';

const page = (main: string): string =>
  `<html><body><nav>Menu</nav><main id="main">${main}</main><footer>Chân trang</footer></body></html>`;

test('main is divided at headings and charts, and a chart does not end its section', () => {
  const html = page(
    '<h1>Tên</h1><p>Mở đầu</p><h2 id="a">Phần A<a class="anchor" href="#a">#</a></h2><p>Một.</p>' +
      '<figure id="chart"><figcaption><h3 id="chart-title">Biểu đồ</h3></figcaption><svg><text>9</text></svg><p>Chú thích</p><table><tr><td>7</td></tr></table></figure>' +
      '<p>Hai<br>ba</p>',
  );
  assert.deepEqual(renderedSections(html), [
    { anchor: undefined, heading: '', text: 'Mở đầu.' },
    { anchor: 'a', heading: 'Phần A', text: 'Một. Hai. ba.' },
    { anchor: 'chart', heading: 'Biểu đồ', text: 'Chú thích.' },
  ]);
});

test('what is not part of the text is left out', () => {
  const html = page(
    '<p>Có <button popovertarget="t">từ</button><span id="t" popover>nghĩa</span><sup>1</sup> ở đây</p>' +
      '<section data-no-search><h2 id="x">Số liệu</h2><p>không</p></section><p hidden>ẩn</p><nav>đường</nav><script>mã</script><img src="a" alt="b"><p>Hết</p>',
  );
  assert.deepEqual(
    renderedSections(html).map(({ text }) => text),
    ['Có từ ở đây. Hết.'],
  );
});
