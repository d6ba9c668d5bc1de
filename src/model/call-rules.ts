import type { ContentProblem } from './content-problem.ts';
import type { Dataset } from './dataset.ts';
import { parsePeriod } from './period.ts';
import { roles } from './status.ts';
import type { FigureCall } from './text.ts';

/** What one attribute may hold: one of a list of words, a period, a number counted from 0, an id, or a reason in words. */
export type AttributeRule = { readonly oneOf: readonly string[] } | 'period' | 'index' | 'id' | 'reason';

export type CallAttributes = FigureCall['attributes'];

export interface CallProblem {
  readonly found: string;
  readonly expected: string;
}

/** What the checks on prose need to know of a call. The calls themselves, with what they print, are listed in `figures/calls/`. */
export interface CallRule {
  readonly required: Readonly<Record<string, AttributeRule>>;
  readonly optional: Readonly<Record<string, AttributeRule>>;
  /** Required attributes that another one makes unnecessary: `period` goes without saying beside `report`. */
  readonly replacedBy?: Readonly<Record<string, string>>;
  /** Only a component in articles, not a call in a field. */
  readonly mdxOnly?: boolean;
  /** `required` for a component that stands around a text; the others end with `/>`. */
  readonly children?: 'required';
  /** What stops it from being printed: a record that is not there, or a comparison that would not be sound. */
  readonly check: (dataset: Dataset, attributes: CallAttributes) => readonly CallProblem[];
}

/** Every call that may stand in a text, by its name in braces; {@link componentName} gives its name as a component. */
export type CallRules = Readonly<Record<string, CallRule>>;

export const role: AttributeRule = { oneOf: roles };

export const ruleOf = (rules: CallRules, name: string): CallRule | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined;

export const checkCall = (
  dataset: Dataset,
  { name, attributes }: FigureCall,
  rules: CallRules,
): readonly CallProblem[] => ruleOf(rules, name)?.check(dataset, attributes) ?? [];

/** `share-of-plan` → `ShareOfPlan`. */
export function componentName(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `ShareOfPlan` → `share-of-plan`, or undefined if no call can have that name. */
export function callName(component: string): string | undefined {
  if (!/^(?:[A-Z][a-z]*)+$/.test(component)) return undefined;
  return component.replaceAll(/[A-Z]/g, (letter, index: number) => `${index === 0 ? '' : '-'}${letter.toLowerCase()}`);
}

/** CallAttributes are written in this order, others after them, so that equal calls read the same. */
const attributeOrder = ['of', 'project', 'field', 'index', 'indicator', 'period', 'from', 'to', 'place', 'role'];

/** A call as an editor writes it. */
export function writeCall({ name, attributes }: FigureCall, syntax: 'mdx' | 'yaml'): string {
  const rank = (key: string): number => (attributeOrder.indexOf(key) + 100) % 100;
  const keys = Object.keys(attributes).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  if (syntax === 'yaml') return `{${[name, ...keys.map((key) => `${key}=${attributes[key] ?? ''}`)].join(' ')}}`;
  return `<${[componentName(name), ...keys.map((key) => `${key}="${attributes[key] ?? ''}"`)].join(' ')} />`;
}

/** A reason that says something: three different words or more. */
export const isReason = (text: string): boolean => new Set(text.toLowerCase().match(/\p{L}{2,}/gu)).size >= 3;

/** What an attribute expects, if `value` is not that. */
export function expectedAttribute(rule: AttributeRule, value: string): string | undefined {
  if (rule === 'period') return parsePeriod(value) ? undefined : 'a period such as 2021, 2021-H1 or 2021-YTD9';
  if (rule === 'index') return /^(0|[1-9]\d*)$/.test(value) ? undefined : 'a place in the list, counted from 0';
  if (rule === 'id')
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'an id: lower-case letters, digits and hyphens';
  if (rule === 'reason') return isReason(value) ? undefined : 'a reason of at least three words';
  return rule.oneOf.includes(value) ? undefined : `one of: ${rule.oneOf.join(', ')}`;
}

/** Whether a call has a known name, all the attributes that it needs, no others, and values of the right form. */
export function checkCallForm(
  call: FigureCall,
  syntax: 'mdx' | 'yaml',
  place: Pick<ContentProblem, 'file' | 'line' | 'record' | 'field'>,
  rules: CallRules,
): ContentProblem[] {
  const rule = ruleOf(rules, call.name);
  const written = (): string => writeCall(call, syntax);
  if (!rule || (rule.mdxOnly && syntax === 'yaml')) {
    const found = rule ? `${written()} can only stand in an article.` : `${written()} is not a known call.`;
    return [{ ...place, found, expected: `Expected one of: ${callNames(rules, syntax)}.` }];
  }
  const allowed = { ...rule.required, ...rule.optional };
  const problems: ContentProblem[] = [];
  for (const key of Object.keys(rule.required)) {
    const other = rule.replacedBy?.[key];
    if (Object.hasOwn(call.attributes, key) || (other && Object.hasOwn(call.attributes, other))) continue;
    const add = syntax === 'mdx' ? `${key}="…"` : `${key}=…`;
    const expected = `Expected ${list(Object.keys(rule.required))}. Add ${add}${other ? `, or "${other}" instead` : ''}.`;
    problems.push({ ...place, found: `${written()} has no "${key}".`, expected });
  }
  for (const [key, value] of Object.entries(call.attributes)) {
    const attribute = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
    if (attribute === undefined) {
      const expected = `Expected only ${list(Object.keys(allowed))}. Check the spelling, or delete it.`;
      problems.push({ ...place, found: `${written()} has an unknown "${key}".`, expected });
      continue;
    }
    const expectation = expectedAttribute(attribute, value);
    if (expectation === undefined) continue;
    const hint = syntax === 'yaml' && /["'“”]/.test(value) ? ' In a field, values stand without quotes.' : '';
    problems.push({
      ...place,
      found: `${written()} has "${value}" as ${key}.`,
      expected: `Expected ${expectation}.${hint}`,
    });
  }
  return problems;
}

/** The names that may be used, as they are written there. */
export function callNames(rules: CallRules, syntax: 'mdx' | 'yaml'): string {
  const names = Object.keys(rules).filter((name) => syntax === 'mdx' || !rules[name]?.mdxOnly);
  return names.map((name) => (syntax === 'mdx' ? `<${componentName(name)}>` : `{${name} …}`)).join(', ');
}

function list(items: readonly string[]): string {
  const quoted = items.map((item) => `"${item}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
