import { chartViewOf } from '../../charts/chart-view-of.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { formatBare, formatPublished } from '../../figures/format-figure.ts';
import { fillMessage } from '../../i18n/fill-message.ts';
import { formatDate, formatPeriod } from '../../i18n/format-period.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shareWords } from '../../i18n/messages/charts.ts';
import { indicatorWords } from '../../i18n/messages/indicators.ts';
import { projectWords } from '../../i18n/messages/projects.ts';
import { reportWords } from '../../i18n/messages/reports.ts';
import { must, usedReport, type Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Project, Quantity } from '../../model/project.ts';
import type { Status } from '../../model/status.ts';
import { valueOf } from '../../views/plan.ts';
import { articleTree } from '../../model/prose/article-tree.ts';
import { latestReport } from '../../views/latest-report.ts';
import { licenceLabel } from '../../views/citation.ts';
import { locate, type Locator } from '../../views/locator.ts';
import type { Page } from '../../views/page-registry.ts';

/** In pixels, as networks that show links ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The last known state of a project, with the day of the news. */
export type ShareState = ReturnType<typeof stateOf>;

/** What stands beside the figures. */
export type SharePicture =
  | { readonly kind: 'chart'; readonly view: ChartView }
  | { readonly kind: 'locator'; readonly locator: Locator; readonly caption: string }
  | { readonly kind: 'text'; readonly text: string };

/** Everything a share picture says, in one language. Pure data. */
export interface ShareView {
  readonly locale: Locale;
  readonly siteName: string;
  readonly title: string;
  readonly figures: readonly ShareFigure[];
  readonly state: ShareState | undefined;
  readonly picture: SharePicture | undefined;
  /** Full name of the site, and its licence. No address, so that pictures do not depend on where the site stands. */
  readonly footer: readonly [name: string, licence: string];
}

type Said = Pick<ShareView, 'figures' | 'state' | 'picture'>;

/** What the share picture of a page says: the page's own headline figure, or the first of the site's where it has none. */
export function shareViewOf(dataset: Dataset, page: Page): ShareView {
  const { locale, title } = page;
  const { site } = dataset;
  const licence = shareWords[locale].licence.replace('{licence}', licenceLabel(site));
  return {
    locale,
    siteName: site.shortName[locale],
    title,
    ...saidOn(dataset, page),
    footer: [site.name[locale], licence],
  };
}

function saidOn(dataset: Dataset, { kind, id, locale, description }: Page): Said {
  const { headlines } = dataset.site;
  const lead = headlines.indicators[0] ?? '';
  switch (kind) {
    case 'article': {
      const { headline, body } = must(dataset.articles, id, 'article').texts[locale];
      const own = articleTree(body).calls.find(({ name }) => name === 'chart')?.attributes['id'];
      const report = usedReport(dataset, headline.indicator, headline.period, headline.role);
      const drawn =
        own === undefined ? chartOf(dataset, headline.indicator, locale) : chartPicture(dataset, own, locale);
      const picture = drawn ?? { kind: 'text', text: description };
      return { figures: figuresOf([report], (one) => reportFigure(dataset, one, locale)), state: undefined, picture };
    }
    case 'indicator': {
      const picture = chartOf(dataset, id, locale) ?? { kind: 'text', text: description };
      return {
        figures: figuresOf([latestReport(dataset, id)], (one) => latestFigure(dataset, one, locale)),
        state: undefined,
        picture,
      };
    }
    case 'project':
      return projectSaid(must(dataset.projects, id, 'project'), locale);
    case 'home':
    case 'plan': {
      const reports = (['target', 'outcome'] as const).map((role) => usedReport(dataset, lead, headlines.next, role));
      const say = (one: Observation, index: number) =>
        index === 0 ? reportFigure(dataset, one, locale) : bareFigure(dataset, one, locale);
      return { figures: figuresOf(reports, say), state: undefined, picture: chartOf(dataset, lead, locale) };
    }
    default: {
      const figures = figuresOf([latestReport(dataset, lead)], (one) => reportFigure(dataset, one, locale));
      return { figures, state: undefined, picture: chartOf(dataset, lead, locale) };
    }
  }
}

const figuresOf = (
  reports: readonly (Observation | undefined)[],
  say: (report: Observation, index: number) => ShareFigure,
): readonly ShareFigure[] => reports.filter((report) => report !== undefined).map(say);

/** The main chart of an indicator. */
function chartOf(dataset: Dataset, indicator: string, locale: Locale): SharePicture | undefined {
  const [chart] = must(dataset.indicators, indicator, 'indicator').charts;
  return chart === undefined ? undefined : chartPicture(dataset, chart, locale);
}

