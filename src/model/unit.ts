/**
 * Units as values are published in. `base` and `exponent` let two units of one family be converted exactly:
 * a value in `usd-million` is the value in `usd` times ten to the sixth. Names for people are in `i18n/`.
 */
export const units = {
  'usd-million': { base: 'usd', exponent: 6 },
  'usd-billion': { base: 'usd', exponent: 9 },
  'vnd-billion': { base: 'vnd', exponent: 9 },
  'vnd-trillion': { base: 'vnd', exponent: 12 },
  percent: { base: 'percent', exponent: 0 },
  'percentage-point': { base: 'percentage-point', exponent: 0 },
  tonne: { base: 'tonne', exponent: 0 },
  'tonne-million': { base: 'tonne', exponent: 6 },
  'tonne-thousand': { base: 'tonne', exponent: 3 },
  'tonne-million-per-year': { base: 'tonne-per-year', exponent: 6 },
  'tonne-thousand-per-year': { base: 'tonne-per-year', exponent: 3 },
  'cubic-metre-million': { base: 'cubic-metre', exponent: 6 },
  'barrel-per-day': { base: 'barrel-per-day', exponent: 0 },
  megawatt: { base: 'megawatt', exponent: 0 },
  'kilowatt-hour-million': { base: 'kilowatt-hour', exponent: 6 },
  'kilowatt-hour-billion': { base: 'kilowatt-hour', exponent: 9 },
  'kilowatt-hour-million-per-year': { base: 'kilowatt-hour-per-year', exponent: 6 },
  'kilowatt-hour-billion-per-year': { base: 'kilowatt-hour-per-year', exponent: 9 },
  hectare: { base: 'hectare', exponent: 0 },
  kilometre: { base: 'kilometre', exponent: 0 },
  day: { base: 'day', exponent: 0 },
  'rank-of-63': { base: 'rank-of-63', exponent: 0 },
  'rank-of-34': { base: 'rank-of-34', exponent: 0 },
  enterprise: { base: 'enterprise', exponent: 0 },
  country: { base: 'country', exponent: 0 },
  market: { base: 'market', exponent: 0 },
  'traditional-market': { base: 'traditional-market', exponent: 0 },
  supermarket: { base: 'supermarket', exponent: 0 },
  cluster: { base: 'cluster', exponent: 0 },
  project: { base: 'project', exponent: 0 },
  document: { base: 'document', exponent: 0 },
  resolution: { base: 'resolution', exponent: 0 },
} as const;

export type Unit = keyof typeof units;

export const unitIds = Object.keys(units) as [Unit, ...Unit[]];

/** Whether a value in one unit can be stated exactly in the other. */
export function areCommensurable(a: Unit, b: Unit): boolean {
  return units[a].base === units[b].base;
}
