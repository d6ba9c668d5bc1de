const fields = new Set(['sources', 'nameSources', 'senseSources']);

/** Ids of the sources under every field of sources in a record, in order, each once. */
export function recordSources(value: unknown): readonly string[] {
  return [...new Set(collect(value))];
}

function collect(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    fields.has(key) && Array.isArray(child) ? child.filter((id) => typeof id === 'string') : collect(child),
  );
}
