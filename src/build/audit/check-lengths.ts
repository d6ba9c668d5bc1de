import type { AuditedSite } from './audited-site.ts';
import type { Finding } from './finding.ts';

/** Lengths that a browser draws nothing for, or throws away, when they are below zero. */
const lengths: ReadonlySet<string> = new Set([
  'width',
  'height',
  'r',
  'rx',
  'ry',
  'stroke-width',
  'font-size',
  'textlength',
]);
const notANumber = /\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b/;

/** Attributes that hold no number where one should be, and lengths below zero: in pages, and in drawings that are files. */
export function checkLengths({ pages, texts }: AuditedSite): Finding[] {
  const inPages = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attribs }) =>
      Object.entries(attribs).flatMap(([key, value]) => problem(file, name, key, value)),
    ),
  );
  const inDrawings = [...texts].flatMap(([file, text]) =>
    file.endsWith('.svg')
      ? Array.from(text.matchAll(/<(\w+)((?:\s[^<>]*)?)>/g)).flatMap(([, name = '', attributes = '']) =>
          Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g)).flatMap(([, key = '', value = '']) =>
            problem(file, name, key, value),
          ),
        )
      : [],
  );
  return [...inPages, ...inDrawings];
}

function problem(file: string, name: string, key: string, value: string): Finding[] {
  const isWord = /^(?:alt|title|content|aria-|data-|href|id|class|value|label)/.test(key);
  const isBad = lengths.has(key.toLowerCase())
    ? /^-/.test(value) || notANumber.test(value)
    : !isWord && notANumber.test(value);
  return isBad
    ? [
        {
          file,
          found: `The attribute ${key}="${value.slice(0, 60)}" of <${name}> is no length.`,
          expected: 'Expected a number that is not below zero where it is a length.',
        },
      ]
    : [];
}
