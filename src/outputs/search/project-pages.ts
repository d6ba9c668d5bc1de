import { formatDate } from '../../i18n/format-date.ts';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { projectWords } from '../../i18n/messages/projects.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Project } from '../../model/project.ts';
import { formatPublished } from '../../figures/format-figure.ts';
import { plainText } from '../../figures/render-text.ts';
import { projectPath } from '../../views/record-paths.ts';
import { sentences, type SearchPage, type SearchSection } from './search-page.ts';

type Text = (part: Localized | undefined) => string | undefined;

export function projectPages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  const text: Text = (part) => part && plainText(dataset, part[locale], locale);
  return [...dataset.projects.values()].map((project) => ({
    kind: 'project',
    path: projectPath(dataset, project.id, locale),
    title: project.name[locale],
    sections: [facts(project, locale, text), timeline(project, locale, text)],
  }));
}

function facts(project: Project, locale: Locale, text: Text): SearchSection {
  const {
    summary,
    sector,
    operator,
    investors,
    contractor,
    contract,
    location,
    capacity,
    capacityNote,
    investment,
    investmentNote,
    lastKnown,
    notFound,
    shortName,
  } = project;
  const parties = [operator, ...investors, contractor].flatMap((party) => [text(party?.name), text(party?.note)]);
  const quantities = [...capacity, ...investment].flatMap((one) => [
    `${one.label ? `${text(one.label) ?? ''}: ` : ''}${formatPublished(one, locale)}`,
    text(one.note),
  ]);
  return {
    text: sentences(
      text(summary),
      text(lastKnown.text),
      text(sector),
      text(location.text),
      text(location.note),
      text(location.currentUnit?.name),
      text(location.currentUnit?.note),
      ...parties,
      text(contract?.text),
      ...quantities,
      text(capacityNote),
      text(investmentNote),
      ...notFound.map(text),
    ),
    keywords: [shortName?.[locale], ...[...capacity, ...investment].map(({ value }) => value)]
      .filter((part) => part !== undefined)
      .join(' '),
  };
}

function timeline(project: Project, locale: Locale, text: Text): SearchSection {
  const events = project.timeline.flatMap((event) => [
    `${formatDate(event.date, locale)}: ${text(event.text) ?? ''}`,
    text(event.note),
  ]);
  return { anchor: 'timeline', heading: projectWords[locale].timeline, text: sentences(...events) };
}
