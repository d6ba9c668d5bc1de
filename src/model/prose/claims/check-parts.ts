import type { Dataset } from '../../dataset.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { excerpt } from '../excerpt.ts';
import type { TextIssue } from '../prose-rules.ts';
import { homePlace, type Place } from '../../place.ts';
import { placedCalls, type Part } from '../sentences.ts';
import { reportOfCall } from './call-facts.ts';
import { numbersInSentence } from '../numbers-in-sentence.ts';
import { quote, wordsIn, type Said } from './words-said.ts';

/** What a derived number is of: a growth of several years told as that of one, a share of one place told as that of the other. */
export function checkDerived(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const { text } = sentence;
  const isElsewhere = ({ kind, id }: Place): boolean => kind === 'province' && id !== homePlace;
  const others = [...dataset.places.values()].filter(
    (one) => isElsewhere(one) && text.includes(one.name[words.locale]),
  );
  const called = sentence.calls.flatMap(({ name, attributes: { place, ofPlace } }) =>
    name === 'cite' ? [] : [place, ofPlace].flatMap((id) => dataset.places.get(id ?? '') ?? []),
  );
  const [first] = others;
  if (first && called.some(isElsewhere) && !others.some((one) => called.includes(one))) {
    const index = text.indexOf(first.name[words.locale]);
    const found = `"${excerpt(text, index, 1)}" names ${first.name[words.locale]}, and the numbers are of ${called.map(({ name }) => name[words.locale]).join(', ')}.`;
    return [{ index, found, expected: 'Correct the name, or the place="…" of the number.' }];
  }
  return placedCalls(sentence).flatMap(({ call, mark }): readonly TextIssue[] => {
    const { place = homePlace, ofPlace } = call.attributes;
    if (call.name === 'average-growth' && wordsIn(text, words.onAverage).length === 0) {
      const found = `"${excerpt(text, mark, 1)}" tells an average of several years as if it were the growth of one.`;
      return [{ index: mark, found, expected: 'Say that it is an average, or take <Growth … /> of the year.' }];
    }
    if (call.name !== 'share' || ofPlace === undefined || ofPlace === place) return [];
    const behind = /^\uFFFC[^\uFFFC.;:]{0,40}/u.exec(text.slice(mark))?.[0] ?? '';
    const isOf = (id: string): boolean => {
      const name = dataset.places.get(id)?.name[words.locale] ?? '';
      return new RegExp(String.raw`^\uFFFC (?:${words.shareOf}) (?:\p{L}+ ){0,3}${name}`, 'iu').test(behind);
    };
    if (!isOf(place) || isOf(ofPlace)) return [];
    const found = `"${excerpt(text, mark, 1)}" is told as a share of ${place}, and it is the share of ${place} in ${ofPlace}.`;
    return [{ index: mark, found, expected: 'Let the places in the sentence and in the call change places.' }];
  });
}

/** Whether a clause that names a half, a quarter or the whole of a year, or another place, has the number of that. */
export function checkParts(dataset: Dataset, part: Part, words: ClaimWords, locale: Locale): readonly TextIssue[] {
  const [call, more] = part.calls.filter(({ name }) => name !== 'cite');
  const report = call && ['value', 'growth'].includes(call.name) ? reportOfCall(dataset, call) : undefined;
  if (!report || more || report.role !== 'outcome') return [];
  return [...periods(), ...places()];

  function periods(): readonly TextIssue[] {
    if (!report || !/^\d{4}(-(?:[HQM]|YTD)\d+)?$/.test(report.period.id)) return [];
    if (wordsIn(part.text, words.publishing).length > 0) return [];
    const own = /-((?:[HQM]|YTD)\d+)$/.exec(report.period.id)?.[1] ?? 'year';
    const isMonth = report.period.kind === 'month';
    const [first, second] = [...partsNamed(part.text, words), ...(isMonth ? months(part.text, locale) : [])];
    if (!first || second || first.id === own) return [];
    const found = `${quote(part, first.said)} stands beside a number of ${report.period.id}.`;
    return [{ index: first.said.index, found, expected: 'Correct the words, or the period of the number.' }];
  }

  function places(): readonly TextIssue[] {
    const named = [...dataset.places.values()]
      .filter(({ kind, name }) => kind === 'country' || (kind === 'province' && part.text.includes(name[locale])))
      .map(({ id, kind, name }) => {
        const names = kind === 'country' ? `${name[locale]}|${words.country}` : name[locale];
        return { id, said: new RegExp(words.ofPlace.replaceAll('{place}', names), 'iu').exec(part.text) };
      });
    const [first, second] = named.filter(({ said }) => said !== null);
    const said = first?.said;
    if (!report || !said || second || first.id === report.place) return [];
    return [
      {
        index: said.index,
        found: `"${excerpt(part.text, said.index, said[0].length)}" names another place than its number, which is of ${dataset.places.get(report.place)?.name[locale]}.`,
        expected: 'Correct the name, or the place="…" of the number.',
      },
    ];
  }
}

interface PartNamed {
  readonly id: string;
  readonly said: Said;
}

const partsNamed = (text: string, words: ClaimWords): readonly PartNamed[] =>
  Object.entries(words.parts).flatMap(([id, list]) =>
    wordsIn(text, list)
      .filter(({ index }) => !new RegExp(`${words.besidePart}$`, 'iu').test(text.slice(0, index)))
      .map((said) => ({ id, said })),
  );

const months = (text: string, locale: Locale): readonly PartNamed[] =>
  numbersInSentence(text, locale).flatMap(({ written, value }) => {
    const month = /^(?:\d{4}|-)-(\d\d)$/.exec(value ?? '')?.[1];
    return month === undefined ? [] : [{ id: `M${month}`, said: { index: text.indexOf(written), text: written } }];
  });
