import type { Dataset } from '../dataset.ts';
import { usedReport } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { parsePeriod } from '../period.ts';
import { roles, type Role } from '../status.ts';
import type { FigureCall } from '../template.ts';
import { areCommensurable, type Unit } from '../unit.ts';

export interface CallProblem {
  readonly found: string;
  readonly expected: string;
}

type Attributes = FigureCall['attributes'];

/** What stops a bound number from being printed: a record that is not there, or a comparison that would not be sound. */
export function checkCall(dataset: Dataset, call: FigureCall): CallProblem[] {
  const { name, attributes: a } = call;
  switch (name) {
    case 'value':
      return checkUnit(need(dataset, a), a['unit']);
    case 'growth':
    case 'implied-base':
      return needField(dataset, a, 'growth', 'growth');
    case 'share-of-plan':
    case 'implied-plan':
      return needField(dataset, a, 'shareOfPlan', 'share_of_plan');
    case 'change':
    case 'average-growth':
    case 'multiple':
      return checkSpan(dataset, a);
    case 'plan-share':
    case 'gap':
      return checkPlan(dataset, a);
    case 'quantity':
      return checkQuantity(dataset, a);
    default:
      return [];
  }
}

interface Needed {
  readonly report?: Observation;
  readonly problems: CallProblem[];
}

/** The report that the attributes name. */
function need(dataset: Dataset, { report: id, indicator = '', period = '', role = 'outcome' }: Attributes): Needed {
  if (id !== undefined) {
    const report = dataset.observations.get(id);
    if (report) return { report, problems: [] };
    return fail(
      `There is no report with the id "${id}".`,
      `Expected an id from src/content/observations/${indicator === '' ? '' : `${indicator}.csv`}.`,
    );
  }
  if (!dataset.indicators.has(indicator))
    return fail(
      `There is no indicator "${indicator}".`,
      'Expected the name of a file in src/content/indicators/ without ".yaml".',
    );
  if (!parsePeriod(period))
    return fail(`"${period}" is not a period.`, 'Expected a form such as 2021, 2021-H1 or 2021-YTD9.');
  if (!roles.includes(role as Role)) return fail(`"${role}" is not a role.`, `Expected one of: ${roles.join(', ')}.`);
  const report = usedReport(dataset, indicator, period, role as Role);
  if (report) return { report, problems: [] };
  const known = [...(dataset.series.get(indicator)?.used.keys() ?? [])]
    .map((key) => key.replaceAll('/', ' '))
    .join(', ');
  return fail(
    `No ${role} is recorded for "${indicator}" in ${period}.`,
    `Known are: ${known || 'none'}. Write the sentence without the number, or add the row with its source first.`,
  );
}

/** A value can be stated in another unit only if both count the same thing. */
function checkUnit({ report, problems }: Needed, unit: string | undefined): CallProblem[] {
  if (!report || unit === undefined || areCommensurable(report.unit, unit as Unit)) return problems;
  return [
    {
      found: `The report ${report.id} is in "${report.unit}", which cannot be stated in "${unit}".`,
      expected: 'Delete "unit", or use a unit of the same family.',
    },
  ];
}

const fail = (found: string, expected: string): Needed => ({ problems: [{ found, expected }] });

function needField(dataset: Dataset, a: Attributes, field: 'growth' | 'shareOfPlan', column: string): CallProblem[] {
  const { report, problems } = need(dataset, a);
  if (!report || report[field] !== undefined) return problems;
  return [
    {
      found: `The report ${report.id} prints no "${column}".`,
      expected: 'Use a report that prints it, or a figure that is computed, such as change or plan-share.',
    },
  ];
}

function checkSpan(dataset: Dataset, a: Attributes): CallProblem[] {
  const shared = a['indicator'] ?? '';
  const from = need(dataset, pick(a['fromReport'], shared, a['from'], a['fromRole']));
  const to = need(dataset, pick(a['toReport'], shared, a['to'], a['toRole']));
  const problems = [...from.problems, ...to.problems];
  if (!from.report || !to.report) return problems;
  if (from.report.indicator !== to.report.indicator) {
    problems.push({
      found: `${from.report.id} and ${to.report.id} are of different indicators.`,
      expected: 'Compare reports of one indicator only: like with like.',
    });
    return problems;
  }
  if (from.report.period.lastMonth >= to.report.period.lastMonth) {
    problems.push({
      found: `The comparison runs from ${from.report.period.id} to ${to.report.period.id}.`,
      expected: 'Expected the earlier period in "from".',
    });
  }
  const years = [from.report.period.year, to.report.period.year] as const;
  const cut = dataset.indicators
    .get(from.report.indicator)
    ?.breaks.find((one) => one.after >= years[0] && one.after < years[1]);
  if (cut)
    problems.push({
      found: `The series "${from.report.indicator}" has a break after ${cut.after}.`,
      expected:
        'Values on different definitions are not compared. Keep to one side of the break, or take the number out.',
    });
  return problems;
}

const pick = (report: string | undefined, indicator: string, period = '', role = 'outcome'): Attributes =>
  report === undefined ? { indicator, period, role } : { report, indicator };

function checkPlan(dataset: Dataset, a: Attributes): CallProblem[] {
  const outcome = need(
    dataset,
    a['report'] === undefined ? { indicator: a['indicator'] ?? '', period: a['period'] ?? '' } : a,
  );
  if (!outcome.report) return outcome.problems;
  const target = need(dataset, {
    indicator: outcome.report.indicator,
    period: outcome.report.period.id,
    role: 'target',
  });
  return [...outcome.problems, ...target.problems];
}

function checkQuantity(dataset: Dataset, { project = '', field = '', index = '0' }: Attributes): CallProblem[] {
  const record = dataset.projects.get(project);
  if (!record)
    return [
      {
        found: `There is no project "${project}".`,
        expected: 'Expected the name of a file in src/content/projects/ without ".yaml".',
      },
    ];
  if (field !== 'capacity' && field !== 'investment')
    return [
      { found: `"${field}" is not a list of quantities.`, expected: 'Expected field=capacity or field=investment.' },
    ];
  if (record[field][Number(index)]) return [];
  return [
    {
      found: `${project} has ${record[field].length} entries under "${field}", none with the number ${index}.`,
      expected: 'Entries are counted from 0 in the order of the file.',
    },
  ];
}
