import type { Locale, Localized } from '../i18n/locales.ts';
import type { ArticleData, PageTextData } from './article.ts';
import type { Chart } from './chart.ts';
import type { Indicator } from './indicator.ts';
import type { LeftOut } from './left-out.ts';
import type { Observation } from './observation.ts';
import { homePlace, type Place } from './place.ts';
import type { Project } from './project.ts';
import type { Redirect } from './redirect.ts';
import type { Change, Site } from './site.ts';
import type { Source } from './source.ts';
import type { Role } from './status.ts';
import type { Task } from './task.ts';
import type { Term } from './term.ts';

export interface ArticleText extends ArticleData {
  readonly locale: Locale;
  readonly file: string;
  /** MDX after the front matter. */
  readonly body: string;
}

/** The prose of a page that is not a record: methods, data, about. */
export interface PageText extends PageTextData {
  readonly locale: Locale;
  readonly file: string;
  readonly body: string;
}

export interface Article {
  readonly id: string;
  readonly texts: Localized<ArticleText>;
}

/** All reports of one indicator in all places, each place in order of period, and the ones that the site uses. */
export interface Series {
  readonly indicator: Indicator;
  readonly reports: readonly Observation[];
  /** The report used for a place, period and role, by `${place}/${period}/${role}`. */
  readonly used: ReadonlyMap<string, Observation>;
}

/** The whole content, checked: every reference resolves, every number is a number, every choice is made. Lists are in their order of display. */
export interface Dataset {
  readonly site: Site;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly series: ReadonlyMap<string, Series>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  /** Collected figures that are not published, each with its reason. */
  readonly leftOut: readonly LeftOut[];
  readonly charts: ReadonlyMap<string, Chart>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly pageTexts: ReadonlyMap<string, Localized<PageText>>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly changes: readonly Change[];
  readonly redirects: readonly Redirect[];
}

/** What is made of the whole content, and made once. */
export function oncePerDataset<Made extends object>(make: (dataset: Dataset) => Made): (dataset: Dataset) => Made {
  const known = new WeakMap<Dataset, Made>();
  return (dataset) => {
    // Whoever asks for what is made reads the whole, made before or not.
    void dataset.series.size;
    const made = known.get(dataset) ?? make(dataset);
    known.set(dataset, made);
    return made;
  };
}

/** A lookup that cannot fail on checked content; failing means that a check is missing, so it throws. */
export function must<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined)
    throw new Error(`There is no ${what} "${id}". The content checks should have reported this.`);
  return value;
}

/** The report that the site uses, or undefined where none is known. */
export function usedReport(
  dataset: Dataset,
  indicator: string,
  period: string,
  role: Role,
  place: string = homePlace,
): Observation | undefined {
  return dataset.series.get(indicator)?.used.get(`${place}/${period}/${role}`);
}

/** The reports of an indicator about one place, in order of period. */
export function reportsOf(dataset: Dataset, indicator: string, place: string = homePlace): readonly Observation[] {
  return must(dataset.series, indicator, 'series').reports.filter((report) => report.place === place);
}
