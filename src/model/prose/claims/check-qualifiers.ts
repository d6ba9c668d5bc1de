import type { Dataset } from '../../dataset.ts';
import type { Observation } from '../../observation.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import { excerpt } from '../excerpt.ts';
import { placedCalls, type Part } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { reportOfCall } from './call-facts.ts';
import { quote } from './words-said.ts';

type Qualifier = Observation['qualifier'];

/** What each word ahead of a number may not be said of. */
const contradicted = {
  over: ['about', 'nearly', 'at-most'],
  under: ['more-than', 'at-least'],
  around: ['more-than', 'at-least', 'at-most'],
} as const satisfies Readonly<Record<string, readonly Qualifier[]>>;

/** What a number that is printed without its own word may not stand without. */
const needed: ReadonlySet<Qualifier> = new Set(['more-than', 'at-least', 'nearly', 'about', 'at-most']);

/** "More than", "about" and "nearly" beside the number of which the source says so, and not of its neighbour. */
export function checkQualifiers(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const values = placedCalls(sentence).flatMap(({ call, mark }) => {
    const report = call.name === 'value' ? reportOfCall(dataset, call) : undefined;
    if (!report || report.role === 'target') return [];
    const before = sentence.text.slice(0, mark);
    const said = (['over', 'under', 'around'] as const).flatMap((kind) => {
      const match = new RegExp(String.raw`(?<!\p{L})(?:${words.qualifiers[kind]})\s+$`, 'iu').exec(before);
      return match ? [{ kind, index: match.index, text: match[0] }] : [];
    })[0];
    const isPlain = call.attributes['form'] === 'plain';
    const { besides, behind } = words.qualifiers;
    const isBare =
      isPlain &&
      !said &&
      needed.has(report.qualifier) &&
      !new RegExp(String.raw`(?<!\p{L})(?:${besides})\s+$`, 'iu').test(before) &&
      !new RegExp(String.raw`^\s+(?:${behind})(?!\p{L})`, 'iu').test(sentence.text.slice(mark + 1));
    return [{ report, said, mark, isPlain, isBare }];
  });
  const isLacking = values.some(
    ({ report, said, isPlain }) => isPlain && !said && ['more-than', 'at-least'].includes(report.qualifier),
  );
  return values.flatMap(({ report, said, mark, isBare }): readonly TextIssue[] => {
    if (isBare) {
      const found = `The number in "${excerpt(sentence.text, mark, 1)}" is printed plain, and its source gives it as "${report.qualifier}" (${report.id}).`;
      return [{ index: mark, found, expected: 'Say so in words ahead of it, or leave out form=plain.' }];
    }
    if (!said) return [];
    // Of an exact number more may be said in comparison; not where the number that is more stands beside it without the word.
    const isSwapped = said.kind === 'over' && report.qualifier === 'exact' && isLacking;
    if (!isSwapped && !(contradicted[said.kind] as readonly Qualifier[]).includes(report.qualifier)) return [];
    const found = `${quote(sentence, said)} stands ahead of a number that its source gives as "${report.qualifier}" (${report.id}).`;
    return [
      { index: said.index, found, expected: 'Put the word ahead of the number that it is said of, or take it out.' },
    ];
  });
}
