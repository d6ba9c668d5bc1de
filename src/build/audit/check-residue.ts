import { closest, isText, textOf, type AuditedPage, type AuditedSite, type Element } from './audited-site.ts';
import { finding, type Finding } from './finding.ts';

/** What code leaves behind where a word should stand. */
const residues: readonly (readonly [RegExp, string])[] = [
  [/\bNaN\b|\bundefined\b|\bnull\b|Invalid Date|\[object \w+\]|\bInfinity\b/, 'Expected words or a number.'],
  [/\{[\w-]+\}/, 'Expected the gap of the message to be filled.'],
  [/\{[a-z-]+(?:\s+[a-zA-Z]+=[^\s{}]*)+\s*\}/, 'Expected the number that the call stands for.'],
  [/\uFFFC|\uFFFD/, 'Expected text that can be read.'],
];

/** Code shows such words on purpose; scripts and styles are read by machines. */
const exempt: ReadonlySet<string> = new Set(['script', 'style', 'code', 'pre']);
/** Attributes that readers or other programs see as words. */
const spoken = /^(?:alt|title|aria-label|aria-description|content|placeholder|href|src|id|label|value|datetime)$/;

/** Traces of code in texts and attributes, and cells without a word. */
export function* checkResidue({ pages, texts }: AuditedSite): Iterable<Finding> {
  for (const page of pages) yield* inPage(page);
  for (const [file, text] of texts) {
    if (/\.(?:xml|txt|csv|svg)$/.test(file)) yield* inFile(file, text);
    if (/\.(?:json|webmanifest)$/.test(file)) for (const words of wordsOf(text)) yield* inFile(file, words);
  }
}

/** Only the words of a JSON file: null is a value there. A file that is no JSON has a check of its own. */
function wordsOf(json: string): ReadonlySet<string> {
  const words = new Set<string>();
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') words.add(value);
      return value;
    });
  } catch {
    return new Set();
  }
  return words;
}

function* inPage({ file, elements }: AuditedPage): Iterable<Finding> {
  for (const element of elements) {
    const { name: tag } = element;
    if (exempt.has(tag)) continue;
    const isShown = closest(element, ({ name }) => exempt.has(name)) === undefined;
    for (const { data: text } of isShown ? element.children.filter(isText) : [])
      for (const [trace, expected] of traces(text))
        yield finding(file, `The text "${excerpt(text, trace)}" shows "${trace}".`, expected);
    for (const [name, text] of Object.entries(element.attribs)) {
      if (!spoken.test(name) && !name.startsWith('data-')) continue;
      for (const [trace, expected] of traces(text)) {
        const found = `The attribute ${name}="${excerpt(text, trace)}" of <${tag}> shows "${trace}".`;
        yield finding(file, found, expected);
      }
    }
    if (isEmptyCell(element))
      yield finding(file, `There is an empty <${tag}>${placeOf(element)}.`, 'Expected a word for what is not known.');
  }
}

function* inFile(file: string, text: string): Iterable<Finding> {
  for (const [trace, expected] of traces(text))
    yield finding(file, `The file shows "${trace}" in "${excerpt(text, trace)}".`, expected);
}

function traces(text: string): (readonly [trace: string, expected: string])[] {
  return residues.flatMap(([pattern, expected]) => {
    const trace = pattern.exec(text)?.[0];
    return trace === undefined ? [] : [[trace, expected] as const];
  });
}

const isEmptyCell = (element: Element): boolean =>
  (element.name === 'td' || element.name === 'th' || element.name === 'dd') &&
  textOf(element) === '' &&
  !element.children.some((child) => 'attribs' in child && ['svg', 'img', 'input'].includes(child.name));

function placeOf(element: Element): string {
  const row = closest(element, ({ name }) => name === 'tr' || name === 'dl');
  const words = row ? textOf(row) : '';
  return words === '' ? '' : ` in the row "${words.slice(0, 60)}"`;
}

const excerpt = (text: string, trace: string): string => {
  const at = text.indexOf(trace);
  return text
    .slice(Math.max(0, at - 30), at + trace.length + 30)
    .replaceAll(/\s+/g, ' ')
    .trim();
};

/** Lengths that a browser draws nothing for, or throws away, when they are below zero. */
const lengths = new Set('width height r rx ry stroke-width font-size textlength'.split(' '));
/** In a path a letter stands before its numbers: `MNaN`. */
const notANumber = /NaN|undefined|Infinity|\bnull\b/;

/** Attributes that hold no number where one should be, and lengths below zero: in pages, and in drawings that are files. */
export function* checkLengths({ pages, texts }: AuditedSite): Iterable<Finding> {
  for (const { file, elements } of pages)
    for (const { name, attribs } of elements)
      for (const [key, value] of Object.entries(attribs)) yield* checkAttribute(file, name, key, value);
  for (const [file, text] of texts)
    if (file.endsWith('.svg'))
      for (const [, name = '', attributes = ''] of text.matchAll(/<(\w+)((?:\s[^<>]*)?)>/g))
        for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
          yield* checkAttribute(file, name, key, value);
}

function* checkAttribute(file: string, name: string, key: string, value: string): Iterable<Finding> {
  const isWord = /^(?:alt|title|content|aria-|data-|href|id|class|value|label)/.test(key);
  const isLength = lengths.has(key.toLowerCase());
  if (isLength ? !/^-/.test(value) && !notANumber.test(value) : isWord || !notANumber.test(value)) return;
  const found = `The attribute ${key}="${value.slice(0, 60)}" of <${name}> is no length.`;
  yield finding(file, found, 'Expected a number that is not below zero where it is a length.');
}
