/** A message with its gaps filled: `{n}` by what `values` has under `n`. A gap without a value stays, and the audit finds it. */
export const fillMessage = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
