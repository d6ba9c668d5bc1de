import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { hasWords, isAddress, markOf, type NewLanguage } from './new-language.ts';

/** A YAML record with every text of the language it is copied from once more, in the new language. All else stays as it is. */
export function copyRecord(text: string, language: NewLanguage): string {
  const insertions: { readonly at: number; readonly text: string }[] = [];
  visit(parseDocument(text), {
    Map(_key, map, path) {
      const source = pairOf(map, language.from);
      if (!source || !language.known.every((locale) => pairOf(map, locale))) return;
      const [key, value] = [source.key as Scalar, source.value as Node];
      const [from = 0, afterKey = 0, end = 0] = [key.range?.[0], key.range?.[1], value.range?.[1]];
      const field = path.findLast((one) => 'key' in one && isScalar(one.key)) as Pair<Scalar> | undefined;
      const copy = text.slice(afterKey, end);
      const inside = isAddress(String(field?.key.value)) ? copy : withMarks(copy, afterKey, value, language);
      const before = map.flow ? ', ' : `\n${' '.repeat(from - (text.lastIndexOf('\n', from) + 1))}`;
      insertions.push({ at: end, text: `${before}${language.code}${inside}` });
    },
  });
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, text: piece }) => whole.slice(0, at) + piece + whole.slice(at), text);
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** Puts the mark into each text of a copied value, behind its quote; a text without quotes gets some, for a translation may need them. */
function withMarks(copy: string, start: number, value: Node, language: NewLanguage): string {
  const texts = scalarsOf(value).filter((scalar) => typeof scalar.value === 'string' && hasWords(scalar.value));
  return texts.toReversed().reduce((text, { range, type }) => {
    const [from, to] = [(range?.[0] ?? start) - start, (range?.[1] ?? start) - start];
    const own = text.slice(from, to);
    const marked =
      type === 'PLAIN'
        ? `'${markOf(language)}${own.replaceAll("'", "''")}'`
        : own.charAt(0) + markOf(language) + own.slice(1);
    return text.slice(0, from) + marked + text.slice(to);
  }, copy);
}

function scalarsOf(node: unknown): readonly Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node)) return node.items.flatMap(scalarsOf);
  return isMap(node) ? node.items.flatMap((pair) => scalarsOf(pair.value)) : [];
}
