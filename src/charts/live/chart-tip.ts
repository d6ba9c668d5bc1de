import type { ChartPoint, ChartView, Stop } from '../chart-view.ts';
import { sameStop } from './chart-stops.ts';

/**
 * The box beside a value: everything the source says about it. The pointer goes through it, so that it hides no other value; under a finger, which
 * would cover it, it stands above the plot. Screen readers hear the same from the announcement instead.
 */
export class ChartTip {
  readonly #box = document.createElement('div');
  readonly #drawing: HTMLElement;
  readonly #view: ChartView;
  readonly #isDocked: boolean;

  constructor(drawing: HTMLElement, view: ChartView, isDocked: boolean) {
    this.#drawing = drawing;
    this.#view = view;
    this.#isDocked = isDocked;
    this.#box.className = isDocked ? 'chart-tip chart-tip-docked' : 'chart-tip';
    this.#box.hidden = true;
    this.#box.ariaHidden = 'true';
    drawing.append(this.#box);
  }

  /** Shows a stop, among the values that stand where it does, beside its place, on the side with more room. */
  show(
    stop: Stop,
    companions: readonly Stop[],
    place: { readonly left: number; readonly right: number; readonly top: number },
  ): void {
    const { categories, series } = this.#view;
    const category = categories[stop.category]?.label ?? '';
    const entries = companions.flatMap((one) => {
      const point = series[one.series]?.points[one.category];
      return point === undefined ? [] : [entry(series[one.series]?.label ?? '', point, sameStop(one, stop))];
    });
    this.#box.replaceChildren(element('strong', 'chart-tip-head', category), ...entries);
    this.#box.hidden = false;
    if (this.#isDocked) return;
    // Measured where nothing squeezes it.
    this.#box.style.left = '0';
    const room = this.#drawing.clientWidth;
    const width = this.#box.offsetWidth;
    const right = place.right + 10;
    const left = right + width <= room ? right : place.left - 10 - width;
    const top = Math.min(Math.max(0, place.top - 8), Math.max(0, this.#drawing.clientHeight - this.#box.offsetHeight));
    Object.assign(this.#box.style, { left: `${Math.max(0, Math.min(left, room - width))}px`, top: `${top}px` });
  }

  hide(): void {
    this.#box.hidden = true;
  }
}

function entry(label: string, point: ChartPoint, current: boolean): HTMLElement {
  const box = element('div', current ? 'chart-tip-value chart-tip-current' : 'chart-tip-value', '');
  box.append(
    element('span', 'chart-tip-series', label),
    element('b', '', point.full),
    element('small', '', detailsOf(point)),
  );
  return box;
}

/** Status, unless the wording already has it, and source. */
export function detailsOf({ full, statusLabel, source }: ChartPoint): string {
  return [full.includes(statusLabel) ? '' : statusLabel, source].filter(Boolean).join(' · ');
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
