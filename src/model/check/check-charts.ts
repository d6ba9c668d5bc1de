import { usedReport, type Dataset } from '../dataset.ts';
import { mostSeries, timedKinds, type ChartData } from '../chart.ts';
import { monthOfDate, parsePeriod } from '../period.ts';
import { areCommensurable } from '../unit.ts';
import { checkChartGaps, checkChartTime, checkChartWords } from './check-chart-words.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

type Series = ChartData['series'][number];

/** Whether each chart draws what it names: values that share its unit, and at least one for each series and each period that is listed. */
export function checkCharts({ charts }: Entries, dataset: Dataset, problems: ProblemList): void {
  for (const entry of charts) {
    // An id that points nowhere is reported where references are checked, a record that cannot be read where it is read.
    if (entry.data.series.some(({ indicator: id }) => !dataset.indicators.has(id) || problems.unread.has(id))) continue;
    checkUnits(entry, dataset, problems);
    checkPoints(entry, dataset, problems);
    checkKind(entry, problems);
    checkTwice(entry, problems);
    checkAnnotations(entry, dataset, problems);
    checkChartTime(entry, dataset, problems);
    checkChartWords(entry, problems);
    checkChartGaps(entry, dataset, problems);
    checkMeasures(entry, dataset, problems);
    checkWhole(entry, dataset, problems);
  }
}

function checkUnits({ raw, data }: Entry<ChartData>, dataset: Dataset, problems: ProblemList): void {
  data.series.forEach(({ indicator, measure }, index) => {
    const isPercent = measure !== 'value' && measure !== 'gap';
    const unit = isPercent ? 'percent' : dataset.indicators.get(indicator)?.unit;
    if (unit === undefined || areCommensurable(unit, data.unit)) return;
    const found = `The chart's unit is "${data.unit}", but ${isPercent ? measure : indicator} is measured in "${unit}".`;
    problems.at(
      raw,
      `series.${index}.indicator`,
      found,
      'Expected series that can stand on one axis. Correct the unit, or give the series a chart of its own.',
    );
  });
}

function checkPoints({ raw, data }: Entry<ChartData>, dataset: Dataset, problems: ProblemList): void {
  const periods = periodsOf(data);
  const hasPoint = (series: Series, period: string): boolean =>
    (series.periods?.includes(period) ?? true) && isDrawn(dataset, series, period);
  data.series.forEach((series, index) => {
    for (const [place, period] of (series.periods ?? []).entries()) {
      const field = `series.${index}.periods.${place}`;
      if (!parsePeriod(period))
        problems.at(
          raw,
          field,
          `"${period}" is not a period.`,
          'Expected a form such as 2021, 2021-H1, 2021-Q1 or 2021-YTD9.',
        );
      else if (!periods.includes(period))
        problems.at(
          raw,
          field,
          `The series names ${period}, which is not among the chart's periods.`,
          'Add it to the chart’s periods, or delete it here.',
        );
    }
    if (periods.some((period) => hasPoint(series, period))) return;
    const what = `${series.role}${series.measure === 'growth' ? ' with printed growth' : ''}`;
    problems.at(
      raw,
      `series.${index}.indicator`,
      `The series draws nothing: no ${what} is recorded for "${series.indicator}" in the chart's periods.`,
      'Correct the indicator, role or periods, or take the series out.',
    );
  });
  if (!Array.isArray(data.periods)) return;
  data.periods.forEach((period, index) => {
    if (!parsePeriod(period) || data.series.some((series) => hasPoint(series, period))) return;
    problems.at(
      raw,
      `periods.${index}`,
      `No series has a value for ${period}.`,
      'Take the period out, or add the row with its source first.',
    );
  });
}

/** Whether a report is there to be drawn. */
function isDrawn(dataset: Dataset, { indicator, place, role, measure }: Series, period: string): boolean {
  const report = usedReport(dataset, indicator, period, role, place);
  if (report === undefined || measure === 'value') return report !== undefined;
  if (measure === 'growth') return report.growth !== undefined;
  const other =
    measure === 'change'
      ? usedReport(dataset, indicator, String(report.period.year - 1), role, place)
      : measure === 'share-of-vietnam'
        ? usedReport(dataset, indicator, period, role, 'vietnam')
        : usedReport(dataset, indicator, period, 'target', place);
  return other !== undefined;
}

/** No series and no period is drawn twice. */
function checkTwice({ raw, data }: Entry<ChartData>, problems: ProblemList): void {
  const periods = Array.isArray(data.periods) ? data.periods : [];
  const written = data.series.map(({ indicator, place, role, measure, periods: own }) =>
    [indicator, place, role, measure, ...(own ?? [])].filter((word) => word !== undefined).join(' '),
  );
  for (const [field, list] of [
    ['series', written],
    ['periods', periods],
  ] as const)
    list.forEach((one, index) => {
      if (list.indexOf(one) < index)
        problems.at(
          raw,
          `${field}.${index}`,
          `"${one.trim()}" stands here twice.`,
          'Expected it once. Delete one of them.',
        );
    });
}

