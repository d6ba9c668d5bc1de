import type { Status } from '../../model/status.ts';
import type { SheetTexts } from '../../charts/sheet.ts';
import { formatBare, formatPublished } from '../../figures/format-figure.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Locale } from '../../i18n/locales.ts';
import { chartMessages, shareWords } from '../../i18n/messages/charts.ts';
import { indicatorWords } from '../../i18n/messages/indicators.ts';
import { projectWords } from '../../i18n/messages/projects.ts';
import { reportWords } from '../../i18n/messages/reports.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Project, Quantity } from '../../model/project.ts';
import { licenceLabel } from '../../views/citation.ts';
import { valueOf } from '../../views/plan.ts';

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
export function reportFigure(dataset: Dataset, report: Observation, locale: Locale): ShareFigure {
  const indicator = must(dataset.indicators, report.indicator, 'indicator');
  const name = (indicator.shortName ?? indicator.name)[locale];
  return { ...bareFigure(dataset, report, locale), label: labelOf(name, report, locale) };
}

/** The latest report on a page whose title is the indicator's name already. */
export function latestFigure(dataset: Dataset, report: Observation, locale: Locale): ShareFigure {
  return { ...bareFigure(dataset, report, locale), label: labelOf(indicatorWords[locale].latest, report, locale) };
}

/** A report of the indicator and period of the figure above, in the unit of the indicator, as on its page. */
export function bareFigure(dataset: Dataset, report: Observation, locale: Locale): ShareFigure {
  const status = { tone: report.status, label: reportWords[locale].status[report.status] };
  const figure = valueOf(report, must(dataset.indicators, report.indicator, 'indicator'));
  return { label: undefined, text: formatBare(figure, locale), status };
}

function labelOf(name: string, report: Observation, locale: Locale): string {
  return shareWords[locale].figureOf
    .replace('{name}', name)
    .replace('{period}', formatPeriod(report.period.id, locale));
}

/** Investment, then size, as far as they are known; of several, the one that lists use. */
export function projectFigures(project: Project, locale: Locale): readonly ShareFigure[] {
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

/**
 * What a chart says when it travels without its page. `home` is the absolute address of the site; it is left out where the site
 * stands on the reader's own machine, since it would lead nobody anywhere.
 */
export function chartTexts(dataset: Dataset, locale: Locale, home: string): SheetTexts {
  return { messages: chartMessages[locale], credits: chartCredits(dataset, locale, home) };
}

/** Name and address of the site, licence. */
export function chartCredits({ site }: Dataset, locale: Locale, home: string): readonly string[] {
  const { host, hostname, pathname } = new URL(home);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const address = isLocal ? '' : ` · ${host}${pathname.replace(/\/$/, '')}`;
  return [`${site.name[locale]}${address}`, `${site.licence.name[locale]} (${licenceLabel(site)})`];
}
