const known = new Map<string, readonly string[]>();

/** Ids of the sources that an article's text cites, in order of their first citation. Every reference on a page asks, so each text is read once. */
export function citedSources(body: string): readonly string[] {
  let sources = known.get(body);
  if (!sources) {
    sources = [...new Set([...body.matchAll(/<Cite\s+source="([^"]+)"\s*\/>/g)].map((match) => match[1] ?? ''))];
    known.set(body, sources);
  }
  return sources;
}
