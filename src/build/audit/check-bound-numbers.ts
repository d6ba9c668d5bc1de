import Big from 'big.js';
import { inBase, readPrinted, says, type Printed, type PrintedNumber } from './read-printed.ts';
import { projectPath } from '../../figures/record-paths.ts';
import { evaluateCall } from '../../figures/calls/registry.ts';
import type { Figure } from '../../figures/figure.ts';
import { unsettledStatuses } from '../../model/status.ts';
import { callsIn, parseText } from '../../model/text.ts';
import { unitData, type Unit } from '../../model/unit.ts';
import { isFinite, type Interval } from '../../figures/interval.ts';
import type { Dataset } from '../../model/dataset.ts';
import { comparedWith } from '../../i18n/locales.ts';
import type { Observation } from '../../model/observation.ts';
import { finding, sourceOfNumber, type Finding } from './finding.ts';
import type { Quantity } from '../../model/project.ts';
import { numbersByPage, type BoundNumber } from './bound-numbers.ts';
import { fileOf, type AuditedPage, type AuditedSite } from './audited-site.ts';

/** Every bound number of the site against its record, and the numbers of each page against those of its twins. */
export function* checkBoundNumbers(site: AuditedSite, all = numbersByPage(site)): Iterable<Finding> {
  for (const [page, numbers] of all) {
    for (const number of numbers) {
      const expected = misprint(site.dataset, page, number);
      if (expected === undefined) continue;
      const found = `The number "${number.text}" is not what its record says.`;
      yield finding(page.file, found, `Expected ${expected}.`, sourceOfNumber(site, page, number));
    }
    for (const other of comparedWith(page.locale)) {
      const twin = page.page && site.byFile.get(fileOf(page.page.paths[other]));
      if (twin) yield* lacking(page.file, numbers, twin.file, all.get(twin) ?? []);
    }
  }
}

/** What a bound number should have said, if it does not say it: published numbers as published, derived ones within their interval. */
function misprint(dataset: Dataset, page: AuditedPage, number: BoundNumber): string | undefined {
  const report = dataset.observations.get(number.record);
  switch (number.kind) {
    case 'value':
    case 'printed':
      if (!report) return `a number of a report; there is none with the id "${number.record}"`;
      return number.kind === 'value' ? published(report, number, page) : percentage(report, number, page);
    case 'derived':
      return derived(dataset, number, page);
    case 'quantity':
      return quantity(dataset, number, page);
    case 'count':
      return counted(dataset, number, page);
    case 'words':
      return worded(dataset, number, page);
  }
}

/** The number with every digit, its unit, and in it or around it the words for its qualifier and for what is not settled. */
function published(report: Observation, { text, around }: BoundNumber, { locale }: AuditedPage): string | undefined {
  // An index and its growth are one number in two forms; pages state it as growth.
  const { zero } = unitData(report.unit);
  const said: Pick<Quantity, 'value' | 'upper' | 'unit'> =
    zero !== undefined && text.includes('%') ? asGrowth(report, zero) : report;
  const read = readPrinted(text, said.unit, locale);
  const { qualifier, status } = report;
  const isQualified = qualifier === 'exact' || qualifier === 'range' || says(around, qualifier, locale);
  const isSettled = !unsettledStatuses.has(status) || says(around, status, locale);
  const range = report.upper === undefined ? '' : ` to ${report.upper}`;
  const wanted = `${report.value}${range} ${report.unit}, ${qualifier}, ${status}, of the report ${report.id}`;
  const isFall = read.direction === 'fall';
  const numbers = isFall ? read.numbers.map((one) => ({ ...one, value: one.value.neg() })) : read.numbers;
  if (!isSame({ ...read, numbers }, said)) return wanted;
  if (read.qualifier !== undefined && read.qualifier !== qualifier) return wanted;
  if (read.status !== undefined && read.status !== status) return wanted;
  if (!isQualified) return `a word for "${qualifier}" beside it: ${wanted}`;
  return isSettled ? undefined : `a word for "${status}" beside it: ${wanted}`;
}

