import type { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { describeIssue } from './describe-issue.ts';
import type { RawRecord } from './raw-record.ts';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** Checks one raw record against its schema; every field that does not fit becomes a problem with the line on which it stands. */
export function parseRecord<T>(schema: z.ZodType<T>, raw: RawRecord): Parsed<T> {
  const result = schema.safeParse(raw.data);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.map(String);
    return {
      file: raw.file,
      line: lineOf(raw, path),
      record: raw.id,
      field: path.length > 0 ? path.join('.') : undefined,
      ...describeIssue(issue, valueAt(raw.data, path)),
    };
  });
  return { ok: false, problems };
}

/** The line of a field, or of the nearest thing around it that stands in the file. */
export function lineOf(raw: Pick<RawRecord, 'lines'>, path: readonly string[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = raw.lines[path.slice(0, length).join('.')];
    if (line !== undefined) return line;
  }
  return undefined;
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}
