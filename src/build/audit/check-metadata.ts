import { parseDocument } from 'htmlparser2';
import { auditedPage, elementsOf, isTag, rawText, textOf, type AuditedPage, type AuditedSite } from './audited-site.ts';
import { PageNumbers } from './page-numbers.ts';
import { finding, type Finding } from './finding.ts';

const spoken = /^(?:description|og:title|og:description|og:image:alt|twitter:(?:title|description|image:alt))$/;
const spokenKeys: ReadonlySet<string> = new Set([
  'name',
  'headline',
  'description',
  'abstract',
  'alternateName',
  'text',
  'caption',
]);

/** What search engines and other sites read of a page states no number that the page itself does not. */
export function* checkMetadata(site: AuditedSite): Iterable<Finding> {
  const numbers = new PageNumbers(site);
  for (const page of site.pages) {
    yield* checkMeta(site, page, numbers);
    for (const element of page.elements)
      if (element.name === 'script' && element.attribs['type'] === 'application/ld+json')
        yield* checkStructuredData(page, rawText(element), numbers);
  }
}

function* checkMeta(site: AuditedSite, page: AuditedPage, numbers: PageNumbers): Iterable<Finding> {
  for (const element of page.elements) {
    const { name, attribs } = element;
    const property = attribs['property'] ?? attribs['name'] ?? '';
    if (!(name === 'meta' && spoken.test(property)) && name !== 'title' && name !== 'img') continue;
    const text = name === 'title' ? textOf(element) : (attribs[name === 'img' ? 'alt' : 'content'] ?? '');
    const of = name === 'meta' ? property : name;
    // A share picture may carry the headline figure of the site, which stands on the home page of its language.
    const home =
      of === 'og:image:alt'
        ? site.pages.find((other) => other.page?.kind === 'home' && other.locale === page.locale)
        : undefined;
    const unknown = home && numbers.unknownOf(text, home);
    for (const number of numbers.unknownOf(text, page))
      if (!unknown || unknown.includes(number)) yield strange(page.file, of, number, page);
  }
}

function* checkStructuredData(page: AuditedPage, json: string, numbers: PageNumbers): Iterable<Finding> {
  const { file } = page;
  function* visit(value: unknown, key: string, about: AuditedPage): Iterable<Finding> {
    if (value === null || value === '') {
      const found = `The structured data says ${JSON.stringify(value)} for "${key}".`;
      yield finding(file, found, 'Expected words, or the field left out.');
    }
    if (typeof value === 'string' && spokenKeys.has(key))
      for (const number of numbers.unknownOf(value, about))
        yield strange(file, `structured data, ${key}`, number, about);
    if (typeof value !== 'object' || value === null) return;
    const { url, '@id': id } = value as Readonly<Record<string, unknown>>;
    const address = [url, id].find((one) => typeof one === 'string');
    const own = (address === undefined ? undefined : numbers.pageAt(page, address)) ?? about;
    for (const [name, child] of Object.entries(value)) yield* visit(child, Array.isArray(value) ? key : name, own);
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    yield finding(file, 'The structured data is not JSON.', 'Expected text that a program can read.');
  }
  if (data !== undefined) yield* visit(data, '', page);
}

const strange = (file: string, where: string, number: string, page: AuditedPage): Finding =>
  finding(file, `The ${where} says "${number}".`, `Expected only numbers that stand on ${page.file}.`);

/** Every entry of a feed leads to a page and states no number that the page does not. */
export function* checkFeeds(site: AuditedSite): Iterable<Finding> {
  const numbers = new PageNumbers(site);
  for (const [file, text] of site.texts) {
    if (!/(^|\/)feed\.xml$/.test(file)) continue;
    for (const entry of elementsOf(parseDocument(text, { xmlMode: true }))) {
      if (entry.name !== 'entry') continue;
      const parts = entry.children.filter(isTag);
      const address = parts.find(({ name }) => name === 'link')?.attribs['href'] ?? '';
      const page = numbers.pageAt(undefined, address);
      if (!page) {
        const found = `An entry leads to "${address}", which is not a page of the site.`;
        yield finding(file, found, 'Expected the address of a built page.');
        continue;
      }
      for (const part of parts) {
        if (!['title', 'summary', 'content'].includes(part.name)) continue;
        const words = part.attribs['type'] === 'html' ? visible(textOf(part)) : textOf(part);
        for (const number of numbers.unknownOf(words, page))
          yield strange(file, `${part.name} of the entry ${page.address}`, number, page);
      }
    }
  }
}

/** The words of HTML that a feed carries as text. */
function visible(html: string): string {
  const [root] = auditedPage('', `<body>${html}</body>`, undefined).elements;
  return root ? textOf(root, ['sup']) : '';
}
