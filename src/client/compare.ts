import { line } from '../charts/kinds/line.ts';
import type { ChartView } from '../charts/chart-view.ts';
import { drawSvg } from '../charts/draw-svg.ts';
import { chartLegend } from '../charts/legend.ts';
import { legendSvg, type LegendItem } from '../charts/legend-mark.ts';
import { comparedView, nameOf, ways, type ComparedSeries, type Way } from '../charts/live/compared-view.ts';
import { propertyPalette } from '../charts/svg-palette.ts';
import { chartSizes } from '../charts/plot.ts';
import { chartFontFamily } from '../charts/text.ts';
import { serializeView } from '../charts/serialize-view.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { compareWords } from '../i18n/messages/compare.ts';
import type { Comparable } from '../views/comparable.ts';
import { htmlElement } from './html-element.ts';
import { siteFontMeasure } from '../charts/live/site-font.ts';

const locale = locales.find((one) => one === document.documentElement.lang) ?? defaultLocale;
const words = compareWords[locale];
const most = 4;

/** Makes the picker work: what is chosen stands in the address, and is drawn, listed and offered as a file. */
export async function startComparing(root: HTMLElement): Promise<void> {
  const { file = '', base = '/' } = root.dataset;
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(answer.statusText);
  const list = (await answer.json()) as readonly Comparable[];
  const measure = await siteFontMeasure();
  const all = new Map(list.flatMap(({ places }) => places.map(({ series }) => [series.id, series] as const)));
  const part = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const [indicator, place] = [part<HTMLSelectElement>('[name=indicator]'), part<HTMLSelectElement>('[name=place]')];
  const [chosenList, status] = [part('.chosen'), part('[role=status]')];
  const shown = document.querySelector('.shown')!;
  const asked = new URLSearchParams(location.search);
  let chosen = [...new Set((asked.get('s') ?? '').split(','))].flatMap((id) => all.get(id) ?? []).slice(0, most);
  let way: Way = ways.find((one) => one === asked.get('as')) ?? 'value';

  const offerPlaces = (): void => {
    const places = list.find(({ id }) => id === indicator.value)?.places ?? [];
    place.replaceChildren(...places.map(({ name, series }) => new Option(name, series.id)));
  };
  const update = (): void => {
    const address = new URL(location.href);
    if (chosen.length === 0) address.searchParams.delete('s');
    else address.searchParams.set('s', chosen.map(({ id }) => id).join(','));
    address.searchParams.set('as', way);
    if (chosen.length > 0)
      history.replaceState(history.state, '', address.href.replaceAll('%2C', ',').replaceAll('%40', '@'));
    part<HTMLInputElement>(`[value=${way}]`).checked = true;
    chosenList.replaceChildren(...chosen.map(chip));
    status.textContent = '';
    shown.replaceChildren();
    if (chosen.length === 0) return;
    const compared = comparedView(chosen, way, locale);
    if ('refusal' in compared) status.textContent = words.refusal[compared.refusal];
    else shown.append(figureOf(compared.view), tableOf(compared.view, base), fileOf(compared.view, chosen, way));
  };
  const chip = (one: ComparedSeries): HTMLElement => {
    const button = htmlElement(
      'button',
      { type: 'button', 'aria-label': words.remove.replace('{name}', nameOf(one, chosen)) },
      '×',
    );
    button.addEventListener('click', () => {
      chosen = chosen.filter((other) => other !== one);
      update();
      indicator.focus();
    });
    return htmlElement('li', {}, nameOf(one, chosen), ' ', button);
  };

  indicator.addEventListener('change', offerPlaces);
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const one = all.get(place.value);
    if (!one || chosen.includes(one)) return;
    if (chosen.length === most) {
      status.textContent = words.full;
      return;
    }
    chosen = [...chosen, one];
    update();
  });
  for (const radio of root.querySelectorAll<HTMLInputElement>('[name=as]'))
    radio.addEventListener('change', () => {
      way = ways.find((one) => one === radio.value) ?? 'value';
      update();
    });
  offerPlaces();
  update();

  /** A figure like those of the build: what brings these to life finds it by its marks. */
  function figureOf(view: ChartView): HTMLElement {
    const drawing = htmlElement('div', { class: 'chart-drawing', tabindex: '0' });
    drawing.innerHTML = (['wide', 'narrow'] as const)
      .map((variant) => {
        const context = { view, size: chartSizes[variant], palette: propertyPalette, measure, family: chartFontFamily };
        const plot = line.plot(context);
        // Chart.js strokes whole lines as paths of the browser, which a text cannot hold; lines of segments it strokes step by step.
        const datasets = plot.datasets.map((one) => ({ segment: {}, ...one }));
        return drawSvg(
          context,
          { ...plot, datasets },
          { 'aria-labelledby': 'own-title', 'aria-describedby': 'own-text' },
        );
      })
      .join('');
    const data = htmlElement('script', { type: 'application/json', class: 'chart-data' }, serializeView(view));
    return htmlElement(
      'figure',
      { class: 'fig', id: 'own', 'data-chart': view.id },
      htmlElement(
        'figcaption',
        {},
        htmlElement('h3', { id: 'own-title' }, view.title),
        htmlElement('p', { class: 'unit' }, view.subtitle),
      ),
      htmlElement('ul', { class: 'chart-legend' }, ...chartLegend(view, line).map((item) => legendItem(view, item))),
      drawing,
      htmlElement('p', { class: 'aside-text', id: 'own-text' }, view.description),
      data,
    );
  }
}

