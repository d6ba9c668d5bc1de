import { closest, elementsOf, textOf, type AuditedPage, type AuditedSite, type Element } from './audited-site.ts';
import { inBase, readPrinted, statusOf } from './read-printed.ts';
import { finding, type Finding } from './finding.ts';
import type { Observation } from '../../model/observation.ts';
import { printedWords } from './printed-words.ts';

/** Rows of published reports: the period, status, use and percentages that each says are those of the report whose id it has. */
export function checkReportRows({ dataset, pages }: AuditedSite): Finding[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((row) => {
      const report = row.name === 'tr' ? dataset.observations.get(row.attribs['id'] ?? '') : undefined;
      if (!report) return [];
      return problemsOf(page, row, report).map(([found, expected]) =>
        finding(
          page.file,
          found,
          expected,
          `${report.file}${report.line === undefined ? '' : `, line ${report.line}`}`,
        ),
      );
    }),
  );
}

type Problem = readonly [found: string, expected: string];

function problemsOf(page: AuditedPage, row: Element, report: Observation): Problem[] {
  const cells = elementsOf(row).filter(({ name }) => name === 'td');
  return [
    ...checkPeriod(row, report),
    ...elementsOf(row).flatMap((element) => (hasClass(element, 'status') ? checkStatus(page, element, report) : [])),
    ...checkUse(page, row, report),
    ...cells.flatMap((cell) => checkPercentage(page, cell, report)),
  ];
}

const hasClass = ({ attribs }: Element, name: string): boolean => (attribs['class'] ?? '').split(' ').includes(name);

const yearsIn = (text: string): readonly string[] => [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))].sort();

/** The head of the row, or the cell for the period where the head is a name, names the years of the period and no other. */
function checkPeriod(row: Element, { id, period }: Observation): Problem[] {
  const group = closest(row, ({ name }) => name === 'tbody' || name === 'table') ?? row;
  const isHead = ({ name, attribs }: Element): boolean => name === 'th' && (attribs['scope'] ?? '').startsWith('row');
  const heads = [...elementsOf(row), ...elementsOf(group)].filter(isHead);
  const texts = [...heads, ...elementsOf(row).filter(({ name }) => name === 'td')].map((one) => textOf(one));
  const wanted = yearsIn(period.id).join();
  if (texts.some((text) => yearsIn(text).join() === wanted)) return [];
  return [[`The row of ${id} stands under "${texts[0]}".`, `Expected the period ${period.id}.`]];
}

function checkStatus({ locale }: AuditedPage, tag: Element, { id, status }: Observation): Problem[] {
  const text = textOf(tag);
  if (statusOf(text, locale) === status) return [];
  const words = printedWords[locale].status[status].map((word) => `"${word}"`).join(', ');
  return [[`The status of ${id} is given as "${text}".`, `Expected "${status}", as in its record: ${words}.`]];
}

/** A report that counts is not called unused, and one that does not is. */
function checkUse({ locale }: AuditedPage, row: Element, { id, used }: Observation): Problem[] {
  const words = elementsOf(row).map((element) => textOf(element).toLowerCase());
  const isCalledUnused = printedWords[locale].notUsed.some((word) => words.includes(word)) || hasClass(row, 'unused');
  if (isCalledUnused === !used) return [];
  return [
    [
      `The report ${id} is shown as ${isCalledUnused ? 'not used' : 'used'}.`,
      `Expected the opposite, by the choice in its file.`,
    ],
  ];
}

/** Cells without a mark: a percentage there is the growth or the share of plan that the report prints. */
function checkPercentage({ locale }: AuditedPage, cell: Element, { id, growth, shareOfPlan }: Observation): Problem[] {
  if (!hasClass(cell, 'num') || 'data-v' in cell.attribs || 'data-d' in cell.attribs) return [];
  const text = textOf(cell);
  const { numbers, wrongUnit } = readPrinted(text, 'percent', locale);
  if (numbers.length === 0) return [];
  const isPrinted = [growth, shareOfPlan].some(
    (one) => one !== undefined && numbers[0]?.value.eq(inBase(one, 'percent')),
  );
  if (isPrinted && numbers.length === 1 && wrongUnit === undefined) return [];
  const expected = `Expected the growth (${growth ?? '—'}) or the share of plan (${shareOfPlan ?? '—'}) of the report ${id}.`;
  return [[`The cell "${text}" is not what its record says.`, expected]];
}
