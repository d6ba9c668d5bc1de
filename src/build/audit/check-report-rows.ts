import { closest, elementsOf, textOf, type AuditedPage, type AuditedSite, type Element } from './audited-site.ts';
import { inBase, readPrinted, statusOf } from './read-printed.ts';
import { finding, rowSource, type Finding } from './finding.ts';
import type { Observation } from '../../model/observation.ts';
import { printedWords } from './printed-words.ts';

/** Rows of published reports: the period, status, use and percentages that each says are those of the report whose id it has. */
export function* checkReportRows({ dataset, pages }: AuditedSite): Iterable<Finding> {
  for (const page of pages)
    for (const row of page.elements) {
      const report = row.name === 'tr' ? dataset.observations.get(row.attribs['id'] ?? '') : undefined;
      if (!report) continue;
      for (const [found, expected] of problemsOf(page, row, report))
        yield finding(page.file, found, expected, rowSource(report));
    }
}

type Problem = readonly [found: string, expected: string];

function problemsOf(page: AuditedPage, row: Element, report: Observation): Problem[] {
  const inside = elementsOf(row);
  return [
    checkPeriod(row, report),
    ...inside.filter((element) => hasClass(element, 'status')).map((tag) => checkStatus(page, tag, report)),
    checkUse(page, row, report),
    ...inside.filter(({ name }) => name === 'td').map((cell) => checkPercentage(page, cell, report)),
  ].filter((problem) => problem !== undefined);
}

const hasClass = ({ attribs }: Element, name: string): boolean => (attribs['class'] ?? '').split(' ').includes(name);

const yearsIn = (text: string): readonly string[] => [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))].sort();

/** The head of the row, or the cell for the period where the head is a name, names the years of the period and no other. */
function checkPeriod(row: Element, { id, period }: Observation): Problem | undefined {
  const group = closest(row, ({ name }) => name === 'tbody' || name === 'table') ?? row;
  const isHead = ({ name, attribs }: Element): boolean => name === 'th' && (attribs['scope'] ?? '').startsWith('row');
  const heads = [...elementsOf(row), ...elementsOf(group)].filter(isHead);
  const texts = [...heads, ...elementsOf(row).filter(({ name }) => name === 'td')].map((one) => textOf(one));
  const wanted = yearsIn(period.id).join();
  if (texts.some((text) => yearsIn(text).join() === wanted)) return undefined;
  return [`The row of ${id} stands under "${texts[0]}".`, `Expected the period ${period.id}.`];
}

function checkStatus({ locale }: AuditedPage, tag: Element, { id, status }: Observation): Problem | undefined {
  const text = textOf(tag);
  if (statusOf(text, locale) === status) return undefined;
  const words = printedWords[locale].status[status].map((word) => `"${word}"`).join(', ');
  return [`The status of ${id} is given as "${text}".`, `Expected "${status}", as in its record: ${words}.`];
}

/** A report that counts is not called unused, and one that does not is. */
function checkUse({ locale }: AuditedPage, row: Element, { id, used }: Observation): Problem | undefined {
  const words = elementsOf(row).map((element) => textOf(element).toLowerCase());
  const isCalledUnused = printedWords[locale].notUsed.some((word) => words.includes(word)) || hasClass(row, 'unused');
  if (isCalledUnused === !used) return undefined;
  const said = isCalledUnused ? 'not used' : 'used';
  return [`The report ${id} is shown as ${said}.`, 'Expected the opposite, by the choice in its file.'];
}

/** Cells without a mark: a percentage there is the growth or the share of plan that the report prints. */
function checkPercentage(
  { locale }: AuditedPage,
  cell: Element,
  { id, growth, shareOfPlan }: Observation,
): Problem | undefined {
  if (!hasClass(cell, 'num') || 'data-v' in cell.attribs || 'data-d' in cell.attribs) return undefined;
  const text = textOf(cell);
  const { numbers, wrongUnit } = readPrinted(text, 'percent', locale);
  if (numbers.length === 0) return undefined;
  const isPrinted = [growth, shareOfPlan].some(
    (one) => one !== undefined && numbers[0]?.value.eq(inBase(one, 'percent')),
  );
  if (isPrinted && numbers.length === 1 && wrongUnit === undefined) return undefined;
  const expected = `Expected the growth (${growth ?? '—'}) or the share of plan (${shareOfPlan ?? '—'}) of the report ${id}.`;
  return [`The cell "${text}" is not what its record says.`, expected];
}
