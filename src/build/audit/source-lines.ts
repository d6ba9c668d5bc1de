import type { AuditedPage } from './audited-page.ts';
import type { AuditedSite } from './audited-site.ts';
import type { BoundNumber } from './bound-numbers.ts';

/** The file of the content that a page is made of, as far as it is made of one. */
export function sourceOfPage({ page, locale }: AuditedPage): string | undefined {
  switch (page?.kind) {
    case 'article':
      return `src/content/articles/${page.id}/${locale}.mdx`;
    case 'indicator':
      return `src/content/indicators/${page.id}.yaml`;
    case 'project':
      return `src/content/projects/${page.id}.yaml`;
    case 'embed':
      return `src/content/charts/${page.id}.yaml`;
    default:
      return undefined;
  }
}

/** Where an editor looks for a number: the line of the page's own text that calls for it, else the row of its report. */
export function sourceOfNumber(
  { dataset, contents }: AuditedSite,
  page: AuditedPage,
  number: BoundNumber,
): string | undefined {
  const report = dataset.observations.get(number.record);
  const file = sourceOfPage(page);
  const wanted = report ? [report.indicator, report.period.id] : number.value.split(/[\s=]+/).slice(2);
  const lines = contents.get(file ?? '')?.split('\n') ?? [];
  const at = lines.findIndex((line) => wanted.length > 0 && wanted.every((word) => line.includes(word)));
  if (at !== -1) return `${file}, line ${at + 1}`;
  return report ? `${report.file}${report.line === undefined ? '' : `, line ${report.line}`}` : file;
}
