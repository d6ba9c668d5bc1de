import type { Locale } from '../../../i18n/locales.ts';
import type { CallProblem } from '../../call-rules.ts';
import type { Dataset } from '../../dataset.ts';
import { homePlace } from '../../place.ts';
import type { LocatedCall } from '../article-tree.ts';
import type { ProseText } from '../parsed-prose.ts';

type Named = Pick<ReturnType<Dataset['projects']['get']> & object, 'name' | 'shortName' | 'synonyms'>;

const pieces = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const known = new WeakMap<Named, Partial<Record<Locale, ReadonlySet<string>>>>();

/** The words of every name of a record in a language. */
function wordsOf(record: Named, locale: Locale): ReadonlySet<string> {
  const kept = known.get(record) ?? {};
  known.set(record, kept);
  const { name, shortName = name, synonyms } = record;
  return (kept[locale] ??= new Set([name[locale], shortName[locale], ...(synonyms?.[locale] ?? [])].flatMap(pieces)));
}

/** A link whose words name another project or indicator than the one to which it leads. */
export function checkLinkedWords(
  { projects, indicators }: Dataset,
  { name, attributes: { id = '' }, words = '' }: LocatedCall,
  locale: Locale,
): readonly CallProblem[] {
  const records: ReadonlyMap<string, Named> | undefined =
    name === 'project' ? projects : name === 'indicator' ? indicators : undefined;
  const own = records?.get(id);
  if (!records || !own) return [];
  const told = pieces(words);
  const share = (record: Named): number => told.filter((one) => wordsOf(record, locale).has(one)).length;
  const least = share(own) + 1;
  const other = [...records].find(([, record]) => share(record) >= (share(record) === told.length ? least : least + 1));
  if (!other) return [];
  return [
    {
      found: `The words "${words}" lead to ${name} "${id}", and more of them stand in the names of "${other[0]}".`,
      expected: 'Correct the id, in every language, or the words; or add the words to the synonyms of the record.',
    },
  ];
}

/** A row of a table that begins with a place shows numbers of that place. */
export function checkRowLabels(
  { places }: Dataset,
  texts: readonly ProseText[],
  locale: Locale,
): readonly (CallProblem & { readonly line: number })[] {
  return [...Map.groupBy(texts, ({ line }) => line)].flatMap(([line, [label, ...cells]]) => {
    const place = [...places.values()].find(({ name }) => name[locale] === label?.text.trim());
    const other = cells
      .flatMap(({ calls }) => calls)
      .find(
        ({ attributes }) => attributes['indicator'] !== undefined && (attributes['place'] ?? homePlace) !== place?.id,
      );
    if (!place || !other) return [];
    const found = `The row of ${place.name[locale]} shows a number of "${other.attributes['place'] ?? homePlace}".`;
    return [{ line, found, expected: 'Correct the name of the row, or the place of the number, in every language.' }];
  });
}