function checkKind({ raw, data }: Entry<ChartData>, problems: ProblemList): void {
  const series = data.series.filter(({ role }) => role !== 'target').length;
  if (series > mostSeries[data.kind])
    problems.at(
      raw,
      'series',
      `The chart draws ${series} series as "${data.kind}", and readers can tell ${mostSeries[data.kind]} apart.`,
      'Take some out, draw them in two charts, or as "multiples" or "bars", where each has its name.',
    );
  if (data.kind !== 'plan-outcome') return;
  for (const role of ['outcome', 'target'] as const) {
    if (data.series.some((series) => series.role === role)) continue;
    problems.at(
      raw,
      'series',
      `The chart is of the kind "plan-outcome", but no series has the role "${role}".`,
      'Expected both, so that the plan can be read beside what came of it.',
    );
  }
}

/** Whether what is marked has happened at a known date, on an axis of time that reaches it. */
function checkAnnotations({ raw, data }: Entry<ChartData>, { projects }: Dataset, problems: ProblemList): void {
  if (data.annotations.length > 0 && !timedKinds.has(data.kind))
    problems.at(
      raw,
      'annotations',
      `A chart of the kind "${data.kind}" has no axis of time to mark events on.`,
      `Expected annotations only in ${[...timedKinds].join(', ')}; say it in the note instead.`,
    );
  const ends = periodsOf(data).flatMap((id) => parsePeriod(id) ?? []);
  const [first, last] = [
    Math.min(...ends.map(({ firstMonth }) => firstMonth)),
    Math.max(...ends.map(({ lastMonth }) => lastMonth)),
  ];
  data.annotations.forEach((one, index) => {
    const field = `annotations.${index}.${'project' in one ? 'event' : 'period'}`;
    if ('period' in one) {
      const period = parsePeriod(one.period);
      if (period === undefined)
        problems.at(
          raw,
          field,
          `"${one.period}" is not a period.`,
          'Expected a form such as 2021, 2021-Q1 or 2021-M09.',
        );
      else if (period.firstMonth < first || period.lastMonth > last)
        problems.at(
          raw,
          field,
          `${one.period} lies outside the chart's periods.`,
          'Widen the periods, or take the annotation out.',
        );
      return;
    }
    const project = projects.get(one.project);
    const dates = project?.timeline.map(({ date }) => date) ?? [];
    if (project === undefined)
      problems.at(
        raw,
        `annotations.${index}.project`,
        `There is no project "${one.project}".`,
        'Expected the name of a file in projects/.',
      );
    else if (!dates.includes(one.event))
      problems.at(
        raw,
        field,
        `The project ${one.project} has no event of ${one.event}.`,
        `Expected one of its dates: ${dates.join(', ')}.`,
      );
    else if (monthOfDate(one.event) < first || monthOfDate(one.event) > last)
      problems.at(
        raw,
        field,
        `${one.event} lies outside the chart's periods.`,
        'Widen the periods, or take the annotation out.',
      );
  });
}

/** Parts of a whole that are printed rounded make little more than all of it. */
function checkWhole({ raw, data }: Entry<ChartData>, dataset: Dataset, problems: ProblemList): void {
  if (data.kind !== 'shares' || data.unit !== 'percent') return;
  for (const period of periodsOf(data)) {
    const parts = data.series.flatMap(
      ({ indicator, place, role }) => usedReport(dataset, indicator, period, role, place) ?? [],
    );
    const sum = parts.reduce((total, { value }) => total + Number(value), 0);
    if (sum <= 100 + 0.2 * parts.length) continue;
    const found = `The parts of ${period} make ${Number(sum.toFixed(2))} percent: ${parts.map(({ id, value }) => `${value} (${id})`).join(', ')}.`;
    problems.at(
      raw,
      'series',
      found,
      'Expected a hundred at most. Correct the row that is wrong, or the series of the chart.',
    );
  }
}

/** Growth of two measures that readers take for each other may not share an axis, unless the chart says how they differ. */
function checkMeasures({ raw, data }: Entry<ChartData>, dataset: Dataset, problems: ProblemList): void {
  if (data.note !== undefined) return;
  const isGrowth = ({ indicator, measure }: Series): boolean =>
    measure === 'growth' || dataset.indicators.get(indicator)?.measure === 'growth';
  const growing = new Set(data.series.filter(isGrowth).map(({ indicator }) => indicator));
  for (const id of growing) {
    const own = dataset.indicators.get(id);
    const other = own?.related.find(
      ({ indicator }) =>
        growing.has(indicator) && indicator !== own.comparator && dataset.indicators.get(indicator)?.comparator !== id,
    );
    if (!other) continue;
    const found = `Growth of "${id}" and of "${other.indicator}" share an axis, though they are different measures.`;
    problems.at(raw, 'series', found, 'Say in "note" how they differ, or draw them in two charts.');
    return;
  }
}

function periodsOf({ periods }: ChartData): readonly string[] {
  if (Array.isArray(periods)) return periods;
  return Array.from({ length: Math.max(0, periods.to - periods.from + 1) }, (_, index) => String(periods.from + index));
}