function legendItem(view: ChartView, item: LegendItem): HTMLElement {
  const entry = htmlElement('li', item.series ? { 'data-series': item.series.id } : {});
  entry.innerHTML = legendSvg(view, item);
  entry.append(item.label);
  return entry;
}

function tableOf({ categories, series }: ChartView, base: string): HTMLElement {
  const head = [words.period, ...series.map(({ label }) => label)];
  const rows = categories.map(({ label }, at) =>
    htmlElement(
      'tr',
      {},
      htmlElement('th', { scope: 'row' }, label),
      ...series.map(({ points }) => {
        const point = points[at];
        if (!point) return htmlElement('td', { class: 'num quiet' }, words.noValue);
        const link = htmlElement('a', { class: 'n', href: base + point.href.slice(1), 'data-o': '' }, point.full);
        return htmlElement('td', { class: 'num' }, link, ' ', htmlElement('small', {}, point.statusLabel));
      }),
    ),
  );
  const heads = head.map((text, at) =>
    htmlElement('th', at === 0 ? { scope: 'col' } : { scope: 'col', class: 'num' }, text),
  );
  return htmlElement(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-labelledby': 'own-title' },
    htmlElement(
      'table',
      {},
      htmlElement('thead', {}, htmlElement('tr', {}, ...heads)),
      htmlElement('tbody', {}, ...rows),
    ),
  );
}

/** The same as a file, one value a line, with the source of each. */
function fileOf({ categories, series }: ChartView, chosen: readonly ComparedSeries[], way: Way): HTMLElement {
  const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = series.flatMap(({ points, label }, index) =>
    points.flatMap((point, at) =>
      point
        ? [
            [
              chosen[index]?.id ?? '',
              label,
              categories[at]?.id ?? '',
              way,
              String(point.value),
              point.full,
              point.statusLabel,
              point.source,
            ]
              .map(quote)
              .join(','),
          ]
        : [],
    ),
  );
  const text = `\ufeff${['series,name,year,shown_as,value,text,status,source', ...lines].join('\r\n')}\r\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = htmlElement(
    'a',
    { href: address, download: `${chosen.map(({ id }) => id).join('-')}-${way}.csv` },
    words.ownFile,
  );
  return htmlElement('p', { class: 'from' }, link);
}
