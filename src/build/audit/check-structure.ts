import { missingCharacters } from '../../styles/character-set.ts';
import { finding, type Finding } from './finding.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pageRegistry } from '../../views/page-registry.ts';
import { fileOf, insideAddress, textOf, type AuditedPage, type AuditedSite } from './audited-site.ts';

/** The frame of each page: one main heading, headings that do not skip a level, ids that are used once and only once, a title. */
export function checkStructure({ pages }: AuditedSite): Finding[] {
  return pages.flatMap((page) => [...checkHeadings(page), ...checkIds(page), ...checkTitle(page)]);
}

function checkHeadings({ file, elements }: AuditedPage): Finding[] {
  const headings = elements
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map((element) => ({ level: Number(element.name.slice(1)), text: textOf(element) }));
  const main = headings.filter(({ level }) => level === 1).length;
  const count = main === 1 ? [] : [finding(file, `The page has ${main} headings of the first level.`, 'Expected one.')];
  const skipped = headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (level <= before + 1)
      return text === '' ? [finding(file, `There is an empty heading of level ${level}.`, 'Expected words.')] : [];
    return [
      finding(
        file,
        `The heading "${text}" is of level ${level}, after ${before === 0 ? 'none' : `one of level ${before}`}.`,
        'Expected no level to be skipped.',
      ),
    ];
  });
  return [...count, ...skipped];
}

function checkIds({ file, elements }: AuditedPage): Finding[] {
  const all = elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined);
  const known = new Set(all);
  const repeated = new Set(all.filter((id, index) => all.indexOf(id) !== index));
  const named = elements.flatMap(({ attribs }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'].flatMap((name) =>
      (attribs[name] ?? '').split(' ').filter(Boolean),
    ),
  );
  return [
    ...[...repeated].map((id) =>
      finding(file, `The id "${id}" is used more than once.`, 'Expected an id of its own for each element.'),
    ),
    ...[...new Set(named)]
      .filter((id) => !known.has(id))
      .map((id) =>
        finding(
          file,
          `An element refers to the id "${id}", which is not on the page.`,
          'Expected the element that names, describes or opens it.',
        ),
      ),
  ];
}

function checkTitle({ file, elements }: AuditedPage): Finding[] {
  const titles = elements
    .filter(({ name, parent }) => name === 'title' && parent !== null && 'name' in parent && parent.name === 'head')
    .map((element) => textOf(element));
  return titles.length === 1 && titles[0] !== ''
    ? []
    : [
        finding(
          file,
          `The page has ${titles.length === 1 ? 'an empty title' : `${titles.length} titles`}.`,
          'Expected one title with words.',
        ),
      ];
}

/** Characters that readers see and the site's fonts lack. */
export function checkFontCharacters({ pages }: AuditedSite): Finding[] {
  return pages.flatMap(({ file, elements }) => {
    const text = elements.filter(({ name }) => name === 'body').map((body) => textOf(body));
    return missingCharacters(text.join('')).map((character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return finding(
        file,
        `The fonts lack "${character}" (U+${code}).`,
        'Write another character; or, if a language needs it, add it to its "letters" in src/i18n/formats.ts, else to src/styles/character-set.ts. UPDATE_GOLDEN=1 npm test -- unit then cuts the fonts again.',
      );
    });
  });
}

const addressAttributes = ['href', 'src', 'poster', 'action'] as const;
/** Properties whose content is an address. */
const addressProperties: ReadonlySet<string> = new Set(['og:image', 'og:url', 'twitter:image']);

/** Every address within the site, of links, files, pictures and metadata, leads to a file, and every anchor to an element. */
export function checkLinks(site: AuditedSite): Finding[] {
  const byFile = new Map(site.pages.map((page) => [page.file, page]));
  return site.pages.flatMap((page) => {
    const addresses = new Set(page.elements.flatMap(addressesOf));
    return [...addresses].flatMap((address) => {
      const reason = deadReason(site, byFile, page, address);
      return reason === undefined ? [] : [finding(page.file, `The address "${address}" leads nowhere.`, reason)];
    });
  });
}

function addressesOf({ attribs }: AuditedPage['elements'][number]): string[] {
  const links = addressAttributes.map((name) => attribs[name]).filter((value) => value !== undefined);
  const sources = (attribs['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  const isAddress = addressProperties.has(attribs['property'] ?? attribs['name'] ?? '');
  return [...links, ...sources, isAddress ? (attribs['content'] ?? '') : ''].filter((address) => address !== '');
}

function deadReason(
  site: AuditedSite,
  byFile: ReadonlyMap<string, AuditedPage>,
  page: AuditedPage,
  address: string,
): string | undefined {
  const inside = insideAddress(site, page, address);
  if (!inside) return undefined;
  if (inside.path.startsWith('//')) return `Expected an address below "${site.base}/", the base path of this build.`;
  const file = fileOf(inside.path);
  if (!site.files.has(file)) return `Expected the file ${file}, which was not built.`;
  const target = byFile.get(file);
  if (inside.anchor === '' || !target || target.ids.has(inside.anchor)) return undefined;
  return `Expected an element with the id "${inside.anchor}" in ${file}.`;
}

/** Every page of the registry is built, in its language, and names its twins, which name it in turn. */
export function checkTwins(site: AuditedSite): Finding[] {
  const built = new Map(site.pages.map((page) => [page.file, page]));
  return pageRegistry(site.dataset).flatMap((record) => {
    const file = fileOf(record.path);
    const page = built.get(file);
    if (!page)
      return [
        finding(
          file,
          'The page was not built.',
          `Expected the ${record.kind} "${record.id}" in this language, as the page registry lists it.`,
        ),
      ];
    const lang = page.elements.find(({ name }) => name === 'html')?.attribs['lang'];
    const language =
      lang === record.locale
        ? []
        : [finding(file, `The page's language is "${lang ?? ''}".`, `Expected <html lang="${record.locale}">.`)];
    return [...language, ...locales.flatMap((locale) => checkAlternate(site, built, page, locale))];
  });
}

function checkAlternate(
  site: AuditedSite,
  built: ReadonlyMap<string, AuditedPage>,
  page: AuditedPage,
  locale: Locale,
): Finding[] {
  const { file } = page;
  const wanted = page.page?.paths[locale] ?? '';
  const named = alternate(site, page, locale);
  if (named !== wanted)
    return [
      finding(
        file,
        `The page names "${named ?? 'nothing'}" as its text in "${locale}".`,
        `Expected a link of hreflang="${locale}" to ${wanted}.`,
      ),
    ];
  const twin = built.get(fileOf(wanted));
  if (!twin) return [finding(file, `Its twin ${wanted} was not built.`, 'Expected every page in every language.')];
  if (alternate(site, twin, page.locale) === page.address) return [];
  return [
    finding(
      file,
      `Its twin ${wanted} does not name it in turn.`,
      `Expected a link of hreflang="${page.locale}" to ${page.address} there.`,
    ),
  ];
}

function alternate(site: AuditedSite, page: AuditedPage, locale: Locale): string | undefined {
  const link = page.elements.find(
    ({ name, attribs }) => name === 'link' && attribs['rel'] === 'alternate' && attribs['hreflang'] === locale,
  );
  return link && insideAddress(site, page, link.attribs['href'] ?? '')?.path;
}
