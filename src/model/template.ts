/**
 * Bound numbers inside a text field: `{value indicator=exports period=2020}`. The same names and attributes serve as
 * components in MDX: `<Value indicator="exports" period="2020" />`.
 */
export interface FigureCall {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export type TemplatePart = string | FigureCall;

const call = /\{([a-z-]+)((?:\s+[a-zA-Z]+=[^\s{}]+)*)\s*\}/g;

/** The parts of a text in order. A brace that is not a well-formed call stays text, and is reported by the checks on prose. */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(call)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ name: match[1] ?? '', attributes: parseAttributes(match[2] ?? '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = text.trim().split(/\s+/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
