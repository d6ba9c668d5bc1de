import { Parser } from 'htmlparser2';

/** An element with its attributes and, for scripts and styles, its text. */
export interface PagePart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a page in the order of its source. */
export function pageParts(html: string): readonly PagePart[] {
  const parts: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let raw = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      raw = name === 'script' || name === 'style';
      parts.push({ name, attributes, text: '' });
    },
    ontext: (text) => {
      const last = parts.at(-1);
      if (raw && last) last.text += text;
    },
    onclosetag: () => {
      raw = false;
    },
  });
  parser.end(html);
  return parts;
}
