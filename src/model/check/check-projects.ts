import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { ProjectData, Quantity } from '../project.ts';
import type { Entries, Entry } from './parse-collections.ts';
import { numbersInSentence } from '../prose/numbers-in-sentence.ts';
import type { ProblemList } from './problem-list.ts';

/** The typed quantities of projects: ranges, the one that lists use, shares of owners. */
export function checkProjects({ projects }: Entries, problems: ProblemList): void {
  for (const entry of projects) {
    for (const field of ['capacity', 'investment'] as const) checkQuantities(entry, field, entry.data[field], problems);
    checkShares(entry, problems);
    checkPlace(entry, problems);
    checkState(entry, problems);
    checkEventDays(entry, problems);
  }
}

/** What a capacity and an investment can be stated in. */
const families = {
  capacity: /^(?!usd|vnd|jpy|percent|index|rank|score|person|times)/,
  investment: /^(usd|vnd|jpy)-(million|billion|trillion)$|^usd$/,
};

/** The province with a margin of a few kilometres, in degrees. */
const province = { lat: [19.2, 20.75], lon: [104.3, 106.2] } as const;

function checkPlace({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  for (const axis of ['lat', 'lon'] as const) {
    const at = data.location.coordinates?.[axis];
    const [least, most] = province[axis];
    if (at !== undefined && (at < least || at > most))
      problems.at(
        raw,
        `location.coordinates.${axis}`,
        `The place is at ${at}, outside of the province.`,
        `Expected ${least} to ${most} for "${axis}". Look for changed digits, or for latitude and longitude changed over.`,
      );
  }
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
  if (state === 'operating' && happened.length === 0)
    problems.at(
      raw,
      'lastKnown.state',
      'The state is "operating", and no event has happened.',
      'Correct the state, or add the event with its source.',
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

/** A sentence that names days names that of its event. */
function checkEventDays({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  data.timeline.forEach(({ date, until, text }, index) => {
    for (const locale of locales) {
      const named = numbersInSentence(text[locale].written, locale).flatMap(({ value }) =>
        value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [],
      );
      if (
        named.length === 0 ||
        named.some((day) => day.startsWith(date) || day > date || (until !== undefined && day.startsWith(until)))
      )
        continue;
      problems.at(
        raw,
        `timeline.${index}.text.${locale}`,
        `The event is of ${date}, and its text names ${named.join(', ')}.`,
        'Expected the day of the event among them. Correct the date or the text.',
      );
    }
  });
}

function checkQuantities(
  { raw }: Entry<ProjectData>,
  field: keyof typeof families,
  quantities: readonly Quantity[],
  problems: ProblemList,
): void {
  quantities.forEach(({ value, upper, qualifier, unit }, index) => {
    const place = `${field}.${index}.upper`;
    if (Number(value) <= 0 || Number(value) > 1e7)
      problems.at(
        raw,
        `${field}.${index}.value`,
        `The value is ${value}.`,
        'Expected a number above zero and below ten million. Look for a lost sign or point, or take a larger unit.',
      );
    if (!families[field].test(unit))
      problems.at(
        raw,
        `${field}.${index}.unit`,
        `The unit is "${unit}".`,
        field === 'capacity'
          ? 'Expected a unit of size or output, such as megawatt, hectare or tonne-million-per-year.'
          : 'Expected an amount of money, such as usd-million or vnd-billion.',
      );
    if ((qualifier === 'range') !== (upper !== undefined)) {
      problems.at(
        raw,
        place,
        `The qualifier is "${qualifier}" and the upper value is ${upper ?? 'missing'}.`,
        'Expected an upper value with the qualifier "range", and only there.',
      );
    } else if (upper !== undefined && Number(upper) <= Number(value)) {
      problems.at(raw, place, `The range goes from ${value} to ${upper}.`, 'Expected the smaller value first.');
    }
  });
  const preferred = quantities.flatMap((quantity, index) => (quantity.preferred ? [index] : []));
  for (const index of preferred.slice(1)) {
    problems.at(
      raw,
      `${field}.${index}.preferred`,
      `A second quantity is preferred; the first is number ${preferred[0]}.`,
      'Expected one at most. Take "preferred" away from the other.',
    );
  }
}

function checkShares({ raw, data }: Entry<ProjectData>, problems: ProblemList): void {
  data.investors.forEach(({ sharePercent }, index) => {
    if (sharePercent !== undefined && (Number(sharePercent) <= 0 || Number(sharePercent) > 100))
      problems.at(
        raw,
        `investors.${index}.sharePercent`,
        `The share is ${sharePercent}%.`,
        'Expected a number above 0 and at most 100.',
      );
  });
  const sum = data.investors.reduce((total, { sharePercent }) => total + Number(sharePercent ?? 0), 0);
  // Shares are printed rounded, so their sum may pass a hundred by a little.
  if (sum > 100 + 0.05 * data.investors.length) {
    problems.at(
      raw,
      'investors',
      `The shares of the investors add up to ${Number(sum.toFixed(4))} percent.`,
      'Expected a hundred at most. Correct the shares.',
    );
  }
}
