import type { AuditedSite } from './audited-site.ts';
import { finding, type Finding } from './finding.ts';

/** Lengths that a browser draws nothing for, or throws away, when they are below zero. */
const lengths = new Set('width height r rx ry stroke-width font-size textlength'.split(' '));
/** In a path a letter stands before its numbers: `MNaN`. */
const notANumber = /NaN|undefined|Infinity|\bnull\b/;

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
  const isLength = lengths.has(key.toLowerCase());
  if (isLength ? !/^-/.test(value) && !notANumber.test(value) : isWord || !notANumber.test(value)) return [];
  const found = `The attribute ${key}="${value.slice(0, 60)}" of <${name}> is no length.`;
  return [finding(file, found, 'Expected a number that is not below zero where it is a length.')];
}
