import type { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<ContentProblem, 'found' | 'expected'>;

/** What a schema says of one field, in words for an editor. `value` is what stands in the field. */
export function describeIssue(issue: Issue, value: unknown): Words {
  if (value === undefined || value === '') {
    return { found: 'Nothing is filled in.', expected: `Expected ${expectation(issue)}.` };
  }
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return {
      found: `There is an unknown field ${names}.`,
      expected: 'Check its spelling and indentation against a record that works, or delete it.',
    };
  }
  return { found: `Found ${show(value)}.`, expected: `Expected ${expectation(issue)}.${hint(value)}` };
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? `"${String(issue.values[0])}"`
        : `one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return formats[issue.message] ?? formats[issue.format] ?? 'another form';
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) > 1
          ? `at least ${issue.minimum} characters`
          : 'some text'
        : issue.origin === 'array'
          ? 'at least one entry'
          : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`;
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return issue.message;
  }
}

function unionExpectation(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const options = issue.errors.flatMap((errors) => errors.slice(0, 1)).map((inner) => expectation(inner as Issue));
  return [...new Set(options.filter((option) => option !== '""'))].join(', or ') || 'another value';
}

const formats: Readonly<Record<string, string>> = {
  number:
    'a number written as 3.76 or 141640: digits and at most one decimal point, no thousands separators and no unit',
  slug: 'lower-case letters without accents, digits and hyphens, such as "xuat-khau"',
  id: 'lower-case letters without accents, digits and hyphens, such as "exports-2021"',
  address: 'an address from the root of the site, such as "/data/exports.csv"',
  plain: 'words without braces: a bound number cannot stand in this field',
  date: 'a date written as 2021, 2021-01 or 2021-01-15',
  url: 'a full web address that begins with https:// or http:// and whose host does not end in a dot',
};

const types: Readonly<Record<string, string>> = {
  string: 'text (put it in "quotes" if it looks like a number or a date)',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false',
  object: 'named fields, indented one step further',
  array: 'a list, each entry beginning with "- "',
};

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 80 ? `${text.slice(0, 77)}…` : text}"`;
}

/** The mistakes that editors make most often with numbers. */
function hint(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (/^-?\d+,\d{1,2}$/.test(value)) return ` For a decimal, write ${value.replace(',', '.')}.`;
  if (/^-?\d{1,3}([.,\s]\d{3})+$/.test(value)) return ` For thousands, write ${value.replace(/[.,\s]/g, '')}.`;
  if (/^-?\d+(\.\d+)?\s*%$/.test(value)) return ` Leave out the sign: ${value.replace(/\s*%/, '')}.`;
  return '';
}
