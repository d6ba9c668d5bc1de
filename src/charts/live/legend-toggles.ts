import type { ChartView } from '../chart-view.ts';

/** Turns the legend's items that name a series into buttons that show and hide it. Signs stay as they are. */
export function addLegendToggles(
  figure: HTMLElement,
  view: ChartView,
  label: string,
  toggle: (series: number) => void,
): void {
  const legend = figure.querySelector('.chart-legend');
  const items = [...(legend?.querySelectorAll<HTMLElement>(':scope > [data-series]') ?? [])];
  if (items.length < 2) return;
  legend?.setAttribute('aria-label', label);
  for (const item of items) {
    const series = view.series.findIndex(({ id }) => id === item.dataset['series']);
    if (series === -1) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaPressed = 'true';
    button.append(...item.childNodes);
    button.addEventListener('click', () => {
      button.ariaPressed = button.ariaPressed === 'true' ? 'false' : 'true';
      toggle(series);
    });
    item.append(button);
  }
}
