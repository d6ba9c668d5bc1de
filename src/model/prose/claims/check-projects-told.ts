import type { Dataset } from '../../dataset.ts';
import type { Project } from '../../project.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { yearsNamed } from './check-roles.ts';
import { quote, wordsIn, wordsSaid } from './words-said.ts';

const running: ReadonlySet<string> = new Set(['operating', 'open', 'built']);

/** "The dam has been completed", "the plant opened in 2024", "the refinery was scrapped": a project that is named, against its events and last known state. */
export function checkProjectsTold(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const { text } = part;
  const [[done], [given]] = [wordsSaid(text, words.projectDone, words), wordsSaid(text, words.projectGivenUp, words)];
  const said = done ?? given;
  const isOther = (): boolean => wordsIn(text, `${words.planned}|${words.conditional}|${words.nearly}`).length > 0;
  if (!said || (done && given) || text.includes('?') || isOther()) return [];
  const ahead = text.slice(0, said.index);
  const named = [...dataset.projects.values()].filter((project) => isNamed(project, ahead, words));
  const [project, other] = named;
  if (!project || other) return [];
  const { lastKnown, timeline } = project;
  const begun = timeline.filter(({ kind, phase }) => kind === 'happened' && phase === 'operating');
  const issue = (fact: string): readonly TextIssue[] => [
    {
      index: said.index,
      found: `${quote(part, said)} says the opposite of the record of ${project.id}, ${fact}.`,
      expected: 'Correct the sentence, or add what happened to the record, with its source.',
    },
  ];
  if (given && running.has(lastKnown.state)) return issue(`in which it is "${lastKnown.state}"`);
  if (given) return [];
  const isKnown = lastKnown.state !== 'not-known';
  if (begun.length === 0 && isKnown && !running.has(lastKnown.state))
    return issue(`in which it is "${lastKnown.state}"`);
  const [year, second] = new Set(yearsNamed(text, words).map(([one]) => one));
  const dates = timeline.map(({ date, until = '' }) => `${date} ${until}`).join(' ');
  if (year === undefined || second !== undefined || begun.length === 0 || dates.includes(year)) return [];
  return issue(`in which it has run since ${begun.map(({ date }) => date).join(', ')}`);
}

/** By a name of its own, in which some letter is a capital. */
const isNamed = ({ name, shortName, synonyms }: Project, text: string, { locale }: ClaimWords): boolean =>
  [name[locale], shortName?.[locale] ?? '', ...(synonyms?.[locale] ?? [])].some(
    (one) => /\p{Lu}\p{Ll}/u.test(one) && text.toLowerCase().includes(one.toLowerCase()),
  );
