import type { Locale } from '../i18n/locales.ts';
import { pageWords } from '../i18n/messages/pages.ts';
import { pathOf } from '../i18n/paths.ts';
import type { Dataset } from '../model/dataset.ts';
import { citedSources } from '../model/prose/article-tree.ts';
import { articlePath, indicatorPath, projectPath, termPath } from '../figures/record-paths.ts';

/** For each source the records that rest on it, in one language. A source nothing rests on is absent and not published. */
export function sourceUses(dataset: Dataset, locale: Locale) {
  const uses = new Map<string, Map<string, { readonly title: string; readonly path: string }>>();
  const add = (sources: readonly string[], title: string, path: string): void => {
    for (const source of sources) {
      const own = uses.get(source) ?? new Map();
      own.set(path, { title, path });
      uses.set(source, own);
    }
  };
  for (const { indicator, reports } of dataset.series.values()) {
    add(
      reports.map((report) => report.source),
      (indicator.shortName ?? indicator.name)[locale],
      indicatorPath(dataset, indicator.id, locale),
    );
  }
  for (const { id, texts } of dataset.articles.values())
    add(citedSources(texts[locale].body), texts[locale].title, articlePath(dataset, id, locale));
  for (const project of dataset.projects.values())
    add(recordSources(project), (project.shortName ?? project.name)[locale], projectPath(dataset, project.id, locale));
  for (const task of dataset.tasks.values())
    add(recordSources(task), task.title[locale], `${pathOf('tasks', locale)}#${task.id}`);
  for (const term of dataset.terms.values())
    add([...term.sources, ...term.senseSources], term.name[locale], termPath(term.id, locale));
  add([dataset.site.startingSource], pageWords[locale].home.title, pathOf('home', locale));
  return new Map([...uses].map(([source, own]) => [source, [...own.values()]]));
}

const fields = new Set(['sources', 'nameSources', 'senseSources']);

/** Ids of the sources under every field of sources in a record, in order, each once. */
export const recordSources = (value: unknown): readonly string[] => [...new Set(collect(value))];

function collect(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    fields.has(key) && Array.isArray(child) ? child.filter((id) => typeof id === 'string') : collect(child),
  );
}
