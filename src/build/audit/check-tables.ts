import { parseQuantity } from '../../figures/format-quantity.ts';
import { closest, textOf } from './audited-page.ts';
import type { AuditedSite } from './audited-site.ts';
import type { Finding } from './finding.ts';

/** Cells without a mark in the rows of reports: a percentage there is the growth or the share of plan that the report prints. */
export function checkTables({ dataset, pages }: AuditedSite): Finding[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((cell) => {
      if (cell.name !== 'td' || !isPlainNumber(cell.attribs)) return [];
      const report = dataset.observations.get(closest(cell, ({ name }) => name === 'tr')?.attribs['id'] ?? '');
      const text = textOf(cell);
      if (!report || !/\d/.test(text)) return [];
      if ([report.growth, report.shareOfPlan].includes(parseQuantity(text, 'percent', page.locale, 0))) return [];
      const expected = `Expected the growth (${report.growth ?? '—'}) or the share of plan (${report.shareOfPlan ?? '—'}) of the report ${report.id}.`;
      return [{ file: page.file, found: `The cell "${text}" is not what its record says.`, expected }];
    }),
  );
}

const isPlainNumber = (attribs: Readonly<Record<string, string>>): boolean =>
  (attribs['class'] ?? '').split(' ').includes('num') && !('data-v' in attribs) && !('data-d' in attribs);
