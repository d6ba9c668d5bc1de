/** What kind of statement a report makes about its value. Explained to readers on the methods page. */
export const statuses = ['target', 'forecast', 'estimate', 'reported', 'provisional', 'final'] as const;
export type Status = (typeof statuses)[number];

/** What a report is used for: one report at most is used for each indicator, period and role. */
export const roles = ['target', 'forecast', 'outcome'] as const;
export type Role = (typeof roles)[number];

/** A plan and a guess made before the period ended are not outcomes; everything else is. */
export function roleOf(status: Status): Role {
  return status === 'target' || status === 'forecast' ? status : 'outcome';
}

/** Statuses that prose must name whenever it prints the value. */
export const unsettledStatuses: ReadonlySet<Status> = new Set(['forecast', 'estimate', 'provisional']);

/** How firmly the source puts the number. */
export const qualifiers = ['exact', 'about', 'nearly', 'more-than', 'at-least', 'at-most', 'range'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Statuses that only official statistics give. */
export const officialStatuses: ReadonlySet<Status> = new Set(['provisional', 'final']);

/**
 * What a target is, where it is not the plan of the year: raised during the year, the goal of a five-year plan for its last year, one of several
 * scenarios, or what the operator of a plant plans for itself. Such a target is shown beside the plan, with a verdict of its own, and is never used nor counted.
 */
export const targetKinds = ['raised', 'five-year', 'scenario', 'operator'] as const;

/** Why the site uses one report where several exist for the same period and role. Worded in `i18n/`, explained on the methods page. */
export const choiceReasons = [
  /** The latest report by publication date. */
  'latest',
  /** The report that prints the most digits; the others agree with it after rounding. */
  'most-precise',
  /** All reports print the same value; this one is nearest to the body that compiled it. */
  'nearest-to-origin',
  /** The report that this site starts from. */
  'starting-report',
  /** The report whose value fits the other published figures of the series. */
  'consistent',
  /** Official statistics, beside reports of the press. */
  'official',
  /** Stated in the row's own note, in both languages. */
  'see-note',
] as const;
