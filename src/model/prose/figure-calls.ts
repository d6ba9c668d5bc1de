import { parsePeriod } from '../period.ts';
import { roles } from '../status.ts';
import type { FigureCall } from '../template.ts';
import { unitIds } from '../unit.ts';

/** What one attribute may hold: one of a list of words, a period, a number counted from 0, or an id. */
export type AttributeRule = { readonly oneOf: readonly string[] } | 'period' | 'index' | 'id';

export interface CallRule {
  readonly required: Readonly<Record<string, AttributeRule>>;
  readonly optional: Readonly<Record<string, AttributeRule>>;
  /** Required attributes that another one makes unnecessary: `period` goes without saying beside `report`. */
  readonly replacedBy?: Readonly<Record<string, string>>;
  /** Only a component in articles, not a call in a field. */
  readonly mdxOnly?: boolean;
  /** `required` for a component that stands around a text; the others end with `/>`. */
  readonly children?: 'required';
}

const role: AttributeRule = { oneOf: roles };
const ofPeriod = { indicator: 'id', period: 'period' } as const;
const fromTo = { indicator: 'id', from: 'period', to: 'period' } as const;
const ends = { fromRole: role, toRole: role, fromReport: 'id', toReport: 'id' } as const;
/** A report by its own id, or the one used for an indicator, period and role. */
const ofReport = {
  required: ofPeriod,
  optional: { role, report: 'id' },
  replacedBy: { indicator: 'report', period: 'report' },
} as const;
const span = { required: fromTo, optional: ends, replacedBy: { from: 'fromReport', to: 'toReport' } } as const;

/** Every call that may stand in a text, by its name in braces; {@link componentName} gives its name as a component. */
export const figureCalls: Readonly<Record<string, CallRule>> = {
  // `unit` states the value in another unit of its family, every digit kept, so that two values in a sentence compare at a glance.
  value: {
    ...ofReport,
    optional: { ...ofReport.optional, form: { oneOf: ['full', 'plain'] }, unit: { oneOf: unitIds } },
  },
  growth: { ...ofReport, optional: { ...ofReport.optional, form: { oneOf: ['full', 'absolute'] } } },
  'share-of-plan': ofReport,
  change: span,
  'plan-share': { required: ofPeriod, optional: { report: 'id' } },
  gap: { required: ofPeriod, optional: { report: 'id' } },
  'implied-base': ofReport,
  'implied-plan': ofReport,
  'average-growth': span,
  multiple: span,
  quantity: { required: { project: 'id', field: { oneOf: ['capacity', 'investment'] }, index: 'index' }, optional: {} },
  count: {
    required: { of: { oneOf: ['projects', 'articles', 'indicators', 'observations', 'sources', 'terms', 'tasks'] } },
    optional: {},
  },
  term: { required: { id: 'id' }, optional: {}, mdxOnly: true, children: 'required' },
  cite: { required: { source: 'id' }, optional: {}, mdxOnly: true },
  chart: { required: { id: 'id' }, optional: {}, mdxOnly: true },
  project: { required: { id: 'id' }, optional: {}, mdxOnly: true, children: 'required' },
  indicator: { required: { id: 'id' }, optional: {}, mdxOnly: true, children: 'required' },
};

/** `share-of-plan` → `ShareOfPlan`. */
export function componentName(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const callNames = new Map(Object.keys(figureCalls).map((name) => [componentName(name), name]));

/** `ShareOfPlan` → `share-of-plan`, or undefined if no call has that name. */
export const callName = (component: string): string | undefined => callNames.get(component);

/** A call as an editor writes it. Attributes stand in the order of the call's rule, so that equal calls read the same. */
export function writeCall({ name, attributes }: FigureCall, syntax: 'mdx' | 'yaml'): string {
  const rule = Object.hasOwn(figureCalls, name) ? figureCalls[name] : undefined;
  const order = Object.keys({ ...rule?.required, ...rule?.optional });
  const rest = Object.keys(attributes).filter((key) => !order.includes(key));
  const keys = [...order.filter((key) => Object.hasOwn(attributes, key)), ...rest.sort()];
  if (syntax === 'yaml') return `{${[name, ...keys.map((key) => `${key}=${attributes[key] ?? ''}`)].join(' ')}}`;
  const tag = [componentName(name), ...keys.map((key) => `${key}="${attributes[key] ?? ''}"`)].join(' ');
  return rule?.children === 'required' ? `<${tag}>` : `<${tag} />`;
}

/** What an attribute expects, if `value` is not that. */
export function expectedAttribute(rule: AttributeRule, value: string): string | undefined {
  if (rule === 'period') return parsePeriod(value) ? undefined : 'a period such as 2021, 2021-H1 or 2021-YTD9';
  if (rule === 'index') return /^(0|[1-9]\d*)$/.test(value) ? undefined : 'a place in the list, counted from 0';
  if (rule === 'id')
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'an id: lower-case letters, digits and hyphens';
  return rule.oneOf.includes(value) ? undefined : `one of: ${rule.oneOf.join(', ')}`;
}
