import { locales, type Locale } from '../../i18n/locales.ts';
import { finding, type Finding } from './finding.ts';
import { fileOf, insideAddress, type AuditedPage, type AuditedSite } from './audited-site.ts';
import { pageRegistry } from '../../views/page-registry.ts';

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
