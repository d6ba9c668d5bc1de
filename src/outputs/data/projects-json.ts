import { isLocalized, perLocale } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plainText } from '../../figures/render-text.ts';
import { projectPath } from '../../views/record-paths.ts';
import { fileHead, serializeJson } from './json.ts';

/** `data/projects.json`: the project records as they are, bound numbers spelled out, sources named by id and listed once. */
export function projectsJson(dataset: Dataset, address: (path: string) => string): string {
  const cited = new Set<string>();
  const projects = [...dataset.projects.values()].map(
    ({ digits: _digits, order: _order, slug: _slug, formerSlugs: _formerSlugs, id, ...project }) => {
      collectSources(project, cited);
      return {
        id,
        page: perLocale((locale) => address(projectPath(dataset, id, locale))),
        ...spellOut(dataset, project),
      };
    },
  );
  const sources = [...dataset.sources.values()]
    .filter(({ id }) => cited.has(id))
    .map((source) => ({ ...source, publisher: source.publisher[source.language] }));
  return serializeJson({ ...fileHead(dataset.site, address), projects, sources });
}

/** The same record with every text in every language as readers see it. */
function spellOut<T extends object>(dataset: Dataset, record: T): T {
  const spell = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spell);
    if (typeof value !== 'object' || value === null) return value;
    if (isLocalized(value)) return perLocale((locale) => plainText(dataset, value[locale], locale));
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, spell(child)]));
  };
  return spell(record) as T;
}

/** Adds the ids that stand under `sources` and `nameSources` anywhere in a record. */
function collectSources(value: unknown, cited: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (/^(?:s|nameS)ources$/.test(key) && Array.isArray(child)) for (const id of child) cited.add(String(id));
    else collectSources(child, cited);
  }
}
