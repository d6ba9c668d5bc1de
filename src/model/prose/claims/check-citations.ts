import { comparedWith, languageOf, locales, type Locale, type Localized } from '../../../i18n/locales.ts';
import type { ContentProblem } from '../../content-problem.ts';
import type { Dataset } from '../../dataset.ts';
import type { CallProblem } from '../../call-rules.ts';
import type { FigureCall } from '../../text.ts';
import { excerpt } from '../excerpt.ts';
import { numbersInSentence } from '../numbers-in-sentence.ts';
import type { ParsedProse } from '../parsed-prose.ts';
import type { Place } from '../prose-rules.ts';
import { passageOf, placedCalls, sentencesOf, type Part, type Passage } from '../sentences.ts';
import { firstDayOf, lastDayOf } from '../../period.ts';
import { toCome } from '../languages/contrasts.ts';
import { claimWords } from '../languages/languages.ts';
import { wordsIn } from './words-said.ts';
import { reportOfCall, reportsOfCall, yearsOfCall } from './call-facts.ts';

/**
 * A citation bears on its paragraph: its source reports an indicator that is called there, for a year of the call, or it is the source of a dated
 * event, a document or a definition (projects, tasks, glossary), which a sentence may tell without a figure. Else the citation says why.
 */
export function checkCitations(dataset: Dataset, calls: readonly FigureCall[]): readonly CallProblem[] {
  const cites = calls.filter(({ name, attributes }) => name === 'cite' && attributes['why'] === undefined);
  if (cites.length === 0) return [];
  const bearing = new Set(calls.flatMap((call) => reporting(dataset, call)));
  return cites
    .map(({ attributes: { source = '' } }) => source)
    .filter((source) => dataset.sources.has(source) && !bearing.has(source) && !tellsEvents(dataset, source))
    .map((source) => ({
      found: `The source "${source}" is cited, but it reports nothing that this paragraph calls.`,
      expected: 'Cite the source of the figure, move the citation to its sentence, or say why it stands here: why="…".',
    }));
}

/** Sources of any report on the indicators of a call, in its years. */
function reporting(dataset: Dataset, call: FigureCall): readonly string[] {
  const own = reportsOfCall(dataset, call);
  const years = yearsOfCall(dataset, call);
  const indicators = new Set([call.attributes['indicator'] ?? '', ...own.map(({ indicator }) => indicator)]);
  return [...indicators]
    .flatMap((id) => dataset.series.get(id)?.reports ?? [])
    .filter(({ period }) => years.has(period.year))
    .map(({ source }) => source);
}

const eventSources = new WeakMap<Dataset, ReadonlySet<string>>();

