import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import type { Dataset } from '../dataset.ts';
import { firstDayOf, lastDayOf } from '../period.ts';
import type { ProjectData } from '../project.ts';
import { checkQuantities } from './check-quantities.ts';
import type { Entries, Entry } from './parse-collections.ts';
import { numbersInSentence } from '../prose/numbers-in-sentence.ts';
import type { ProblemList } from './problem-list.ts';

/** Projects: quantities, the place, the last known state, the days and years that events name. */
export function checkProjects({ projects }: Entries, dataset: Dataset, problems: ProblemList): void {
  for (const entry of projects) {
    checkQuantities(entry, problems);
    checkPlace(entry, problems);
    checkState(entry, problems);
    checkEventDays(entry, problems);
    checkEventSources(entry, dataset, problems);
  }
}

/** The province with a margin of a few kilometres, in degrees: an eight-sided figure around it. */
const sides: readonly (readonly [of: (lat: number, lon: number) => number, least: number, most: number])[] = [
  [(lat) => lat, 19.2, 20.71],
  [(_, lon) => lon, 104.29, 106.14],
  [(lat, lon) => lon + lat, 124.69, 126.22],
  [(lat, lon) => lon - lat, 83.81, 86.63],
];

function checkPlace({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  const { lat, lon } = data.location.coordinates ?? {};
  if (lat === undefined || lon === undefined) return;
  if (sides.every(([of, least, most]) => of(lat, lon) >= least && of(lat, lon) <= most)) return;
  problems.at(
    raw,
    'location.coordinates',
    `The place is at latitude ${lat} and longitude ${lon}, outside of the province.`,
    'Expected 19.2 to 20.7 for "lat" and 104.3 to 106.1 for "lon", on land. Look for changed digits, or for latitude and longitude changed over.',
  );
}

type State = ProjectData['lastKnown']['state'];

/** Words of events after which a project can only be in some states. */
const afterwards: readonly (readonly [words: RegExp, states: readonly State[]])[] = [
  [
    /\b(began commercial operation|commercial operation (began|started)|opened to traffic|was inaugurated)\b/i,
    ['operating', 'open', 'stalled', 'not-known'],
  ],
  [
    /\b(broke ground|ground was broken|construction (began|started))\b/i,
    ['under-construction', 'built', 'operating', 'open', 'stalled', 'not-known'],
  ],
];

/** The last known state is not behind what the events tell. */
function checkState({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  const happened = data.timeline.filter(({ kind }) => kind === 'happened');
  const { state, date } = data.lastKnown;
  for (const [words, states] of afterwards) {
    const event = happened.findLast(({ text }) => locales.some((locale) => words.test(text[locale].written)));
    if (!event || states.includes(state)) continue;
    problems.at(
      raw,
      'lastKnown.state',
      `The state is "${state}", yet of ${event.date} it is told: "${event.text[defaultLocale].written.slice(0, 90)}".`,
      `Expected one of ${states.join(', ')}. Correct the state, or the event.`,
    );
    return;
  }
  const phase = happened.findLast((event) => event.phase !== undefined)?.phase;
  if ((phase === 'stopped' && state === 'operating') || (phase === 'operating' && state === 'stalled'))
    problems.at(
      raw,
      'lastKnown.state',
      `The state is "${state}", and the last phase of the timeline is "${phase}".`,
      'Correct the state, or add the event that changed it, with its phase.',
    );
  // Works may be seen that nobody saw begin; not after a timeline that ends with the plan.
  const isTold = phase === undefined ? state !== 'under-construction' : true;
  if (begun[state] !== undefined && isTold && !happened.some((event) => event.phase === begun[state]))
    problems.at(
      raw,
      'lastKnown.state',
      `The state is "${state}", and no event that has happened is of the phase "${begun[state]}".`,
      'Correct the state, or add the event with its phase and source.',
    );
  const last = happened.at(-1);
  if (
    last &&
    last.date.slice(0, date.length) > date.slice(0, last.date.length) &&
    Number(last.date.slice(0, 4)) > Number(date.slice(0, 4))
  )
    problems.at(
      raw,
      'lastKnown.date',
      `The last known state is of ${date}, and an event of ${last.date} has happened.`,
      'Expected the state after the last event. Correct one of the dates.',
    );
}

/** Phases of which a state needs an event that has happened. */
const begun: Partial<Readonly<Record<State, ProjectData['timeline'][number]['phase']>>> = {
  operating: 'operating',
  open: 'operating',
  'under-construction': 'building',
};

/** What happened is told by a source of its day or later, or by one without a date. */
function checkEventSources({ raw, data }: Entry<ProjectData>, { sources }: Dataset, problems: ProblemList): void {
  data.timeline.forEach(({ kind, date, sources: told }, index) => {
    const days = told.map((id) => sources.get(id)?.date);
    if (kind !== 'happened' || days.some((day) => day === undefined || lastDayOf(day) >= firstDayOf(date))) return;
    const found = `The event is of ${date}, and its newest source of ${days.toSorted().at(-1)}.`;
    problems.at(
      raw,
      `timeline.${index}.sources`,
      found,
      'What had not happened yet is of the kind "planned". Correct the date, or name the source that tells of it.',
    );
  });
}

/**
 * A sentence that names days names that of its event; one that names years alone, a year of an event or a later one. The summary and the last known state
 * are of times that the timeline tells of.
 */
function checkEventDays({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  const named = (text: string, locale: Locale, form: RegExp): readonly string[] =>
    numbersInSentence(text, locale).flatMap(({ value }) => (value !== undefined && form.test(value) ? [value] : []));
  const years = new Set(data.timeline.map(({ date }) => date.slice(0, 4)));
  data.timeline.forEach(({ date, until, text }, index) => {
    for (const locale of locales) {
      const days = named(text[locale].written, locale, /^\d{4}-\d\d-\d\d$/);
      const dates = days.length > 0 ? days : named(text[locale].written, locale, /^(?:19|20)\d\d$/);
      const isNear = (one: string): boolean =>
        one.startsWith(date) || one > date || (until ?? '').startsWith(one) || (one.length === 4 && years.has(one));
      if (dates.length === 0 || dates.some(isNear)) continue;
      problems.at(
        raw,
        `timeline.${index}.text.${locale}`,
        `The event is of ${date}, and its text names ${dates.join(', ')}.`,
        'Expected the day or year of the event among them. Correct the date or the text.',
      );
    }
  });
  const told = [
    data.lastKnown.date,
    ...data.timeline.flatMap(({ date, until = date, text }) => [
      date,
      until,
      ...named(text[defaultLocale].written, defaultLocale, /^\d{4}/),
    ]),
  ];
  for (const locale of locales)
    for (const [field, text] of [
      ['lastKnown.text', data.lastKnown.text[locale]],
      ['summary', data.summary[locale].written.replaceAll(/\{[^}]*\}/g, '')],
    ] as const)
      for (const day of named(text, locale, /^(?:19|20)\d\d/))
        if (!told.some((one) => one.startsWith(day) || day.startsWith(one)))
          problems.at(
            raw,
            `${field}.${locale}`,
            `The text names ${day}, the time of no event of the timeline.`,
            'Correct it, or add the event with its source.',
          );
}
