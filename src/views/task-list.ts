import { fillMessage } from '../i18n/fill-message.ts';
import { formatCount } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { taskWords } from '../i18n/messages/tasks.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Task } from '../model/task.ts';
import { linksTo } from '../figures/record-paths.ts';

const isFollowed = ({ followed }: Task): boolean => followed.length > 0;

/** The tasks by what they belong to, after one sentence on what came of them all. */
export function taskList(dataset: Dataset, locale: Locale) {
  const words = taskWords[locale];
  const all = [...dataset.tasks.values()];
  const followed = all.filter(isFollowed).length;
  const count = (number: number): string => formatCount(number, locale);
  return {
    finding: fillMessage(words.finding, {
      all: count(all.length),
      followed: count(followed),
      rest: count(all.length - followed),
    }),
    groups: [...Map.groupBy(all, ({ group }) => group)].map(([id, tasks]) => ({
      id,
      title: words.groups[id],
      tasks: tasks.map((task) => ({
        task,
        links: linksTo(dataset, task, ['projects', 'indicators', 'terms'], locale),
      })),
    })),
    /** Every task with the mark of whether anything later is known. */
    contents: all.map((task) => ({
      id: task.id,
      title: task.title[locale],
      tone: isFollowed(task) ? ('reported' as const) : ('missing' as const),
    })),
  };
}
