import type { ContentProblem } from '../content-problem.ts';
import type { FigureCall } from '../template.ts';
import { componentName, expectedAttribute, figureCalls, writeCall } from './figure-calls.ts';
import type { Place } from './prose-rules.ts';

/** Whether a call has a known name, all the attributes that it needs, no others, and values of the right form. */
export function checkCallForm(call: FigureCall, syntax: 'mdx' | 'yaml', place: Place): ContentProblem[] {
  const rule = Object.hasOwn(figureCalls, call.name) ? figureCalls[call.name] : undefined;
  const written = (): string => writeCall(call, syntax);
  if (!rule || (rule.mdxOnly && syntax === 'yaml')) {
    const found = rule ? `${written()} can only stand in an article.` : `${written()} is not a known call.`;
    return [{ ...place, found, expected: `Expected one of: ${callNames(syntax)}.` }];
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
export function callNames(syntax: 'mdx' | 'yaml'): string {
  const names = Object.keys(figureCalls).filter((name) => syntax === 'mdx' || !figureCalls[name]?.mdxOnly);
  return names.map((name) => (syntax === 'mdx' ? `<${componentName(name)}>` : `{${name} …}`)).join(', ');
}

function list(items: readonly string[]): string {
  const quoted = items.map((item) => `"${item}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
