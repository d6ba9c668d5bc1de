import type { DefinedTermSet } from 'schema-dts';
import { plainText } from '../../figures/render-text.ts';
import { termPath } from '../../views/record-paths.ts';
import type { PageContext } from './page-context.ts';

/** The glossary. Terms say only what differs between them, since the page has room for little more. */
export function termSet({ dataset, page, address }: PageContext): DefinedTermSet {
  const { locale } = page;
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address(page.path)}#terms`,
    name: page.title,
    url: address(page.path),
    inLanguage: locale,
    license: dataset.site.licence.url,
    hasDefinedTerm: [...dataset.terms.values()].map((term) => ({
      '@type': 'DefinedTerm',
      '@id': address(termPath(term.id, locale)),
      name: term.name[locale],
      description: plainText(dataset, term.definition[locale], locale),
      ...(term.abbreviation === undefined ? {} : { termCode: term.abbreviation }),
    })),
  };
}
