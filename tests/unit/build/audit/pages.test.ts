import test from 'node:test';
import assert from 'node:assert/strict';
import { checkLengths, checkResidue } from '../../../../src/build/audit/check-residue.ts';
import { pathOf } from '../../../../src/i18n/paths.ts';
import { smallSite, words } from './small-site.ts';
import { locales, perLocale } from '../../../../src/i18n/locales.ts';
import {
  checkFontCharacters,
  checkLinks,
  checkStructure,
  checkTwins,
} from '../../../../src/build/audit/check-structure.ts';

const residue = (body: string): string[] => words(checkResidue(smallSite({ 'x/index.html': body })));
const structure = (body: string): string[] => words(checkStructure(smallSite({ 'x/index.html': body })));

test('traces of code in texts and attributes', () => {
  for (const trace of [
    'NaN',
    'undefined',
    'null',
    'Invalid Date',
    '[object Object]',
    'Infinity',
    '{year}',
    '{value indicator=exports period=2020}',
    '\uFFFD',
  ]) {
    assert.match(
      residue(`<p>It was ${trace} then.</p>`)[0] ?? '',
      /^x\/index\.html: The text ".*" shows ".+"\. Expected /,
      trace,
    );
    assert.match(residue(`<p aria-label="It was ${trace}">Words</p>`)[0] ?? '', /The attribute aria-label=/, trace);
  }
  assert.match(
    residue('<a href="/undefined/">Words</a>')[0] ?? '',
    /The attribute href="\/undefined\/" of <a> shows "undefined"/,
  );
});

test('code that is shown on purpose, and scripts, are left alone', () => {
  assert.deepEqual(residue('<p>Write <code>{value indicator=exports}</code>.</p><script>let a = null;</script>'), []);
});

test('cells without a word', () => {
  assert.match(
    residue('<table><tr><th>2020</th><td></td></tr></table>')[0] ?? '',
    /There is an empty <td> in the row "2020"\. Expected a word for what is not known\./,
  );
  assert.deepEqual(residue('<table><tr><td>no figure</td><td><svg></svg></td></tr></table>'), []);
});

