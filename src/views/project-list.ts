import { projectsTimeline } from '../charts/projects-timeline.ts';
import { fillMessage } from '../i18n/fill-message.ts';
import { formatDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { projectWords } from '../i18n/messages/projects.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Project } from '../model/project.ts';
import type { Status } from '../model/status.ts';
import { projectPath } from '../figures/record-paths.ts';

export type ProjectState = Project['lastKnown']['state'];

/** The mark of a state: full for what runs or stands, half for what is under way, a cross for what has stopped. */
export const stateTone: Readonly<Record<ProjectState, Status | 'missing' | 'stopped'>> = {
  operating: 'reported',
  open: 'reported',
  built: 'final',
  'under-construction': 'estimate',
  stalled: 'stopped',
  tendering: 'forecast',
  planned: 'forecast',
  'not-known': 'missing',
};

/** The line of time of one project, named by the heading of its page. */
export const projectTimeline = (dataset: Dataset, id: string, locale: Locale): string =>
  timelineOf(dataset, locale, { labelledBy: 'project', only: [id] });

/** A wide and a narrow picture, of which each screen shows one. */
export const timelineOf = (
  dataset: Dataset,
  locale: Locale,
  of: { labelledBy: string; only?: readonly string[] },
): string =>
  (['wide', 'narrow'] as const).map((variant) => projectsTimeline(dataset, locale, { variant, ...of })).join('');

/** When a state was reported; of one that no report gives, when there was news last. */
export const asOf = ({ state, date }: Project['lastKnown'], locale: Locale): string =>
  projectWords[locale][state === 'not-known' ? 'lastNews' : 'asOf'].replace('{date}', formatDate(date, locale));

export function projectList(dataset: Dataset, locale: Locale) {
  const words = projectWords[locale];
  const all = [...dataset.projects.values()];
  const listed = (projects: readonly Project[]) =>
    projects.map(({ id, name, summary, sector, lastKnown }) => ({
      name: name[locale],
      path: projectPath(dataset, id, locale),
      summary: summary[locale],
      sector: sector[locale],
      state: lastKnown.state,
      word: words.state[lastKnown.state],
      asOf: asOf(lastKnown, locale),
    }));
  const byState = Map.groupBy(all, ({ lastKnown }) => lastKnown.state);
  const countOf = (state: ProjectState): number => byState.get(state)?.length ?? 0;
  const states = (Object.keys(stateTone) as ProjectState[]).flatMap((state) => {
    const count = countOf(state);
    return count === 0 ? [] : [{ state, word: words.state[state], count }];
  });
  const found = states.map(({ state, count }) => words.found[state].replace('{n}', String(count)));
  return {
    headline: fillMessage(words.headline, {
      n: String(all.length),
      inUse: String(countOf('operating') + countOf('open')),
      building: String(countOf('under-construction')),
    }),
    /** How many there are in each state. */
    finding: words.finding.replace('{states}', found.join(', ')),
    timeline: timelineOf(dataset, locale, { labelledBy: 'when' }),
    states,
    groups: [
      { id: 'named', title: words.named, projects: listed(all.filter(({ inReport }) => inReport)) },
      { id: 'others', title: words.others, projects: listed(all.filter(({ inReport }) => !inReport)) },
    ],
  };
}