function tellsEvents(dataset: Dataset, source: string): boolean {
  const { projects, tasks, terms } = dataset;
  const known =
    eventSources.get(dataset) ?? new Set(stringsIn([...projects.values(), ...tasks.values(), ...terms.values()]));
  eventSources.set(dataset, known);
  return known.has(source);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const publishers = new WeakMap<Dataset, ReadonlyMap<string, ReadonlySet<string>>>();

/** Each newspaper by its name, with its sources. Names of one word without a second capital are words too. */
function newspapers(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(publishers.get(dataset));
  if (known.size > 0) return known;
  for (const { id, kind, publisher, origin } of dataset.sources.values())
    for (const name of kind === 'press' ? Object.values({ ...publisher, ...origin }) : [])
      if (/\p{Lu}.*\p{Lu}/u.test(name)) known.set(name, new Set([...(known.get(name) ?? []), id]));
  publishers.set(dataset, known);
  return known;
}

/** A newspaper that a sentence names is the publisher of a source that its paragraph cites or calls. */
export function checkNamedPublishers(dataset: Dataset, passage: Passage): readonly CallProblem[] {
  const own = [...citedIn(passage), ...passage.calls.flatMap((call) => reporting(dataset, call))];
  if (citedIn(passage).length === 0) return [];
  return [...newspapers(dataset)].flatMap(([name, sources]) => {
    const index = passage.text.indexOf(name);
    if (index === -1 || /\p{L}/u.test(passage.text[index + name.length] ?? '')) return [];
    if (own.some((source) => sources.has(source))) return [];
    return [
      {
        found: `"${excerpt(passage.text, index, name.length)}" names ${name}, and no source of the paragraph is published there.`,
        expected: 'Name the publisher of the source that is cited, or cite the source that is named.',
      },
    ];
  });
}

/** A newspaper that one language of a paragraph names, and another does not. */
export function comparePublishers(
  { sources }: Dataset,
  proses: Localized<ParsedProse>,
  places: Localized<Place>,
): readonly ContentProblem[] {
  const names = new Map(
    [...sources.values()].flatMap(({ kind, publisher, origin }) =>
      kind === 'press'
        ? [publisher, origin].flatMap((one) => (one ? [[Object.values(one).join(), one] as const] : []))
        : [],
    ),
  );
  const told = [...names.values()];
  return locales.flatMap((here) =>
    comparedWith(here).flatMap((there) =>
      proses[here].texts.flatMap(({ text, line }, index) => {
        const twin = proses[there].texts[index]?.text ?? '';
        const one = told.find((name) => isNamed(twin, name[there]) && !isNamed(text, name[here]));
        if (!one) return [];
        const found = `The ${languageOf[there].englishName} paragraph names ${one[there]}; this one does not: "${excerpt(text, 0, 40)}".`;
        return [{ ...places[here], line, found, expected: 'Name the same publishers in every language.' }];
      }),
    ),
  );
}

/** Words of a name without a second capital are words of the language too, and a name within a sentence. */
const isNamed = (text: string, name: string): boolean =>
  text.includes(name) &&
  (/\p{Lu}.*\p{Lu}/u.test(name) ||
    new RegExp(`(?<=(?:trên|theo|báo|tờ|trang|in|by|from|to|newspaper) )${name}(?!\\p{L})`, 'u').test(text));

const printed: ReadonlySet<string> = new Set(['value', 'growth', 'share-of-plan']);
const citedIn = ({ calls }: Passage): readonly string[] =>
  calls.flatMap(({ name, attributes }) => (name === 'cite' ? (attributes['source'] ?? '') : []));

/**
 * In an article a paragraph with numbers of the records, or with something dated, cites a source; an item of a list may leave that to what introduces
 * it. The source of each printed number is cited in its section or ahead of all sections, and that of each day and document somewhere.
 */
export function checkCited(
  dataset: Dataset,
  { texts, headings }: ParsedProse,
  locale: Locale,
): readonly (CallProblem & { readonly line: number })[] {
  const sectionOf = (line: number): number => headings.filter((one) => one.level === 2 && one.line <= line).length;
  const datesIn = ({ text }: Passage, form: RegExp): readonly string[] =>
    numbersInSentence(text, locale).flatMap(({ value = '' }) =>
      form.test(value) && value !== dataset.site.asOf ? value : [],
    );
  const sentences = texts.flatMap((run) =>
    sentencesOf(passageOf(run)).map((one) => ({ ...one, line: run.line, dates: datesIn(one, /^\d{4}-\d\d-\d\d$|\//) })),
  );
  const told = new Set(sentences.flatMap((one) => (citedIn(one).length > 0 ? one.dates : [])));
  return [
    ...texts.flatMap((run): readonly (CallProblem & { line: number })[] => {
      const section = sectionOf(run.line);
      const near = texts.filter(({ line }) => [0, section].includes(sectionOf(line))).flatMap(citedIn);
      const sourcesOf = (call: FigureCall): readonly string[] => {
        const report = reportOfCall(dataset, call);
        const alike = (dataset.series.get(report?.indicator ?? '')?.reports ?? []).filter(
          ({ place, period, role }) =>
            place === report?.place && period.id === report.period.id && role === report.role,
        );
        return [report, ...alike].flatMap((one) => one?.source ?? []);
      };
      const counts = run.calls.filter((call) => call.name === 'quantity' || reportsOfCall(dataset, call).length > 0);
      const bare = counts.find((call) => printed.has(call.name) && !sourcesOf(call).some((one) => near.includes(one)));
      const isUncited = citedIn(run).length === 0 && run.column === 1;
      const [call = bare, [date] = []] = isUncited ? [counts[0], datesIn(run, /^\d{4}-\d\d/)] : [];
      if (!call && !date) return [];
      const [source = '…'] = call ? sourcesOf(call) : [];
      return [
        {
          line: run.line,
          found: `The paragraph "${excerpt(run.text, 0, 40)}" tells of ${call ? `a number of "${source}"` : date} and does not cite ${call ? 'that' : 'a'} source.`,
          expected: `Write <Cite source="${source}" /> behind its sentence, in every language.`,
        },
      ];
    }),
    ...sentences.flatMap((one) =>
      tooOld(dataset, one, locale, (text) => datesIn({ text, calls: [] }, /^\d{4}-\d\d(?:-\d\d)?$/)),
    ),
    ...sentences.flatMap((one) =>
      one.dates
        .filter((date) => !told.has(date))
        .map((date) => ({
          line: one.line,
          found: `"${excerpt(one.text.trim(), 0, 40)}" tells of ${date}, and no sentence that does cites a source.`,
          expected: 'Write <Cite source="…" /> behind the sentence, in every language.',
        })),
    ),
  ];
}

/** What happened on a day or in a month was printed then or later: each citation stands behind what it bears out. A law names days to come. */
function tooOld(
  { sources, site }: Dataset,
  sentence: Part & { readonly line: number },
  locale: Locale,
  datesIn: (text: string) => readonly string[],
): readonly (CallProblem & { readonly line: number })[] {
  const cites = placedCalls(sentence).filter(({ call }) => call.name === 'cite');
  const words = `${claimWords[locale].planned}|${toCome[locale]}`;
  if (cites.length === 0 || !/\d/.test(sentence.text) || wordsIn(sentence.text, words).length > 0) return [];
  let start = 0;
  return cites.flatMap(({ mark }, index) => {
    const before = sentence.text.slice(start, mark);
    const beside = cites.filter((one, place) => place >= index && one.mark - mark === place - index);
    start = mark + 1;
    const cited = beside.flatMap(({ call }) => sources.get(call.attributes['source'] ?? '') ?? []);
    const [newest] = cited.map(({ date = '9999' }) => lastDayOf(date)).toSorted((a, b) => (a < b ? 1 : -1));
    const dates = datesIn(before);
    // "On that day the date was put off to this one."
    if (newest === undefined || dates.some((date) => firstDayOf(date) <= newest || date > site.asOf)) return [];
    if (cited.some(({ kind }) => kind === 'law' || kind === 'government')) return [];
    return dates.slice(0, 1).map((date) => ({
      line: sentence.line,
      found: `"${excerpt(before.trim(), 0, 40)}" tells of ${date}, and its newest source is of ${newest}.`,
      expected: 'Cite a source that is not older than what it tells, or say that it was planned.',
    }));
  });
}
