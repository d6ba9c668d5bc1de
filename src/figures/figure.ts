import type { Settled } from './settled-digits.ts';
import type { Quantity } from '../model/project.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';

/** A number bound to records, before it is worded in a language. */
export type Figure =
  /** A published value. */
  | {
      readonly kind: 'value';
      readonly report: Observation;
      readonly form: 'full' | 'plain';
      /** The unit to state it in, where that is not the published one. */
      readonly unit?: Unit;
      /** Set where a status tag stands beside the number, so that the status is not said twice. */
      readonly statusShown?: boolean;
    }
  /** A percentage printed by the source beside a value. `absolute` drops the minus, where the sentence says "fell". */
  | { readonly kind: 'printed'; readonly report: Observation; readonly value: string; readonly absolute: boolean }
  /** Computed by us; `key` names the computation and its inputs for the audit. */
  | {
      readonly kind: 'derived';
      readonly key: string;
      readonly settled: Settled;
      readonly unit: Unit | 'times';
      readonly reports: readonly Observation[];
    }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly project: string }
  | { readonly kind: 'count'; readonly of: string; readonly value: string };
