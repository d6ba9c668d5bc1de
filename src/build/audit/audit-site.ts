import type { Dataset } from '../../model/dataset.ts';
import { checkFeeds, checkMetadata } from './check-metadata.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { checkLengths, checkResidue } from './check-residue.ts';
import type { Finding } from './finding.ts';
import { checkDrawings } from './check-drawings.ts';
import { checkReportRows } from './check-report-rows.ts';
import { checkFontCharacters, checkLinks, checkStructure, checkTwins } from './check-structure.ts';
import { checkDataFiles } from './check-data-files.ts';
import { auditedSite, type BuiltFiles } from './audited-site.ts';
import { numbersByPage } from './bound-numbers.ts';
import { checkBoundNumbers } from './check-bound-numbers.ts';

/** What can be asked of a page without the others. */
const pageChecks = [checkVerdicts, checkResidue, checkStructure, checkFontCharacters];

/** Holds one page against the content; `path` is its address below the base path, without a slash before it. */
export function auditPage(
  dataset: Dataset,
  html: string,
  path: string,
  built: Pick<BuiltFiles, 'contents' | 'site' | 'base'>,
): readonly Finding[] {
  const texts = new Map([[`${path}index.html`, html]]);
  const page = auditedSite(dataset, { ...built, texts, files: new Set(texts.keys()) });
  return [...checkBoundNumbers(page), ...pageChecks.flatMap((check) => [...check(page)])];
}

const siteChecks = [
  ...pageChecks,
  checkReportRows,
  checkDrawings,
  checkDataFiles,
  checkMetadata,
  checkFeeds,
  checkLengths,
  checkLinks,
  checkTwins,
];

/** Reads the whole built site and compares it with the content that it was built from. `traced` says how many numbers of pages were followed to their records. */
export function auditSite(dataset: Dataset, built: BuiltFiles) {
  const site = auditedSite(dataset, built);
  const numbers = numbersByPage(site);
  const findings = [...checkBoundNumbers(site, numbers), ...siteChecks.flatMap((check) => [...check(site)])];
  return { findings, traced: [...numbers.values()].flat().length, files: built.texts.size };
}
