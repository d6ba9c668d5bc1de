import { comparedWith } from '../../i18n/locales.ts';
import type { AuditedSite } from './audited-site.ts';
import { boundNumbers, type BoundNumber } from './bound-numbers.ts';
import { misprint } from './check-bound-numbers.ts';
import type { Finding } from './finding.ts';

export interface CheckedNumbers {
  readonly findings: readonly Finding[];
  /** How many numbers were followed to their records. */
  readonly traced: number;
}

/** Every bound number of the site against its record, and the numbers of each page against those of its twins. */
export function checkNumbers(site: AuditedSite): CheckedNumbers {
  const byPage = new Map(site.pages.map((page) => [page.address, { page, numbers: boundNumbers(site, page) }]));
  const findings: Finding[] = [];
  let traced = 0;
  for (const { page, numbers } of byPage.values()) {
    traced += numbers.length;
    for (const number of numbers) {
      const expected = misprint(site.dataset, page, number);
      if (expected === undefined) continue;
      findings.push({
        file: page.file,
        found: `The number "${number.text}" is not what its record says.`,
        expected: `Expected ${expected}.`,
      });
    }
    for (const other of comparedWith(page.locale)) {
      const twin = page.page && byPage.get(page.page.paths[other]);
      if (twin) findings.push(...lacking(page.file, numbers, twin.page.file, twin.numbers));
    }
  }
  return { findings, traced };
}

/** Records and computations that the twin prints more often. */
function lacking(file: string, own: readonly BoundNumber[], twinFile: string, twin: readonly BoundNumber[]): Finding[] {
  const count = (numbers: readonly BoundNumber[]): Map<string, readonly BoundNumber[]> => Map.groupBy(numbers, keyOf);
  const here = count(own);
  return [...count(twin)].flatMap(([key, numbers]) => {
    const times = here.get(key)?.length ?? 0;
    if (times >= numbers.length) return [];
    const found = `The twin ${twinFile} prints "${numbers[0]?.text}" ${numbers.length === 1 ? 'once' : `${numbers.length} times`}; this page ${times === 0 ? 'never' : `${times} times`}.`;
    return [{ file, found, expected: `Expected the same numbers on both pages: ${key}.` }];
  });
}

/** The same in every language; a quantity's project has an address in each, so only its value counts. */
function keyOf({ kind, record, value }: BoundNumber): string {
  return [kind, kind === 'value' || kind === 'printed' ? record : '', value].filter((part) => part !== '').join(' ');
}
