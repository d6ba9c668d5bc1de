import type { ChartView, Stop } from '../chart-view.ts';
import { nextStop, sameStop } from './chart-stops.ts';
import { chartMessages, type ChartMessages } from '../../i18n/messages/charts.ts';
import { addLegendToggles } from './legend-toggles.ts';
import { LiveCanvas } from './live-canvas.ts';
import styles from '../../styles/live-chart.css?inline';
import { parseView } from '../view-json.ts';
import { ChartTip, detailsOf } from './chart-tip.ts';
import { loadKind } from './load-kind.ts';
import { siteFontMeasure } from './site-font.ts';
import { onThemeChange } from './theme-change.ts';

/** A sheet made by a script is no style inside the page: the policy of the pages, which names their one style by its hash, allows it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Replaces the picture in a drawing by a canvas that answers to pointer and keyboard. `event` is what brought the reader here. */
export async function bringToLife(drawing: HTMLElement, event: Event): Promise<void> {
  const figure = drawing.closest<HTMLElement>('[data-chart]');
  if (figure === null) return;
  const view = parseView(figure.querySelector('script.chart-data')?.textContent ?? '');
  const kind = await loadKind(view.kind);
  const messages = chartMessages[view.locale];
  const live = new LiveCanvas(drawing, view, kind, await siteFontMeasure());
  const tip = new ChartTip(drawing, view, matchMedia('(hover: none)').matches);
  const announce = announcer(figure);
  const stops = (): readonly Stop[] => kind.stops(view).filter(({ series }) => live.isVisible(series));

  const goTo = (stop: Stop | undefined): void => {
    live.stop = stop;
    live.refresh();
    const place = stop && live.placeOf(stop);
    if (stop === undefined || place === undefined) tip.hide();
    else tip.show(stop, live.companions(stop, stops()), place);
  };
  const point = ({ clientX, clientY }: MouseEvent): void => {
    const stop = live.nearest(stops(), clientX, clientY);
    if (!sameStop(stop, live.stop)) goTo(stop);
  };

  describe(drawing, live.canvas, messages);
  drawing.classList.add('chart-live');
  live.canvas.addEventListener('pointermove', (move) => move.pointerType !== 'touch' && point(move));
  live.canvas.addEventListener('click', point);
  drawing.addEventListener(
    'pointerleave',
    (leave) => leave.pointerType !== 'touch' && !drawing.matches(':focus-visible') && goTo(undefined),
  );
  document.addEventListener('pointerdown', (down) => drawing.contains(down.target as Node) || goTo(undefined));
  // What the mouse brought goes with Escape too, wherever the focus is.
  document.addEventListener('keydown', (press) => press.key === 'Escape' && goTo(undefined));
  drawing.addEventListener('blur', () => goTo(undefined));
  drawing.addEventListener('keydown', (press) => {
    if (press.altKey || press.ctrlKey || press.metaKey) return;
    if (press.key === 'Escape') {
      announce('');
      return goTo(undefined);
    }
    const all = stops();
    const stop = nextStop(press.key, all, live.stop, kind.rows);
    if (stop === undefined) return;
    press.preventDefault();
    // At the end of a series nothing is said again.
    if (sameStop(stop, live.stop)) return;
    goTo(stop);
    announce(sentence(view, messages, stop, all));
  });
  addLegendToggles(figure, view, messages.legend, (series) => {
    goTo(undefined);
    live.toggle(series);
  });
  const redraw = (): void => {
    live.draw();
    goTo(live.stop);
  };
  onThemeChange(redraw);
  const redrawIfResized = (): void => {
    if (live.isResized()) redraw();
  };
  new ResizeObserver(redrawIfResized).observe(drawing);
  addEventListener('resize', redrawIfResized);
  if (event instanceof MouseEvent) point(event);
  else if (document.activeElement === drawing) announce(messages.keyboardHelp);
}

/** `Xuất khẩu, 2021: 5,339 tỷ USD. đã báo cáo · Báo Thanh Hóa. Giá trị 3 trong 8` */
function sentence(
  { series, categories }: ChartView,
  messages: ChartMessages,
  stop: Stop,
  all: readonly Stop[],
): string {
  const { label = '', points = [] } = series[stop.series] ?? {};
  const point = points[stop.category];
  if (point === undefined) return '';
  const position = messages.position(all.findIndex((other) => sameStop(other, stop)) + 1, all.length);
  return `${label}, ${categories[stop.category]?.label ?? ''}: ${point.full}. ${detailsOf(point)}. ${position}`;
}

/** Names for assistive technology: the drawing answers to keys, the canvas in it is its picture. */
function describe(drawing: HTMLElement, canvas: HTMLCanvasElement, messages: ChartMessages): void {
  const picture = drawing.querySelector('svg');
  const title = picture?.getAttribute('aria-labelledby') ?? '';
  const help = document.createElement('p');
  help.id = `${title}-help`;
  help.hidden = true;
  help.textContent = matchMedia('(hover: none) and (pointer: coarse)').matches
    ? messages.touchHelp
    : messages.keyboardHelp;
  drawing.append(help);
  drawing.role = 'application';
  drawing.ariaRoleDescription = messages.chart;
  drawing.setAttribute('aria-labelledby', title);
  drawing.setAttribute(
    'aria-describedby',
    [picture?.getAttribute('aria-describedby'), help.id].filter(Boolean).join(' '),
  );
  canvas.role = 'img';
  canvas.setAttribute('aria-labelledby', title);
  canvas.textContent = messages.tableFollows;
}

/** A polite live region of the figure; returns how to speak through it. Only what changes in a region that is there already is spoken. */
function announcer(figure: HTMLElement): (text: string) => void {
  const region = document.createElement('div');
  region.role = 'status';
  region.className = 'chart-announcer';
  figure.append(region);
  return (text) => {
    requestAnimationFrame(() => (region.textContent = text));
  };
}