function asGrowth({ value, upper }: Observation, zero: number): Pick<Quantity, 'value' | 'upper' | 'unit'> {
  const growth = (index: string): string => new Big(index).minus(zero).toString();
  return { value: growth(value), upper: upper === undefined ? undefined : growth(upper), unit: 'percent' };
}

function isSame(
  { numbers, wrongUnit }: Printed,
  { value, upper, unit }: Pick<Quantity, 'value' | 'upper' | 'unit'>,
): boolean {
  const wanted = [value, upper].filter((one) => one !== undefined).map((one) => inBase(one, unit));
  return (
    wrongUnit === undefined &&
    numbers.length === wanted.length &&
    wanted.every((one, index) => states(numbers[index], one))
  );
}

/** Whether a printed number is the recorded one, or the same rounded in prose, with two digits or more of it. */
function states(printed: PrintedNumber | undefined, recorded: Big): boolean {
  if (printed === undefined || printed.value.eq(recorded)) return printed !== undefined;
  const { value, step } = printed;
  return value.minus(recorded).abs().lte(step.div(2)) && value.abs().gte(step.times(10));
}

/** A growth rate or share of plan that the source prints; a fall may be printed without its sign, where the sentence says "fell". */
function percentage(report: Observation, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const { numbers, wrongUnit, direction } = readPrinted(text, 'percent', locale);
  const [number, ...more] = numbers;
  const isRecorded = value !== '' && (value === report.growth || value === report.shareOfPlan);
  if (isRecorded && number && more.length === 0 && wrongUnit === undefined) {
    const recorded = new Big(value);
    const isTurned = recorded.lt(0) ? direction === 'rise' : direction === 'fall' || number.value.lt(0);
    if (number.value.abs().eq(recorded.abs()) && !isTurned) return undefined;
  }
  return `the growth of ${report.growth ?? '—'} or the share of plan of ${report.shareOfPlan ?? '—'} percent that the report ${report.id} prints`;
}

function derived(dataset: Dataset, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const figure = called(dataset, value);
  if (typeof figure === 'string') return figure;
  if (figure.kind !== 'derived') return `a computation; "${value}" is none`;
  const { interval, unit } = figure;
  const read = readPrinted(text, unit, locale);
  // "A deficit of" takes the place of the sign.
  const stated = figure.form === 'absolute' && read.direction === undefined ? withoutSign(interval) : interval;
  // A share of a plan and a difference stand beside the two numbers that they are of, and their last digit may be in doubt.
  if (holds(read, stated, unit, /^(?:plan-share|revision) /.test(value) ? 1 : 2)) return undefined;
  const [low, high] = [interval.low, interval.high].map((end) => (typeof end === 'string' ? end : end.toFixed(4)));
  return `${value}, which lies between ${low} and ${high}`;
}

const withoutSign = ({ low, high }: Interval): Interval =>
  isFinite(low) && isFinite(high) && high.lte(0) ? { low: high.neg(), high: low.neg() } : { low, high };

