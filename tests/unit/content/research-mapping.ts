import type { Qualifier, Status } from '../../../src/model/status.ts';
import type { Unit } from '../../../src/model/unit.ts';

/** One row of the research file that the content was transcribed from. */
export interface ResearchRow {
  readonly indicator_id: string;
  readonly year: string;
  readonly period: string;
  readonly status: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly growth_yoy_percent: string;
  readonly percent_of_plan: string;
  readonly definition_note: string;
  readonly source_id: string;
}

const units: Readonly<Record<string, Unit>> = {
  'million USD': 'usd-million',
  'billion USD': 'usd-billion',
  'billion VND': 'vnd-billion',
  'trillion VND': 'vnd-trillion',
  percent: 'percent',
  'rank of 63': 'rank-of-63',
  'rank of 34': 'rank-of-34',
  enterprises: 'enterprise',
  // Countries and markets are counted on one scale, so that the series stays one; the row's note says which was counted.
  countries: 'market',
  markets: 'market',
  'tonnes of products': 'tonne',
  'million tonnes crude': 'tonne-million',
  'million tonnes': 'tonne-million',
  'million m3': 'cubic-metre-million',
  clusters: 'cluster',
  projects: 'project',
  MW: 'megawatt',
  'million kWh': 'kilowatt-hour-million',
  supermarkets: 'supermarket',
};

/** Counts at a date, for which "2m" and "4m" mean the month and not the months up to it. */
const countedInMonth: ReadonlySet<string> = new Set(['supermarkets', 'traditional-markets']);

export function periodOf({ indicator_id: indicator, year, period }: ResearchRow): string {
  if (period === 'year') return year;
  if (period === '6m') return `${year}-H1`;
  if (/^[hq]\d$/.test(period)) return `${year}-${period.toUpperCase()}`;
  const months = /^(\d+)m$/.exec(period)?.[1];
  if (months !== undefined) return countedInMonth.has(indicator) ? `${year}-M0${months}` : `${year}-YTD${months}`;
  return period.includes(' to ') ? period.replace(' to ', '/') : period.replace('-', '/');
}

export function unitOf({ indicator_id: indicator, unit }: ResearchRow): Unit | undefined {
  return indicator === 'traditional-markets' ? 'traditional-market' : units[unit];
}

/** Ranks among 63 and among 34 provinces are two measures; everything else keeps its indicator. */
export function indicatorOf({ indicator_id: indicator, unit }: ResearchRow): string {
  return indicator === 'exports-national-rank' && unit === 'rank of 34' ? 'exports-national-rank-of-34' : indicator;
}

/** Ids hold no capitals. */
export const sourceOf = ({ source_id: source }: ResearchRow): string => source.toLowerCase();

/** An estimate made before the period ended, other than the usual one at the end of the year, is a forecast. */
export function statusesOf({ status }: ResearchRow): readonly Status[] {
  if (status === 'target') return ['target'];
  return status === 'actual' ? ['reported'] : ['estimate', 'forecast'];
}

export function qualifierOf(row: ResearchRow): Qualifier {
  // "Among the top 15" is no range with a known end: fifteenth place at least.
  if (row.indicator_id === 'exports-national-rank' && row.qualifier === 'range') return 'at-least';
  if (row.qualifier === 'approx') return /stated as nearly/i.test(row.definition_note) ? 'nearly' : 'about';
  return row.qualifier as Qualifier;
}
