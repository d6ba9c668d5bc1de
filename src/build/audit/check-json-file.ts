import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from './finding.ts';

/** Fields of a report that data files hold as they stand in the record. */
const fields = ['status', 'role', 'used', 'qualifier', 'value', 'upper', 'unit', 'growth', 'shareOfPlan'] as const;
const quantityFields = ['value', 'upper', 'unit', 'qualifier'] as const;

/** A verdict without a published target, or without a result. */
const mayBeNull = /\.(?:target|outcome)$/;

/** A JSON file can be read, says nothing that is not a word or a number, and repeats reports and quantities as they are recorded. */
export function checkJsonFile(dataset: Dataset, file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const find = (found: string, expected: string): number => findings.push({ file, found, expected });
  const visit = (value: unknown, path: string): void => {
    if (
      (value === null && !mayBeNull.test(path)) ||
      (typeof value === 'string' && /\bNaN\b|\bundefined\b|\[object \w+\]|Invalid Date/.test(value))
    ) {
      find(`"${path}" is ${JSON.stringify(value)}.`, 'Expected a value, or the field left out.');
    }
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string')
      checkRecord(dataset, value as Readonly<Record<string, unknown>>, value.id, find);
    for (const [key, child] of Object.entries(value)) visit(child, path === '' ? key : `${path}.${key}`);
  };
  try {
    visit(JSON.parse(text), '');
  } catch {
    find('The file is not JSON.', 'Expected text that a program can read.');
  }
  return findings;
}

function checkRecord(
  dataset: Dataset,
  data: Readonly<Record<string, unknown>>,
  id: string,
  find: (found: string, expected: string) => void,
): void {
  const report = dataset.observations.get(id);
  if (report && 'value' in data) {
    for (const field of fields) {
      if (data[field] !== report[field])
        find(
          `"${field}" of ${id} is ${JSON.stringify(data[field])}.`,
          `Expected ${JSON.stringify(report[field])}, as in its record.`,
        );
    }
  }
  const project = 'capacity' in data ? dataset.projects.get(id) : undefined;
  if (!project) return;
  for (const list of ['capacity', 'investment'] as const) {
    const printed = JSON.stringify(data[list], [...quantityFields]);
    const recorded = JSON.stringify(project[list], [...quantityFields]);
    if (printed !== recorded) find(`"${list}" of ${id} is ${printed}.`, `Expected ${recorded}, as in its record.`);
  }
}