/** The figure of the call that a mark holds, or what should have stood there. */
function called(dataset: Dataset, value: string): Figure | string {
  const [call] = callsIn(parseText(`{${value}}`));
  if (call === undefined) return `a computation; "${value}" is none`;
  try {
    return evaluateCall(dataset, call);
  } catch (error) {
    return `the result of ${value}; ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Whether what is printed holds of an interval: one value within half a printed digit of both ends or a whole one, "about" one that is as near its middle as a rounding
 * to half its width allows, bounds that enclose it and are no wider than a digit on each side, the one end that is known, or words where none is.
 */
export function holds(
  { numbers, qualifier, bound, direction, wrongUnit }: Printed,
  interval: Interval,
  unit: Unit | 'times',
  partsOfDigit: 1 | 2,
): boolean {
  const inUnit = (end: Big): Big => (unit === 'times' ? end : inBase(end.toFixed(), unit));
  const low = isFinite(interval.low) ? inUnit(interval.low) : undefined;
  const high = isFinite(interval.high) ? inUnit(interval.high) : undefined;
  // Both bounds are rounded to one step, that of the longer one: 966,600 to 2,900,200 is 960,000 to 2,910,000.
  const step = numbers.reduce((most, { coarse }) => (coarse.gt(most) ? coarse : most), new Big(0));
  const signed = numbers.map(({ value, zeros }) => ({
    value: direction === 'fall' ? value.neg() : value,
    step: zeros.lt(step) ? zeros : step,
  }));
  const [first, second] = signed.sort((a, b) => a.value.cmp(b.value));
  if (!low && !high) return numbers.length === 0;
  if (!first || wrongUnit !== undefined) return false;
  const isWithin = (one: Big, other: Big, step: Big): boolean => one.minus(other).abs().lte(step);
  if (second)
    return (
      !!low &&
      !!high &&
      first.value.lte(low) &&
      second.value.gte(high) &&
      isWithin(first.value, low, first.step) &&
      isWithin(second.value, high, second.step)
    );
  if (bound === 'more') return !!low && first.value.lte(low) && isWithin(first.value, low, first.step);
  if (bound === 'less') return !!high && first.value.gte(high) && isWithin(first.value, high, first.step);
  if (!low || !high) return false;
  // The step of "about 105,000" is not its last digit; a digit finer than the interval is not printed at all.
  const middle = low.plus(high).div(2);
  if (qualifier === 'about' && isWithin(first.value, middle, high.minus(low).times(2.5))) return true;
  return [low, high].every((end) => isWithin(first.value, end, first.step.div(partsOfDigit)));
}

/** A quantity of the project that the number links to, or whose page it stands on. */
function quantity(dataset: Dataset, { value, path, text, around }: BoundNumber, page: AuditedPage): string | undefined {
  const place = path ?? page.address;
  const project = [...dataset.projects.values()].find(({ id }) => projectPath(dataset, id, page.locale) === place);
  if (!project) return `a quantity of a project; no project has the address ${place}`;
  const isRecorded = [...project.capacity, ...project.investment].some((one) => {
    if (one.value !== value) return false;
    const read = readPrinted(text, one.unit, page.locale);
    const isQualified =
      one.qualifier === 'exact' || one.qualifier === 'range' || says(around, one.qualifier, page.locale);
    return isSame(read, one) && (read.qualifier ?? one.qualifier) === one.qualifier && isQualified;
  });
  const isShare =
    project.investors.some(({ sharePercent }) => sharePercent === value) &&
    isSame(readPrinted(text, 'percent', page.locale), { value, upper: undefined, unit: 'percent' });
  return isRecorded || isShare ? undefined : `the quantity ${value} of the project ${project.id}, with its unit`;
}

function counted(dataset: Dataset, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const figure = called(dataset, value);
  const [number] = readPrinted(text, 'times', locale).numbers;
  if (typeof figure === 'object' && figure.kind === 'count' && number?.value.eq(figure.value)) return undefined;
  return `the result of ${value}`;
}

/** Words that a record decides: the audit has no others for them. */
function worded(dataset: Dataset, { value, text }: BoundNumber, { locale }: AuditedPage): string | undefined {
  const figure = called(dataset, value);
  if (typeof figure === 'string') return figure;
  return figure.kind === 'words' && figure.words[locale] === text ? undefined : `the words for ${value}`;
}

/** Records and computations that the twin prints more often. */
function* lacking(
  file: string,
  own: readonly BoundNumber[],
  twinFile: string,
  twin: readonly BoundNumber[],
): Iterable<Finding> {
  const here = Map.groupBy(own, keyOf);
  for (const [key, numbers] of Map.groupBy(twin, keyOf)) {
    const times = here.get(key)?.length ?? 0;
    if (times >= numbers.length) continue;
    const found = `The twin ${twinFile} prints "${numbers[0]?.text}" ${numbers.length === 1 ? 'once' : `${numbers.length} times`}; this page ${times === 0 ? 'never' : `${times} times`}.`;
    yield finding(file, found, `Expected the same numbers on both pages: ${key}.`);
  }
}

/** The same in every language; a quantity's project has an address in each, so only its value counts. */
function keyOf({ kind, record, value }: BoundNumber): string {
  return [kind, kind === 'value' || kind === 'printed' ? record : '', value].filter((part) => part !== '').join(' ');
}
