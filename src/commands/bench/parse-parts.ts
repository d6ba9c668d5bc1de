/** What was asked for: parts in the order of the list, each with the names that followed it. */
export interface AskedPart {
  readonly part: string;
  readonly names: readonly string[];
}

/**
 * Reads the arguments: `lighthouse en/ peers next` asks for two parts, the first for one page, the second for one more peer. All parts when there are none.
 * @param takesNames for each part, whether it can be told what to measure
 */
export function parseParts(
  args: readonly string[],
  takesNames: Readonly<Record<string, boolean>>,
): { readonly asked: readonly AskedPart[]; readonly unknown: readonly string[] } {
  const asked = new Map<string, string[]>();
  const unknown: string[] = [];
  let last: string | undefined;
  for (const word of args) {
    if (word in takesNames) {
      last = word;
      asked.set(word, asked.get(word) ?? []);
    } else if (last !== undefined && takesNames[last]) asked.get(last)?.push(word);
    else unknown.push(word);
  }
  const chosen = Object.keys(takesNames).filter((part) => args.length === 0 || asked.has(part));
  return { asked: chosen.map((part) => ({ part, names: asked.get(part) ?? [] })), unknown };
}
