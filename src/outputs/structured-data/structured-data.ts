import type { Graph, Thing } from 'schema-dts';
import type { Dataset } from '../../model/dataset.ts';
import type { Page } from '../../views/page-registry.ts';
import { article } from './article.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { dataCatalog } from './data-catalog.ts';
import { indicatorDataset } from './indicator-dataset.ts';
import type { PageContext } from './page-context.ts';
import { termSet } from './term-set.ts';
import { website } from './website.ts';

/** What a page says of itself to search engines and data catalogues; undefined for pages that are not listed. */
export function structuredData(dataset: Dataset, page: Page, address: (path: string) => string): Graph | undefined {
  if (!page.listed) return undefined;
  const context: PageContext = { dataset, page, address };
  const graph = [...ownThings(context), ...(page.parents.length > 0 ? [breadcrumbs(context)] : [])];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function ownThings(context: PageContext): readonly Thing[] {
  switch (context.page.kind) {
    case 'home':
      return [website(context)];
    case 'article':
      return [article(context)];
    case 'indicator':
      return [indicatorDataset(context)];
    case 'data':
      return [dataCatalog(context)];
    case 'glossary':
      return [termSet(context)];
    default:
      return [];
  }
}

/** JSON that can stand inside a script element, whatever its texts hold. */
export const serializeJsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
