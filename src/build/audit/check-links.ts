import { finding, type Finding } from './finding.ts';
import { fileOf, insideAddress, type AuditedPage, type AuditedSite } from './audited-site.ts';

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
