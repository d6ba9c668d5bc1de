import { getDataset } from '../dataset.ts';
import type { PageKind } from '../i18n/paths.ts';
import { pagesOfKind, type PageProps } from '../views/page-registry.ts';

export type { PageProps };

/** The paths of one kind of page in every language, for `getStaticPaths` of the route whose parameter has the kind's name. */
export async function staticPages(
  kind: PageKind,
): Promise<{ params: Record<string, string | undefined>; props: PageProps }[]> {
  const dataset = await getDataset();
  return pagesOfKind(dataset, kind).map((page) => ({
    params: { [kind]: page.path.replace(/^\/|\/$/g, '') || undefined },
    props: { dataset, page },
  }));
}
