import type { Dataset } from '../../dataset.ts';
import { excerpt } from '../excerpt.ts';
import { clausesOf, placedCalls, type Part, type Passage } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { unsettledStatuses } from '../../status.ts';
import { reportOfCall, reportsOfCall, yearsOfCall } from './call-facts.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import { quote, wordsIn } from './words-said.ts';

/** Whether a sentence names the year of its numbers, and what they measure. */
export function checkSubjects(
  dataset: Dataset,
  sentence: Part,
  passage: Passage,
  words: ClaimWords,
): readonly TextIssue[] {
  return [...years(dataset, sentence, passage, words), ...measures(dataset, sentence, words)];
}

const filler = String.raw`(?:(?:by|about|around|some|nearly|more than|over|an?|estimated|at least|mức|khoảng|hơn|gần|trên|ít nhất|ước)\s+)*`;

/** Whether a sentence calls a target a target, and only a target. */
export function checkTargets(
  dataset: Dataset,
  sentence: Part,
  passage: Passage,
  words: ClaimWords,
): readonly TextIssue[] {
  return placedCalls(sentence).flatMap(({ call, mark }): readonly TextIssue[] => {
    const report = call.name === 'value' ? reportOfCall(dataset, call) : undefined;
    if (!report) return [];
    const before = sentence.text.slice(0, mark).toLowerCase();
    const quoted = `"${excerpt(sentence.text, mark, 1)}"`;
    if (report.role !== 'outcome') {
      const isReached = new RegExp(String.raw`(?<![\p{L}])${words.reached}\s+${filler}$`, 'u').test(before);
      const room = isReached ? sentence.text.slice(0, mark) : passage.text;
      if (wordsIn(room, words.planned).length > 0) return [];
      return [
        {
          index: mark,
          found: `${quoted} shows a ${report.role} (${report.id}) as if it were a result.`,
          expected: `Say that it is the ${report.role === 'target' ? 'plan or the target' : 'forecast'}, or take the outcome: delete role="${report.role}".`,
        },
      ];
    }
    const [settled] = unsettledStatuses.has(report.status) ? wordsIn(sentence.text, words.settled) : [];
    if (settled && sentence.calls.filter(({ name }) => name !== 'cite').length === 1)
      return [
        {
          index: settled.index,
          found: `${quote(sentence, settled)} stands beside a number that is no more than "${report.status}" (${report.id}).`,
          expected: 'Say what it is, or take a report that is settled.',
        },
      ];
    if (!new RegExp(String.raw`(?<![\p{L}])${words.planIs}\s+${filler}$`, 'u').test(before)) return [];
    return [
      {
        index: mark,
        found: `${quoted} calls an outcome (${report.id}) the plan.`,
        expected: 'Take the target, with role="target", or say that it is the result.',
      },
    ];
  });
}

const yearNamed = /(?<![\d/–-])(?:19|20)\d\d(?![\d/–-])/gu;

/** The years of a text that belong to no day, month, quarter or half, and with which nothing is compared. */
export function yearsNamed(text: string, words: ClaimWords): readonly RegExpExecArray[] {
  const named = Array.from(text.matchAll(yearNamed));
  if (named.length === 0) return [];
  const compared = wordsIn(text, `${words.moreThanThen}|${words.lessThanThen}`);
  const dated = new RegExp(String.raw`(?:${words.dateBefore})\s+(?:năm\s+)?$`, 'iu');
  return named.filter(
    ({ index }) =>
      !dated.test(text.slice(0, index)) &&
      !compared.some((said) => said.index < index && index < said.index + said.text.length),
  );
}

function years(dataset: Dataset, sentence: Part, passage: Passage, words: ClaimWords): readonly TextIssue[] {
  const bound = new Set(sentence.calls.flatMap((call) => [...yearsOfCall(dataset, call)]));
  if (bound.size === 0) return [];
  const { text } = sentence;
  const named = yearsNamed(text, words);
  const [first] = named;
  if (!first || named.some(([year]) => bound.has(Number(year)))) return [];
  const published = sentence.calls.flatMap((call) =>
    reportsOfCall(dataset, call).map(({ source }) => Number(dataset.sources.get(source)?.date?.slice(0, 4))),
  );
  const isAboutPublishing = wordsIn(text, words.publishing).length > 0;
  if (isAboutPublishing && named.some(([year]) => published.includes(Number(year)))) return [];
  if (passage.calls.some((call) => yearsOfCall(dataset, call).has(Number(first[0])))) return [];
  const list = [...bound].sort().join(', ');
  return [
    {
      index: first.index,
      found: `"${first[0]}" in "${excerpt(text, first.index, 4)}" is not a year of the numbers in its sentence, which are of ${list}.`,
      expected: 'Correct the year, or the period of the number.',
    },
  ];
}

const told: ReadonlySet<string> = new Set(['value', 'growth', 'change']);

/** Another measure named beside a number than the one that it counts, as exports beside a value of imports. */
function measures(dataset: Dataset, sentence: Part, { families, beside }: ClaimWords): readonly TextIssue[] {
  // What a number of a record counts that cannot be read is not known.
  const isRead = ({ indicator }: Readonly<Record<string, string>>): boolean =>
    indicator === undefined || dataset.indicators.has(indicator);
  if (!sentence.calls.every(({ attributes }) => isRead(attributes))) return [];
  const ids = new Set(
    sentence.calls.flatMap((call) => [
      ...reportsOfCall(dataset, call).map(({ indicator }) => indicator),
      ...Object.values(call.attributes).filter((id) => dataset.indicators.has(id)),
    ]),
  );
  const [id] = ids;
  // A longer name is told first, and not seen again within it.
  let rest = sentence.text;
  // "While exports fell, the economy grew by …": what is said without a number, beside what has one.
  const isBeside = new RegExp(String.raw`^(?:${beside})\s`, 'iu');
  for (const { text, calls, index } of clausesOf(sentence, beside, ',;:()–—'))
    if (isBeside.test(text) && calls.every(({ name }) => name === 'cite'))
      rest = `${rest.slice(0, index)}${'_'.repeat(text.length)}${rest.slice(index + text.length)}`;
  const mentioned = Object.entries(families).flatMap(([family, name]) => {
    const said = wordsIn(rest, name);
    for (const { index, text } of said)
      rest = `${rest.slice(0, index)}${'_'.repeat(text.length)}${rest.slice(index + text.length)}`;
    return said.slice(0, 1).map((one) => ({ ...one, family }));
  });
  const [said] = mentioned;
  if (!sentence.calls.some(({ name }) => told.has(name))) return [];
  if (mentioned.length !== 1 || ids.size !== 1 || !said || id === undefined || new RegExp(said.family).test(id))
    return [];
  if (!Object.keys(families).some((family) => new RegExp(family).test(id))) return [];
  return [
    {
      index: said.index,
      found: `${quote(sentence, said)} stands beside a number of "${id}".`,
      expected: 'Name what the number counts, or take the number of what is named.',
    },
  ];
}
