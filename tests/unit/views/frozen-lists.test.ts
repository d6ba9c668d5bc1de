import test from 'node:test';
import { formatFigure } from '../../../src/figures/format-figure.ts';
import { plainText } from '../../../src/figures/render-text.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { projectWords } from '../../../src/i18n/messages/projects.ts';
import { pageRegistry } from '../../../src/views/page-registry.ts';
import { placesTable } from '../../../src/views/places-table.ts';
import { projectList, stateTone, type ProjectState } from '../../../src/views/project-list.ts';
import { shellView } from '../../../src/views/shell.ts';
import { taskList } from '../../../src/views/task-list.ts';
import { frozenDataset as dataset } from '../../frozen/frozen-dataset.ts';
import { assertGolden } from '../golden.ts';

const line = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part) => (part === undefined || part === '' ? '–' : part.replaceAll('\u00a0', ' '))).join(' | ');

const places = (locale: Locale): readonly string[] =>
  [...dataset.indicators.values()].flatMap((indicator) => {
    const table = placesTable(dataset, indicator, locale);
    if (!table) return [];
    return [
      line(indicator.name[locale], ...table.years),
      ...table.rows.map(({ name, isHome, cells }) =>
        line(name, isHome ? 'home' : '', ...cells.map((cell) => cell && formatFigure(cell.figure, locale))),
      ),
      ...table.notes.map(({ about, text }) => `${about ?? ''} ${plainText(dataset, text, locale)}`.trim()),
    ];
  });

function tasks(locale: Locale): readonly string[] {
  const { finding, groups, contents } = taskList(dataset, locale);
  return [
    finding,
    ...groups.flatMap(({ title, tasks: own }) =>
      own.map(({ task, links }) =>
        line(title, task.title[locale], ...links.map(({ path, name }) => `${name} ${path}`)),
      ),
    ),
    ...contents.map(({ title, tone }) => line(title, tone)),
  ];
}

function projects(locale: Locale): readonly string[] {
  const { headline, finding, groups } = projectList(dataset, locale);
  return [
    line(headline, finding),
    ...groups.flatMap(({ title, projects: own }) =>
      own.map(({ name, path, summary, word, asOf }) =>
        line(title, name, path, plainText(dataset, summary, locale), word, asOf),
      ),
    ),
    ...(Object.keys(stateTone) as ProjectState[]).map((state) =>
      line(state, projectWords[locale].state[state], stateTone[state]),
    ),
  ];
}

/** Where a page stands, where it is read in the other language, when it last changed and how new its newest source is. */
const pages = (locale: Locale): readonly string[] =>
  pageRegistry(dataset)
    .filter((page) => page.locale === locale)
    .map((page) => {
      const { languages, newest } = shellView(dataset, page);
      return line(page.path, ...languages.map(({ path }) => path), page.lastModified, newest?.date);
    });

for (const locale of locales) {
  test(`${locale}: places, tasks, projects and pages of the frozen content say what they said`, () => {
    const parts = { places, tasks, projects, pages };
    const text = Object.entries(parts).flatMap(([name, part]) => [`## ${name}`, ...part(locale)]);
    assertGolden(`frozen/lists.${locale}.txt`, `${text.join('\n')}\n`);
  });
}
