import { formatNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { taskWords } from '../i18n/messages/tasks.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Task } from '../model/task.ts';
import { indicatorPath, projectPath, termPath } from './record-paths.ts';

/** The tasks by what they belong to, after one sentence on what came of them all. */
export interface TaskList {
  readonly finding: string;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly tasks: readonly ListedTask[] }[];
  /** Every task with the mark of whether anything later is known. */
  readonly contents: readonly { readonly id: string; readonly title: string; readonly tone: 'reported' | 'missing' }[];
}

interface ListedTask {
  readonly task: Task;
  readonly links: readonly { readonly path: string; readonly name: string }[];
}

const isFollowed = ({ followed }: Task): boolean => followed.length > 0;

export function taskList(dataset: Dataset, locale: Locale): TaskList {
  const words = taskWords[locale];
  const all = [...dataset.tasks.values()];
  const followed = all.filter(isFollowed).length;
  const counts = { all: all.length, followed, rest: all.length - followed };
  const number = (key: string): string => formatNumber(String(counts[key as keyof typeof counts]), locale);
  return {
    finding: words.finding.replace(/\{(\w+)\}/g, (_, key: string) => number(key)),
    groups: [...Map.groupBy(all, ({ group }) => group)].map(([id, tasks]) => ({
      id,
      title: words.groups[id],
      tasks: tasks.map((task) => ({ task, links: linksOf(dataset, task, locale) })),
    })),
    contents: all.map((task) => ({
      id: task.id,
      title: task.title[locale],
      tone: isFollowed(task) ? 'reported' : 'missing',
    })),
  };
}

const linksOf = (dataset: Dataset, task: Task, locale: Locale): ListedTask['links'] => [
  ...task.projects.map((id) => ({
    path: projectPath(dataset, id, locale),
    name: must(dataset.projects, id, 'project').name[locale],
  })),
  ...task.indicators.map((id) => ({
    path: indicatorPath(dataset, id, locale),
    name: must(dataset.indicators, id, 'indicator').name[locale],
  })),
  ...task.terms.map((id) => ({ path: termPath(id, locale), name: must(dataset.terms, id, 'term').name[locale] })),
];
