import { shareViewOf } from './share-view-of.ts';
import type { ShareFigure, ShareView } from './share-view.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Page } from '../../views/page-registry.ts';
import { shareWords } from '../../i18n/messages/charts.ts';

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

function figureWords({ label, text, status }: ShareFigure): string {
  return `${label === undefined ? '' : `${label}: `}${text}${status === undefined ? '' : ` (${status.label})`}`;
}

function drawn({ picture, locale }: ShareView): readonly string[] {
  if (picture?.kind === 'chart') return [shareWords[locale].chart.replace('{title}', picture.view.title)];
  return picture?.kind === 'locator' ? [shareWords[locale].locator] : [];
}

const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
