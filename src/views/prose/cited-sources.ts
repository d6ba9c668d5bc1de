/** Ids of the sources that an article's text cites, in order of their first citation. */
export function citedSources(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/<Cite\s+source="([^"]+)"\s*\/>/g)].map((match) => match[1] ?? ''))];
}