test('traces of code in other files', () => {
  assert.match(
    words(checkResidue(smallSite({}, { 'charts/a.csv': 'a,b\r\n1,undefined\r\n' })))[0] ?? '',
    /charts\/a\.csv: The file shows "undefined"/,
  );
  const call = '"Up {value indicator=exports period=2020}"';
  for (const file of ['search/vi.json', 'data/a.json', 'data/all.zip/a.json', 'data/all.zip/a.csv'])
    assert.match(words(checkResidue(smallSite({}, { [file]: `[${call}]` })))[0] ?? '', /shows "\{value /, file);
  assert.deepEqual(words(checkResidue(smallSite({}, { 'data/a.json': '{"a":null}' }))), []);
});

const other = '<p id="here">Words</p>';

test('attributes without a number, and lengths below zero', () => {
  const svg = '<svg viewBox="0 0 9 9"><rect x="-3" width="-1" height="2"/><path d="M0 NaN"/></svg>';
  const site = smallSite({ 'en/x/index.html': svg }, { 'charts/a.svg': svg, 'charts/b.svg': '<svg><g x="-1"/></svg>' });
  const says = (file: string): string[] => [
    `${file}: The attribute width="-1" of <rect> is no length.`,
    `${file}: The attribute d="M0 NaN" of <path> is no length.`,
  ];
  assert.deepEqual(
    Array.from(checkLengths(site), ({ file, found }) => `${file}: ${found}`),
    [...says('en/x/index.html'), ...says('charts/a.svg')],
  );
});

test('dead links and anchors', () => {
  const links = (body: string, base = '/'): string[] =>
    words(checkLinks(smallSite({ 'x/index.html': body, 'y/index.html': other }, { 'data/a.csv': '' }, base)));
  assert.deepEqual(
    links(
      '<a href="/y/">a</a><a href="/y/#here">b</a><a href="../data/a.csv">c</a><a href="https://elsewhere.example/z/">d</a><a href="mailto:a@b.example">e</a><a href="#own" id="own">f</a>',
    ),
    [],
  );
  assert.match(
    links('<a href="/z/">a</a>')[0] ?? '',
    /The address "\/z\/" leads nowhere\. Expected the file z\/index\.html, which was not built\./,
  );
  assert.match(links('<a href="/y">a</a>')[0] ?? '', /Expected the file y, which was not built/);
  assert.match(
    links('<a href="/y/#there">a</a>')[0] ?? '',
    /Expected an element with the id "there" in y\/index\.html/,
  );
  assert.match(links('<img src="/pictures/a.png">')[0] ?? '', /pictures\/a\.png/);
  assert.match(links('<img srcset="/a.png 1x, /b.png 2x">').join(), /a\.png.*b\.png/);
  assert.match(links('<meta property="og:image" content="https://example.org/share/a.png">')[0] ?? '', /share\/a\.png/);
  assert.match(links('<a href="https://example.org/z/">a</a>')[0] ?? '', /z\/index\.html/);
});

test('under a base path, addresses that forget it are dead', () => {
  const links = (body: string): string[] =>
    words(checkLinks(smallSite({ 'x/index.html': body, 'y/index.html': other }, {}, '/something/')));
  assert.deepEqual(links('<a href="/something/y/#here">a</a><a href="../y/">b</a>'), []);
  assert.match(
    links('<a href="/y/">a</a>')[0] ?? '',
    /Expected an address below "\/something\/", the base path of this build/,
  );
});

test('headings, ids and titles', () => {
  assert.deepEqual(structure('<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'), []);
  assert.match(
    structure('<h1>A</h1><h3>C</h3>')[0] ?? '',
    /The heading "C" is of level 3, after one of level 1\. Expected no level to be skipped\./,
  );
  assert.match(structure('<h2>A</h2>')[0] ?? '', /The page has 0 headings of the first level/);
  assert.match(structure('<h1>A</h1><h1>B</h1>')[0] ?? '', /The page has 2 headings of the first level/);
  assert.match(structure('<h1>A</h1><h2></h2>')[0] ?? '', /There is an empty heading of level 2/);
  assert.match(structure('<h1 id="a">A</h1><p id="a">B</p>')[0] ?? '', /The id "a" is used more than once/);
  assert.match(
    structure('<h1>A</h1><p aria-describedby="b">B</p>')[0] ?? '',
    /refers to the id "b", which is not on the page/,
  );
  assert.match(
    structure('<!doctype html><html lang="vi"><head><title></title></head><body><h1>A</h1></body></html>')[0] ?? '',
    /an empty title/,
  );
});

const page = (lang: string, links: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>A</title>${links}</head><body></body></html>`;
const alternates = (vi: string, en: string): string => {
  const addresses = perLocale((locale) => (locale === 'vi' ? vi : locale === 'en' ? en : pathOf('data', locale)));
  return locales
    .map((locale) => `<link rel="alternate" hreflang="${locale}" href="https://example.org${addresses[locale]}">`)
    .join('');
};
const both = alternates('/du-lieu/', '/en/data/');
const inOthers = Object.fromEntries(
  locales.map((locale) => [`${pathOf('data', locale).slice(1)}index.html`, page(locale, both)]),
);
const ofData = (vi: string, en: string): string[] =>
  words(checkTwins(smallSite({ ...inOthers, 'du-lieu/index.html': vi, 'en/data/index.html': en }))).filter((text) =>
    /^(du-lieu|en\/data)\//.test(text),
  );

test('twins name each other and speak their language', () => {
  assert.deepEqual(ofData(page('vi', both), page('en', both)), []);
  assert.match(
    ofData(page('en', both), page('en', both)).join('\n'),
    /du-lieu\/index\.html: The page's language is "en"\. Expected <html lang="vi">/,
  );
  assert.match(
    ofData(page('vi', ''), page('en', both)).join('\n'),
    /du-lieu\/index\.html: The page names "nothing" as its text in "vi"/,
  );
  assert.match(
    ofData(page('vi', alternates('/du-lieu/', '/en/search/')), page('en', both)).join('\n'),
    /names "\/en\/search\/" as its text in "en"\. Expected a link of hreflang="en" to \/en\/data\//,
  );
  assert.match(
    ofData(page('vi', alternates('/du-lieu/', '/en/search/')), page('en', both)).join('\n'),
    /en\/data\/index\.html: Its twin \/du-lieu\/ does not name it in turn/,
  );
});

test('a page of the registry that was not built', () => {
  assert.ok(
    words(checkTwins(smallSite({}))).includes(
      'en/data/index.html: The page was not built. Expected the data "data" in this language, as the page registry lists it.',
    ),
  );
});

test('characters that the fonts lack', () => {
  assert.match(
    words(checkFontCharacters(smallSite({ 'x/index.html': '<p>東 Hồi Xuân</p>' })))[0] ?? '',
    /The fonts lack "東" \(U\+6771\)/,
  );
  assert.deepEqual(words(checkFontCharacters(smallSite({ 'x/index.html': '<p>Tỷ lệ “đạt” – 98,9%</p>' }))), []);
});
