import { parseDocument } from 'htmlparser2';
import { auditedPage, elementsOf, isTag, textOf, type Element } from './audited-page.ts';
import type { AuditedSite } from './audited-site.ts';
import type { Finding } from './finding.ts';
import { PageNumbers } from './page-numbers.ts';

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
          {
            file,
            found: `An entry leads to "${address}", which is not a page of the site.`,
            expected: 'Expected the address of a built page.',
          },
        ];
      const texts = entry.children.filter(
        (child): child is Element => isTag(child) && ['title', 'summary', 'content'].includes(child.name),
      );
      return texts.flatMap((element) => {
        const words = element.attribs['type'] === 'html' ? visible(textOf(element)) : textOf(element);
        return numbers.unknownOf(words, page).map((number) => ({
          file,
          found: `The ${element.name} of the entry ${page.address} says "${number}".`,
          expected: `Expected only numbers that stand on ${page.file}.`,
        }));
      });
    });
  });
}

/** The words of HTML that a feed carries as text. */
function visible(html: string): string {
  const [root] = auditedPage('', `<body>${html}</body>`, undefined).elements;
  return root ? textOf(root, ['sup']) : '';
}
