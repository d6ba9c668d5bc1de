import type { ContentProblem } from '../content-problem.ts';
import { lineOf } from '../parse-record.ts';
import type { RawRecord } from '../raw-record.ts';

/** Collects problems; the checks only ever add to it. */
export class ProblemList {
  readonly all: ContentProblem[] = [];
  /**
   * Ids of records that are there and could not be read. What fails only because they are missing is not reported as well: one mistake, one message.
   */
  readonly unread = new Set<string>();

  add(...problems: readonly ContentProblem[]): void {
    this.all.push(...problems);
  }

  /** A problem of one field of one record, with the line on which the field stands. */
  at(raw: RawRecord, field: string, found: string, expected: string): void {
    const line = lineOf(raw, field === '' ? [] : field.split('.'));
    this.all.push({ file: raw.file, line, record: raw.id, field: field === '' ? undefined : field, found, expected });
  }
}
