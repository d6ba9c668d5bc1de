import type { BreadcrumbList } from 'schema-dts';
import type { PageContext } from './page-context.ts';

/** Where the page stands, from home down to itself. */
export function breadcrumbs({ page, address }: PageContext): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...page.parents, page].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: address(path),
    })),
  };
}
