import { Chart, chartConfig } from '../chart-config.ts';
import type { ChartView, Stop } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { chartSizes, type Plot } from '../plot.ts';
import type { MeasureText } from '../text.ts';
import { apart } from './chart-stops.ts';
import { drawHighlight, stopBox } from './chart-highlight.ts';
import { computedPalette } from './computed-palette.ts';
import { measureWith } from './site-font.ts';

/** Values that lie on or by each other are each met by a pointer that moves in steps of this many pixels. */
const leastReach = 4;

/** Duration of the one animation there is: a series that is shown or hidden. */
const toggleTime = 180;

/**
 * The canvas that stands exactly over the picture that CSS shows. It is laid out in the picture's units and drawn at the
 * screen's resolution, so nothing moves when it takes over and nothing blurs when the page is resized.
 */
export class LiveCanvas {
  readonly canvas = document.createElement('canvas');
  /** What a reader looks at; set, then call `refresh`. */
  stop: Stop | undefined;
  readonly #drawing: HTMLElement;
  readonly #view: ChartView;
  readonly #kind: Kind;
  readonly #measure: MeasureText;
  readonly #hidden = new Set<number>();
  #current: { readonly chart: Chart; readonly plot: Plot; readonly scale: number; readonly shape: string } | undefined;

  constructor(drawing: HTMLElement, view: ChartView, kind: Kind, measure: MeasureText) {
    this.#drawing = drawing;
    this.#view = view;
    this.#kind = kind;
    this.#measure = measure;
    const context = this.canvas.getContext('2d');
    if (context !== null) measureWith(context, measure);
    this.draw();
    drawing.append(this.canvas);
  }

  /** Draws anew: at first, in another size, in other colours. */
  draw(): void {
    const picture = [...this.#drawing.querySelectorAll<SVGElement>('.chart-wide, .chart-narrow')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    if (picture === undefined) return;
    const [outer, inner] = [this.#drawing.getBoundingClientRect(), picture.getBoundingClientRect()];
    const size = chartSizes[picture.classList.contains('chart-narrow') ? 'narrow' : 'wide'];
    const scale = inner.width / size.width;
    const { style } = this.canvas;
    style.left = `${inner.left - outer.left - this.#drawing.clientLeft}px`;
    style.top = `${inner.top - outer.top - this.#drawing.clientTop}px`;
    const family = getComputedStyle(picture).fontFamily;
    const palette = computedPalette(this.#drawing);
    const plot = this.#kind.plot({ view: this.#view, size, palette, measure: this.#measure, family });
    this.#current?.chart.destroy();
    [this.canvas.width, this.canvas.height] = [size.width, plot.height];
    const config = chartConfig(plot, { animation: 0, pixelRatio: devicePixelRatio * scale });
    for (const series of this.#hidden) config.data.datasets[series]!.hidden = true;
    // Before the marks, so that labels stay readable over the frame.
    config.plugins?.unshift({
      id: 'highlight',
      afterDatasetsDraw: (chart): void => void (this.stop && drawHighlight(chart, plot, palette, this.stop)),
    });
    const chart = new Chart(this.canvas, config) as unknown as Chart;
    // Chart.js sets this in place, where the style sheet that prints the picture instead could not undo it.
    style.removeProperty('display');
    // Whole device pixels: a canvas stretched by a fraction of one would blur.
    style.width = `${this.canvas.width / devicePixelRatio}px`;
    style.height = `${this.canvas.height / devicePixelRatio}px`;
    this.#current = { chart, plot, scale, shape: this.#shape() };
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) chart.options.animation = { duration: toggleTime };
  }

  /** Whether the picture's box or the screen's resolution is another than when it was drawn. */
  isResized(): boolean {
    return this.#shape() !== this.#current?.shape;
  }
  #shape(): string {
    const { width, height } = this.#drawing.getBoundingClientRect();
    return [width, height, devicePixelRatio].join();
  }

  refresh(): void {
    this.#current?.chart.draw();
  }

  isVisible(series: number): boolean {
    return !this.#hidden.has(series);
  }
  toggle(series: number): void {
    if (!this.#hidden.delete(series)) this.#hidden.add(series);
    this.#current?.chart.setDatasetVisibility(series, this.isVisible(series));
    this.#current?.chart.update();
  }

  /** Middle and box of a stop in CSS pixels from the drawing's corner. */
  placeOf(stop: Stop) {
    if (this.#current === undefined) return undefined;
    const { chart, plot, scale } = this.#current;
    const place = stopBox(chart, plot, stop);
    if (place === undefined) return undefined;
    const { offsetLeft, offsetTop } = this.canvas;
    const { left, right, top, bottom } = place.box;
    return {
      left: offsetLeft + left * scale,
      right: offsetLeft + right * scale,
      top: offsetTop + top * scale,
      bottom: offsetTop + bottom * scale,
    };
  }

  /** The values that stand where a stop does: those of its period, in charts of rows of its row, in panels of its panel. */
  companions(stop: Stop, stops: readonly Stop[]): readonly Stop[] {
    const { datasets, elementIndex } = this.#current?.plot ?? { datasets: [], elementIndex: () => 0 };
    const placeOf = ({ series, category }: Stop): string => {
      const index = elementIndex(series, category);
      if (this.#kind.rows) return String(index);
      const { yAxisID = '', data = [] } = datasets[series] ?? {};
      return `${category}/${this.#view.kind === 'multiples' ? `${yAxisID}/${String(data[index]?.x)}` : ''}`;
    };
    return stops.filter((other) => placeOf(other) === placeOf(stop));
  }

  /** The stop nearest to a point of the window: along the categories first, then across. */
  nearest(stops: readonly Stop[], clientX: number, clientY: number): Stop | undefined {
    if (this.#current === undefined) return undefined;
    const { chart, plot, scale } = this.#current;
    const rect = this.canvas.getBoundingClientRect();
    const [x, y] = [(clientX - rect.left) / scale, (clientY - rect.top) / scale];
    const places = stops.flatMap((stop) => {
      const place = stopBox(chart, plot, stop);
      if (place === undefined) return [];
      const [along, at] = plot.indexAxis === 'x' ? [x - place.x, place.y] : [y - place.y, place.x];
      return [{ stop, along: Math.round(Math.abs(along)), at }];
    });
    const nearest = Math.min(...places.map(({ along }) => along));
    const beside = places.filter(({ along }) => along === nearest).sort((a, b) => a.at - b.at);
    const reached = apart(
      beside.map(({ at }) => at),
      leastReach / scale,
    ).map((at) => Math.abs((plot.indexAxis === 'x' ? y : x) - at));
    return beside[reached.indexOf(Math.min(...reached))]?.stop;
  }
}