const chartPicture = (dataset: Dataset, chart: string, locale: Locale): SharePicture => ({
  kind: 'chart',
  view: chartViewOf(dataset, must(dataset.charts, chart, 'chart'), locale),
});

/** Beside a sketch map there is room for one figure. */
function projectSaid(project: Project, locale: Locale): Said {
  const figures = projectFigures(project, locale);
  const state = stateOf(project, locale);
  const { coordinates } = project.location;
  if (coordinates === undefined) return { figures, state, picture: undefined };
  const { caption, licence } = projectWords[locale];
  const picture = {
    kind: 'locator',
    locator: locate(coordinates.lat, coordinates.lon),
    caption: `${caption} ${licence} ${coordinates.licence}`,
  } as const;
  return { figures: figures.slice(0, 1), state, picture };
}

function stateOf({ lastKnown }: Project, locale: Locale) {
  const exactness = (['year', 'month', 'day'] as const)[lastKnown.date.split('-').length - 1] ?? 'day';
  return {
    label: projectWords[locale].lastKnown,
    text: projectWords[locale].state[lastKnown.state],
    asOf: shareWords[locale].asOf[exactness].replace('{date}', formatDate(lastKnown.date, locale)),
  };
}

/** What a share picture shows, in words, for those who cannot see it: title, figures with their status, state, and what is drawn. */
export function shareAlt(dataset: Dataset, page: Page): string {
  const view = shareViewOf(dataset, page);
  const { state } = view;
  const figures = view.figures.map(figureWords).join('; ');
  return [
    sentence(view.title),
    ...(figures === '' ? [] : [sentence(figures)]),
    ...(state === undefined ? [] : [sentence(`${state.label}: ${state.text}, ${state.asOf}`)]),
    ...drawn(view),
  ].join(' ');
}

const figureWords = ({ label, text, status }: ShareFigure): string =>
  `${label === undefined ? '' : `${label}: `}${text}${status === undefined ? '' : ` (${status.label})`}`;

function drawn({ picture, locale }: ShareView): readonly string[] {
  if (picture?.kind === 'chart') return [shareWords[locale].chart.replace('{title}', picture.view.title)];
  return picture?.kind === 'locator' ? [shareWords[locale].locator] : [];
}

const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** A number as a share picture prints it. */
export interface ShareFigure {
  /** What the number is of and for when; undefined where the figure above says it. */
  readonly label: string | undefined;
  /** With qualifier and unit: `hơn 113.000 tỷ đồng`. */
  readonly text: string;
  /** How settled it is; undefined for quantities of projects, which have no status. */
  readonly status: { readonly tone: Status; readonly label: string } | undefined;
}

/** A report, labelled with its indicator and period. */
function reportFigure(dataset: Dataset, report: Observation, locale: Locale): ShareFigure {
  const indicator = must(dataset.indicators, report.indicator, 'indicator');
  const name = (indicator.shortName ?? indicator.name)[locale];
  return { ...bareFigure(dataset, report, locale), label: labelOf(name, report, locale) };
}

/** The latest report on a page whose title is the indicator's name already. */
function latestFigure(dataset: Dataset, report: Observation, locale: Locale): ShareFigure {
  return { ...bareFigure(dataset, report, locale), label: labelOf(indicatorWords[locale].latest, report, locale) };
}

/** A report of the indicator and period of the figure above, in the unit of the indicator, as on its page. */
function bareFigure(dataset: Dataset, report: Observation, locale: Locale): ShareFigure {
  const status = { tone: report.status, label: reportWords[locale].status[report.status] };
  const figure = valueOf(report, must(dataset.indicators, report.indicator, 'indicator'));
  return { label: undefined, text: formatBare(figure, locale), status };
}

const labelOf = (name: string, { period }: Observation, locale: Locale): string =>
  fillMessage(shareWords[locale].figureOf, { name, period: formatPeriod(period.id, locale) });

/** Investment, then size, as far as they are known; of several, the one that lists use. */
function projectFigures(project: Project, locale: Locale): readonly ShareFigure[] {
  const { investment, capacity } = projectWords[locale];
  return [
    quantityFigure(investment, project.investment, locale),
    quantityFigure(capacity, project.capacity, locale),
  ].filter((figure) => figure !== undefined);
}

function quantityFigure(name: string, quantities: readonly Quantity[], locale: Locale): ShareFigure | undefined {
  const quantity = quantities.find(({ preferred }) => preferred) ?? quantities[0];
  if (quantity === undefined) return undefined;
  const label = quantity.label === undefined ? name : `${name} (${quantity.label[locale]})`;
  return { label, text: formatPublished(quantity, locale), status: undefined };
}
