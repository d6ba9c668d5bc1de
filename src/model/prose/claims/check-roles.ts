import type { Dataset } from '../../dataset.ts';
import type { FigureCall } from '../../text.ts';
import { excerpt } from '../excerpt.ts';
import { placedCalls, type Part, type Passage } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { reportOfCall, reportsOfCall, yearsOfCall } from './call-facts.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import { wordsIn } from './words-said.ts';

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
    if (report.role === 'target') {
      const isReached = new RegExp(String.raw`(?<![\p{L}])${words.reached}\s+${filler}$`, 'u').test(before);
      const room = isReached ? sentence.text.slice(0, mark) : passage.text;
      if (wordsIn(room, words.planned).length > 0) return [];
      return [
        {
          index: mark,
          found: `${quoted} shows a target (${report.id}) as if it were a result.`,
          expected: 'Say that it is the plan or the target, or take the outcome: delete role="target".',
        },
      ];
    }
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

/** The years of a text that belong to no day, month, quarter or half. */
export const yearsNamed = (text: string, { dateBefore }: ClaimWords): readonly RegExpExecArray[] =>
  Array.from(text.matchAll(yearNamed)).filter(
    ({ index }) => !new RegExp(String.raw`(?:${dateBefore})\s+(?:năm\s+)?$`, 'iu').test(text.slice(0, index)),
  );

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

/** Another measure named beside a number than the one that it counts, as exports beside a value of imports. */
function measures(dataset: Dataset, sentence: Part, { measures: names }: ClaimWords): readonly TextIssue[] {
  const own = (call: FigureCall): readonly string[] => [
    ...reportsOfCall(dataset, call).map(({ indicator }) => indicator),
    ...Object.values(call.attributes),
  ];
  const lower = sentence.text.toLowerCase();
  const mentioned = Object.entries(names).filter(([, name]) =>
    new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(lower),
  );
  const called = sentence.calls.filter(({ name }) => name === 'value' || name === 'growth' || name === 'change');
  const ids = new Set(called.flatMap(own).filter((id) => Object.hasOwn(names, id)));
  const [[said, name] = []] = mentioned;
  const [id] = ids;
  if (mentioned.length !== 1 || ids.size !== 1 || !said || !name || !id || said === id) return [];
  if (called.some((call) => own(call).includes(said))) return [];
  const index = lower.indexOf(name);
  return [
    {
      index,
      found: `"${name}" in "${excerpt(sentence.text, index, name.length)}" stands beside a number of "${id}".`,
      expected: `Name what the number counts, or take the number of "${said}".`,
    },
  ];
}
