import type { Interval } from './interval.ts';
import type { Settled } from './settled-digits.ts';
import type { Localized } from '../i18n/locales.ts';
import type { Quantity } from '../model/project.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';

/** What readers are told of a value that nobody has confirmed: once in a paragraph. */
export type EarlyWord = 'forecast' | 'estimate' | 'provisional' | 'early';

/** A number, or a word that stands for one, bound to records, before it is worded in a language. */
export type Figure =
  /** A published value. */
  | {
      readonly kind: 'value';
      readonly report: Observation;
      /** `prose` has four digits at most, `short` one decimal, `plain` leaves out the qualifier too, `number` the unit of a count, `exact` keeps the published unit and every digit, `verb` says of a rate that it rose or fell. */
      readonly form: 'full' | 'prose' | 'plain' | 'exact' | 'short' | 'number' | 'verb';
      /** The unit to state it in, where that is not the one of the site. */
      readonly unit?: Unit;
      readonly early?: EarlyWord | undefined;
      /** Set where a status tag stands beside the number, so that the status is not said twice. */
      readonly statusShown?: boolean;
    }
  /** A percentage printed by the source beside a value. */
  | {
      readonly kind: 'printed';
      readonly report: Observation;
      readonly value: string;
      readonly form: 'full' | DirectionForm;
    }
  /** Computed by us; `key` names the computation and its inputs for the audit. */
  | {
      readonly kind: 'derived';
      readonly key: string;
      readonly interval: Interval;
      readonly settled: Settled;
      readonly unit: Unit | 'times';
      readonly reports: readonly Observation[];
      readonly form: 'full' | DirectionForm;
    }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly project: string }
  | { readonly kind: 'count'; readonly key: string; readonly value: string }
  /** Words that a record decides: a year, a rank, a verdict, that nothing was found. */
  | {
      readonly kind: 'words';
      readonly key: string;
      readonly words: Localized;
      readonly reports: readonly Observation[];
    };

/** `absolute` drops the minus, where the sentence says "fell"; `verb` says it itself: "rose 6.4%", "giảm 6,4%". */
export type DirectionForm = 'absolute' | 'verb';
