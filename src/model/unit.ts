/**
 * Units as values are published in. `base` and `exponent` let two units of one family be converted exactly:
 * a value in `usd-million` is the value in `usd` times ten to the sixth. `zero` is what the unit writes for nothing: an index of 100 is a growth
 * of none. `of` is how many there are in all: a rank or a count lies within it. Names for people are in `i18n/`.
 */
export const units = {
  usd: { base: 'usd', exponent: 0 },
  'usd-million': { base: 'usd', exponent: 6 },
  'usd-billion': { base: 'usd', exponent: 9 },
  'vnd-thousand': { base: 'vnd', exponent: 3 },
  'vnd-million': { base: 'vnd', exponent: 6 },
  'vnd-billion': { base: 'vnd', exponent: 9 },
  'vnd-trillion': { base: 'vnd', exponent: 12 },
  'vnd-million-per-worker': { base: 'vnd-per-worker', exponent: 6 },
  'vnd-per-usd': { base: 'vnd-per-usd', exponent: 0 },
  'usd-per-barrel': { base: 'usd-per-barrel', exponent: 0 },
  'jpy-billion': { base: 'jpy', exponent: 9 },
  percent: { base: 'percent', exponent: 0 },
  'index-year-before': { base: 'percent', exponent: 0, zero: 100 },
  'percentage-point': { base: 'percentage-point', exponent: 0 },
  tonne: { base: 'tonne', exponent: 0 },
  'tonne-million': { base: 'tonne', exponent: 6 },
  'tonne-thousand': { base: 'tonne', exponent: 3 },
  'tonne-million-per-year': { base: 'tonne-per-year', exponent: 6 },
  'tonne-thousand-per-year': { base: 'tonne-per-year', exponent: 3 },
  'cubic-metre-million': { base: 'cubic-metre', exponent: 6 },
  'cubic-metre-thousand': { base: 'cubic-metre', exponent: 3 },
  'square-metre-thousand': { base: 'square-metre', exponent: 3 },
  'square-kilometre': { base: 'square-metre', exponent: 6 },
  'barrel-million': { base: 'barrel', exponent: 6 },
  'barrel-per-day': { base: 'barrel-per-day', exponent: 0 },
  'piece-million': { base: 'piece', exponent: 6 },
  'pair-million': { base: 'pair', exponent: 6 },
  'pack-million': { base: 'pack', exponent: 6 },
  megawatt: { base: 'megawatt', exponent: 0 },
  'kilowatt-hour-million': { base: 'kilowatt-hour', exponent: 6 },
  'kilowatt-hour-billion': { base: 'kilowatt-hour', exponent: 9 },
  'kilowatt-hour-million-per-year': { base: 'kilowatt-hour-per-year', exponent: 6 },
  'kilowatt-hour-billion-per-year': { base: 'kilowatt-hour-per-year', exponent: 9 },
  hectare: { base: 'hectare', exponent: 0 },
  kilometre: { base: 'kilometre', exponent: 0 },
  day: { base: 'day', exponent: 0 },
  times: { base: 'times', exponent: 0 },
  score: { base: 'score', exponent: 0 },
  rank: { base: 'rank', exponent: 0 },
  'rank-place': { base: 'rank-place', exponent: 0 },
  'rank-of-5': { base: 'rank', exponent: 0, of: 5 },
  'rank-of-34': { base: 'rank', exponent: 0, of: 34 },
  'rank-of-63': { base: 'rank', exponent: 0, of: 63 },
  'rank-of-64': { base: 'rank', exponent: 0, of: 64 },
  indicator: { base: 'indicator', exponent: 0 },
  'indicator-of-25': { base: 'indicator', exponent: 0, of: 25 },
  'indicator-of-26': { base: 'indicator', exponent: 0, of: 26 },
  'product-of-18': { base: 'product', exponent: 0, of: 18 },
  'product-of-19': { base: 'product', exponent: 0, of: 19 },
  'product-of-25': { base: 'product', exponent: 0, of: 25 },
  'product-of-26': { base: 'product', exponent: 0, of: 26 },
  province: { base: 'province', exponent: 0 },
  'province-of-34': { base: 'province', exponent: 0, of: 34 },
  'province-of-63': { base: 'province', exponent: 0, of: 63 },
  district: { base: 'district', exponent: 0 },
  commune: { base: 'commune', exponent: 0 },
  person: { base: 'person', exponent: 0 },
  'person-thousand': { base: 'person', exponent: 3 },
  'person-million': { base: 'person', exponent: 6 },
  job: { base: 'job', exponent: 0 },
  household: { base: 'household', exponent: 0 },
  establishment: { base: 'establishment', exponent: 0 },
  cooperative: { base: 'cooperative', exponent: 0 },
  factory: { base: 'factory', exponent: 0 },
  cargo: { base: 'cargo', exponent: 0 },
  shutdown: { base: 'shutdown', exponent: 0 },
  'visit-million': { base: 'visit', exponent: 6 },
  'commercial-centre': { base: 'commercial-centre', exponent: 0 },
  enterprise: { base: 'enterprise', exponent: 0 },
  country: { base: 'country', exponent: 0 },
  market: { base: 'market', exponent: 0 },
  'traditional-market': { base: 'traditional-market', exponent: 0 },
  supermarket: { base: 'supermarket', exponent: 0 },
  cluster: { base: 'cluster', exponent: 0 },
  project: { base: 'project', exponent: 0 },
  document: { base: 'document', exponent: 0 },
  resolution: { base: 'resolution', exponent: 0 },
} as const satisfies Readonly<Record<string, UnitData>>;

interface UnitData {
  readonly base: string;
  readonly exponent: number;
  readonly zero?: number;
  readonly of?: number;
}

export type Unit = keyof typeof units;

export const unitData = (unit: Unit): UnitData => units[unit];

/** A number in the base unit of its family, such as US$; an index of 100 is a growth of none. */
export function inBaseUnit(value: string, unit: Unit): number {
  const { exponent, zero = 0 }: UnitData = units[unit];
  return (Number(value) - zero) * 10 ** exponent;
}

/** What there is only a whole number of. */
const whole: ReadonlySet<string> = new Set(
  `indicator product province district commune person job household establishment cooperative factory cargo shutdown commercial-centre enterprise country
   market traditional-market supermarket cluster project document resolution`.split(/\s+/),
);

/** Whether a printed number is a count to the last one: 19 projects, not some 19. A long number that ends in zeros may be rounded. */
export const isCount = (value: string, unit: Unit): boolean =>
  whole.has(units[unit].base) && units[unit].exponent === 0 && /^(?:\d{1,3}|\d*[1-9])$/.test(value);

export const unitIds = Object.keys(units) as [Unit, ...Unit[]];

/** Whether reports in the two units may belong to one indicator, and be drawn on one scale. */
export function areCommensurable(a: Unit, b: Unit): boolean {
  return units[a].base === units[b].base;
}

/** Whether values in the two units can be set against each other: ranks among 63 and among 34 cannot. */
export function areComparable(a: Unit, b: Unit): boolean {
  return areCommensurable(a, b) && unitData(a).of === unitData(b).of;
}
