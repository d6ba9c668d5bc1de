import { componentMark, excerpt } from './excerpt.ts';
import type { TextIssue } from './prose-rules.ts';

type Words = Pick<TextIssue, 'found' | 'expected'>;

export interface MdxError {
  /** In words for an editor, at the place in the source where the parser stopped. */
  readonly issue: TextIssue;
  /** The source with the broken piece masked, of the same length and with the same lines, so that the rest can be read. */
  readonly repaired: string;
}

const tagLike = /^<!--[\s\S]*?-->|^<\/?[\p{L}$_][^<>\n]*>/u;

/** What the parser's error means to an editor. Undefined if the message names no place. */
export function explainSyntaxError(source: string, message: string): MdxError | undefined {
  const place = /^(\d+):(\d+): /.exec(message);
  if (!place) return undefined;
  const reported = offsetOf(source, Number(place[1]), Number(place[2]));
  const isBrace = /expression|brace/.test(message);
  const index = isBrace ? Math.max(0, source.lastIndexOf('{', reported)) : reported;
  const rest = source.slice(index);
  const piece = (isBrace ? /^\{[^{}\n]*\}?/ : tagLike).exec(rest)?.[0] ?? rest.slice(0, 1);
  const masked = isBrace && !piece.endsWith('}') ? rest.slice(0, 1) : piece;
  const repaired = `${source.slice(0, index)}${masked.replaceAll(/[^\n]/g, componentMark)}${source.slice(index + masked.length)}`;
  const words = isBrace ? braceWords(source, index) : tagWords(source, index, piece, message);
  return { issue: { index, ...words }, repaired };
}

function braceWords(source: string, index: number): Words {
  return {
    found: `There is a "{" in the text "${excerpt(source, index, 1)}".`,
    expected:
      'In an article, a brace begins code, which is not used here. Write a component such as <Value indicator="exports" period="2020" />, or delete the brace.',
  };
}

function tagWords(source: string, index: number, piece: string, message: string): Words {
  const name = /^<\/?([\p{L}\d$_.:-]+)/u.exec(piece)?.[1] ?? '';
  if (/closing tag for/.test(message)) {
    return {
      found: `<${name}> is opened and not closed.`,
      expected: `End it with </${name}> in the same paragraph, or with "/>" if no text belongs in it.`,
    };
  }
  if (piece.startsWith('</')) {
    return {
      found: `</${name}> closes nothing.`,
      expected: `Expected <${name} …> before it, in the same paragraph. Add it, or delete </${name}>.`,
    };
  }
  const around = excerpt(source, index, piece.length);
  if (source.startsWith('<!--', index)) {
    return {
      found: `There is an HTML comment in "${around}".`,
      expected: 'Delete it: an article holds only what readers see.',
    };
  }
  if (/^<[a-z]+:\/\//.test(source.slice(index))) {
    return {
      found: `The address in "${around}" stands between "<" and ">".`,
      expected: 'Write a link as [words](https://…).',
    };
  }
  if (/^<[A-Z]/.test(piece) || /^<[A-Z]/.test(source.slice(index))) {
    return {
      found: `The component in "${around}" cannot be read.`,
      expected:
        'Expected the form <Value indicator="exports" period="2020" />: straight quotes around each value, and "/>" at the end.',
    };
  }
  return {
    found: `There is a "<" in the text "${around}".`,
    expected:
      'In an article, "<" begins a component. Say it in words ("below", "dưới"), and write numbers as <Value indicator="…" period="…" />.',
  };
}

function offsetOf(source: string, line: number, column: number): number {
  let index = 0;
  for (let current = 1; current < line; current += 1) index = source.indexOf('\n', index) + 1;
  return Math.min(index + column - 1, source.length);
}
