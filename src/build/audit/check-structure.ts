import { missingCharacters } from '../../styles/character-set.ts';
import { finding, type Finding } from './finding.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pageRegistry } from '../../views/page-registry.ts';
import { fileOf, insideAddress, textOf, type AuditedPage, type AuditedSite } from './audited-site.ts';

/** The frame of each page: one main heading, headings that do not skip a level, ids that are used once and only once, a title. */
export function* checkStructure({ pages }: AuditedSite): Iterable<Finding> {
  for (const page of pages) {
    yield* checkHeadings(page);
    yield* checkIds(page);
    yield* checkTitle(page);
  }
}

function* checkHeadings({ file, elements }: AuditedPage): Iterable<Finding> {
  const headings = elements
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map((element) => ({ level: Number(element.name.slice(1)), text: textOf(element) }));
  const main = headings.filter(({ level }) => level === 1).length;
  if (main !== 1) yield finding(file, `The page has ${main} headings of the first level.`, 'Expected one.');
  for (const [index, { level, text }] of headings.entries()) {
    const before = headings[index - 1]?.level ?? 0;
    if (level > before + 1) {
      const place = `after ${before === 0 ? 'none' : `one of level ${before}`}`;
      yield finding(file, `The heading "${text}" is of level ${level}, ${place}.`, 'Expected no level to be skipped.');
    } else if (text === '') yield finding(file, `There is an empty heading of level ${level}.`, 'Expected words.');
  }
}

function* checkIds({ file, elements, ids }: AuditedPage): Iterable<Finding> {
  const all = elements.flatMap(({ attribs }) => attribs['id'] ?? []);
  for (const id of new Set(all.filter((one, index) => all.indexOf(one) !== index)))
    yield finding(file, `The id "${id}" is used more than once.`, 'Expected an id of its own for each element.');
  const named = elements.flatMap(({ attribs }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'].flatMap((name) =>
      (attribs[name] ?? '').split(' ').filter(Boolean),
    ),
  );
  for (const id of new Set(named).difference(ids)) {
    const found = `An element refers to the id "${id}", which is not on the page.`;
    yield finding(file, found, 'Expected the element that names, describes or opens it.');
  }
}

function* checkTitle({ file, elements }: AuditedPage): Iterable<Finding> {
  const titles = elements
    .filter(({ name, parent }) => name === 'title' && parent !== null && 'name' in parent && parent.name === 'head')
    .map((element) => textOf(element));
  if (titles.length === 1 && titles[0] !== '') return;
  const there = titles.length === 1 ? 'an empty title' : `${titles.length} titles`;
  yield finding(file, `The page has ${there}.`, 'Expected one title with words.');
}

/** Characters that readers see and the site's fonts lack. */
export function* checkFontCharacters({ pages }: AuditedSite): Iterable<Finding> {
  for (const { file, elements } of pages) {
    const text = elements.filter(({ name }) => name === 'body').map((body) => textOf(body));
    for (const character of missingCharacters(text.join(''))) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield finding(
        file,
        `The fonts lack "${character}" (U+${code}).`,
        'Write another character; or, if a language needs it, add it to its "letters" in src/i18n/formats.ts, else to src/styles/character-set.ts. UPDATE_GOLDEN=1 npm test -- unit then cuts the fonts again.',
      );
    }
  }
}

const addressAttributes = ['href', 'src', 'poster', 'action'] as const;
/** Properties whose content is an address. */
const addressProperties: ReadonlySet<string> = new Set(['og:image', 'og:url', 'twitter:image']);

/** Every address within the site, of links, files, pictures and metadata, leads to a file, and every anchor to an element. */
export function* checkLinks(site: AuditedSite): Iterable<Finding> {
  for (const page of site.pages)
    for (const address of new Set(page.elements.flatMap(addressesOf))) {
      const reason = deadReason(site, page, address);
      if (reason !== undefined) yield finding(page.file, `The address "${address}" leads nowhere.`, reason);
    }
}

function addressesOf({ attribs }: AuditedPage['elements'][number]): string[] {
  const links = addressAttributes.map((name) => attribs[name]).filter((value) => value !== undefined);
  const sources = (attribs['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  const isAddress = addressProperties.has(attribs['property'] ?? attribs['name'] ?? '');
  return [...links, ...sources, isAddress ? (attribs['content'] ?? '') : ''].filter((address) => address !== '');
}

function deadReason(site: AuditedSite, page: AuditedPage, address: string): string | undefined {
  const inside = insideAddress(site, page, address);
  if (!inside) return undefined;
  if (inside.path.startsWith('//')) return `Expected an address below "${site.base}/", the base path of this build.`;
  const file = fileOf(inside.path);
  if (!site.files.has(file)) return `Expected the file ${file}, which was not built.`;
  const target = site.byFile.get(file);
  if (inside.anchor === '' || !target || target.ids.has(inside.anchor)) return undefined;
  return `Expected an element with the id "${inside.anchor}" in ${file}.`;
}

/** Every page of the registry is built, in its language, and names its twins, which name it in turn. */
export function* checkTwins(site: AuditedSite): Iterable<Finding> {
  for (const { path, kind, id, locale } of pageRegistry(site.dataset)) {
    const file = fileOf(path);
    const page = site.byFile.get(file);
    if (!page) {
      const expected = `Expected the ${kind} "${id}" in this language, as the page registry lists it.`;
      yield finding(file, 'The page was not built.', expected);
      continue;
    }
    const lang = page.elements.find(({ name }) => name === 'html')?.attribs['lang'];
    if (lang !== locale)
      yield finding(file, `The page's language is "${lang ?? ''}".`, `Expected <html lang="${locale}">.`);
    for (const other of locales) yield* checkAlternate(site, page, other);
  }
}

function* checkAlternate(site: AuditedSite, page: AuditedPage, locale: Locale): Iterable<Finding> {
  const { file } = page;
  const wanted = page.page?.paths[locale] ?? '';
  const named = alternate(site, page, locale);
  const twin = site.byFile.get(fileOf(wanted));
  if (named !== wanted) {
    const found = `The page names "${named ?? 'nothing'}" as its text in "${locale}".`;
    yield finding(file, found, `Expected a link of hreflang="${locale}" to ${wanted}.`);
  } else if (!twin) {
    yield finding(file, `Its twin ${wanted} was not built.`, 'Expected every page in every language.');
  } else if (alternate(site, twin, page.locale) !== page.address) {
    const expected = `Expected a link of hreflang="${page.locale}" to ${page.address} there.`;
    yield finding(file, `Its twin ${wanted} does not name it in turn.`, expected);
  }
}

function alternate(site: AuditedSite, page: AuditedPage, locale: Locale): string | undefined {
  const link = page.elements.find(
    ({ name, attribs }) => name === 'link' && attribs['rel'] === 'alternate' && attribs['hreflang'] === locale,
  );
  return link && insideAddress(site, page, link.attribs['href'] ?? '')?.path;
}
