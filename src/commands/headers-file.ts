/** One block of a `_headers` file: the paths it is for and what it sets. */
export interface HeaderRule {
  readonly pattern: string;
  readonly set: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format of Netlify and Cloudflare as far as both know it: a path on a line of its own, its headers indented below; `#` starts a
 * comment. Throws with the line number when a line fits nowhere.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; set: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const rule = rules.at(-1);
    const header = /^([\w-]+)\s*:\s*(.*)$/.exec(words);
    if (words.startsWith('/') && line === line.trimStart()) rules.push({ pattern: words, set: [] });
    else if (rule !== undefined && header !== null) rule.set.push([header[1] ?? '', header[2] ?? '']);
    else throw new Error(`_headers, line ${index + 1}: "${words}" is neither a path nor a header below one.`);
  }
  return rules;
}

/** True when a pattern with `*` (anything) and `:name` (one part of the path) is for this path. */
export function patternMatches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

/** The headers of a path, names in lower case. Values of several rules are joined by a comma, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { pattern, set } of rules) {
    if (!patternMatches(pattern, path)) continue;
    for (const [name, value] of set) {
      const key = name.toLowerCase();
      headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
    }
  }
  return headers;
}
