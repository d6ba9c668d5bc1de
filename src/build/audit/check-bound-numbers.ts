import { parseNumber, printedNumbers } from '../../i18n/format-number.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Project } from '../../model/project.ts';
import { parseTemplate } from '../../model/template.ts';
import { derive, derivedInterval } from '../../figures/derive.ts';
import { evaluateCall } from '../../figures/evaluate-call.ts';
import { parseQuantity } from '../../figures/format-quantity.ts';
import { projectPath } from '../../views/record-paths.ts';
import type { AuditedPage } from './audited-page.ts';
import type { BoundNumber } from './bound-numbers.ts';
import { readPublished } from './read-published.ts';
import { misstates } from './read-settled.ts';

/** What a bound number of a page should have said, if it does not say it: published numbers as published, derived ones within their interval. */
export function misprint(dataset: Dataset, page: AuditedPage, bound: BoundNumber): string | undefined {
  switch (bound.kind) {
    case 'value':
      return withRecord(dataset, bound, (report) => published(report, bound, page));
    case 'printed':
      return withRecord(dataset, bound, (report) => percentage(report, bound, page));
    case 'derived':
      return derived(dataset, bound, page);
    case 'quantity':
      return quantity(dataset, bound, page);
    case 'count':
      return counted(dataset, bound, page);
  }
}

function withRecord(
  dataset: Dataset,
  { record }: BoundNumber,
  check: (report: Observation) => string | undefined,
): string | undefined {
  const report = dataset.observations.get(record);
  return report ? check(report) : `the value of a report; there is none with the id "${record}"`;
}

function published(report: Observation, { text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const read = readPublished(text, report, locale);
  const isSame = read.value === report.value && read.upper === report.upper;
  const isSaid =
    (read.qualifier === undefined || read.qualifier === report.qualifier) &&
    (read.status === undefined || read.status === report.status);
  const range = report.upper === undefined ? '' : ` to ${report.upper}`;
  return isSame && isSaid
    ? undefined
    : `${report.value}${range} ${report.unit}, ${report.qualifier}, ${report.status}, of the report ${report.id}`;
}

/** A growth rate or share of plan that the source prints; a fall may be printed without its sign, where the sentence says "fell". */
function percentage(report: Observation, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const read = parseQuantity(text, 'percent', locale, 0);
  const isPrinted = value === report.growth || value === report.shareOfPlan;
  if (isPrinted && (read === value || `-${read}` === value)) return undefined;
  return `the growth of ${report.growth ?? '—'} or the share of plan of ${report.shareOfPlan ?? '—'} percent that the report ${report.id} prints`;
}

function derived(dataset: Dataset, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const [call] = parseTemplate(`{${value}}`);
  if (call === undefined || typeof call === 'string') return `a computation; "${value}" is none`;
  try {
    const interval = derivedInterval(dataset, call);
    if (misstates(text, interval, derive(dataset, call).unit, locale) === undefined) return undefined;
    const [low, high] = [interval.low, interval.high].map((end) => (typeof end === 'string' ? end : end.toFixed(4)));
    return `${value}, which lies between ${low} and ${high}`;
  } catch (error) {
    return `the result of ${value}; ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A quantity of the project that the number links to, or whose page it stands on. */
function quantity(dataset: Dataset, { value, path, text }: BoundNumber, page: AuditedPage): string | undefined {
  const place = path ?? page.address;
  const project = [...dataset.projects.values()].find(({ id }) => projectPath(dataset, id, page.locale) === place);
  if (!project) return `a quantity of a project; no project has the address ${place}`;
  const isSame = quantitiesOf(project).some((one) => {
    if (one.value !== value) return false;
    const read = readPublished(text, one, page.locale);
    return (
      read.value === one.value &&
      read.upper === one.upper &&
      (read.qualifier === undefined || read.qualifier === one.qualifier)
    );
  });
  const isShare = project.investors.some(({ sharePercent }) => sharePercent === value) && shareIn(text, page) === value;
  return isSame || isShare ? undefined : `the quantity ${value} of the project ${project.id}, with its unit`;
}

const quantitiesOf = ({ capacity, investment }: Project): Project['capacity'] => [...capacity, ...investment];

const shareIn = (text: string, { locale }: AuditedPage): string | undefined =>
  text.includes('%') ? parseNumber(printedNumbers(text, locale)[0] ?? '', locale) : undefined;

function counted(dataset: Dataset, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const figure = evaluateCall(dataset, { name: 'count', attributes: { of: value } });
  if (figure.kind === 'count' && parseNumber(text, locale) === figure.value) return undefined;
  return `the count of ${value}`;
}
