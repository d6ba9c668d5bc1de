import { parseDocument } from 'htmlparser2';
import {
  auditedPage,
  elementsOf,
  isTag,
  textOf,
  type AuditedPage,
  type AuditedSite,
  type Element,
} from './audited-site.ts';
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
export function checkMetadata(site: AuditedSite): Finding[] {
  const numbers = new PageNumbers(site);
  return site.pages.flatMap((page) => [...checkMeta(site, page, numbers), ...checkStructuredData(page, numbers)]);
}

function checkMeta(site: AuditedSite, page: AuditedPage, numbers: PageNumbers): Finding[] {
  const head = page.elements.filter(
    ({ name, attribs }) =>
      (name === 'meta' && spoken.test(attribs['property'] ?? attribs['name'] ?? '')) ||
      name === 'title' ||
      name === 'img',
  );
  return head.flatMap((element) => {
    const text =
      element.name === 'title' ? textOf(element) : (element.attribs[element.name === 'img' ? 'alt' : 'content'] ?? '');
    const of = element.name === 'meta' ? (element.attribs['property'] ?? element.attribs['name'] ?? '') : element.name;
    // A share picture may carry the headline figure of the site, which stands on the home page of its language.
    const home =
      of === 'og:image:alt'
        ? site.pages.find((other) => other.page?.kind === 'home' && other.locale === page.locale)
        : undefined;
    const known = home ? numbers.unknownOf(text, home) : undefined;
    return numbers
      .unknownOf(text, page)
      .filter((number) => !known || known.includes(number))
      .map((number) => strange(page.file, of, number, page));
  });
}

function checkStructuredData(page: AuditedPage, numbers: PageNumbers): Finding[] {
  const { file } = page;
  const blocks = page.elements.filter(
    ({ name, attribs }) => name === 'script' && attribs['type'] === 'application/ld+json',
  );
  return blocks.flatMap((block): Finding[] => {
    const findings: Finding[] = [];
    const visit = (value: unknown, key: string, about: AuditedPage): void => {
      if (value === null || value === '')
        findings.push(
          finding(
            file,
            `The structured data says ${JSON.stringify(value)} for "${key}".`,
            'Expected words, or the field left out.',
          ),
        );
      if (typeof value === 'string' && spokenKeys.has(key))
        findings.push(
          ...numbers.unknownOf(value, about).map((number) => strange(file, `structured data, ${key}`, number, about)),
        );
      if (typeof value !== 'object' || value === null) return;
      const { url, '@id': id } = value as Readonly<Record<string, unknown>>;
      const address = typeof url === 'string' ? url : typeof id === 'string' ? id : undefined;
      const own = (address === undefined ? undefined : numbers.pageAt(page, address)) ?? about;
      for (const [name, child] of Object.entries(value)) visit(child, Array.isArray(value) ? key : name, own);
    };
    try {
      visit(JSON.parse(rawText(block)), '', page);
    } catch {
      findings.push(finding(file, 'The structured data is not JSON.', 'Expected text that a program can read.'));
    }
    return findings;
  });
}

const rawText = (element: Element): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('');

function strange(file: string, where: string, number: string, page: AuditedPage): Finding {
  return finding(file, `The ${where} says "${number}".`, `Expected only numbers that stand on ${page.file}.`);
}

/** Every entry of a feed leads to a page and states no number that the page does not. */
export function checkFeeds(site: AuditedSite): Finding[] {
  const numbers = new PageNumbers(site);
  return [...site.texts].flatMap(([file, text]) => {
    if (!/(^|\/)feed\.xml$/.test(file)) return [];
    const entries = elementsOf(parseDocument(text, { xmlMode: true })).filter(({ name }) => name === 'entry');
    return entries.flatMap((entry): Finding[] => {
      const link = entry.children.find((child): child is Element => isTag(child) && child.name === 'link');
      const address = link?.attribs['href'] ?? '';
      const page = numbers.pageAt(undefined, address);
      if (!page)
        return [
          finding(
            file,
            `An entry leads to "${address}", which is not a page of the site.`,
            'Expected the address of a built page.',
          ),
        ];
      const texts = entry.children.filter(
        (child): child is Element => isTag(child) && ['title', 'summary', 'content'].includes(child.name),
      );
      return texts.flatMap((element) => {
        const words = element.attribs['type'] === 'html' ? visible(textOf(element)) : textOf(element);
        return numbers
          .unknownOf(words, page)
          .map((number) =>
            finding(
              file,
              `The ${element.name} of the entry ${page.address} says "${number}".`,
              `Expected only numbers that stand on ${page.file}.`,
            ),
          );
      });
    });
  });
}

/** The words of HTML that a feed carries as text. */
function visible(html: string): string {
  const [root] = auditedPage('', `<body>${html}</body>`, undefined).elements;
  return root ? textOf(root, ['sup']) : '';
}
