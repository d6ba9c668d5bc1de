import { chartPalette, type ChartPalette } from '../palette.ts';

/** The colours that the theme gives at an element, computed: a canvas knows no custom properties. */
export function computedPalette(element: HTMLElement): ChartPalette {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const palette = chartPalette(
    (token) => {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    },
    (colour, opacity) => colour.replace(/^rgb\((.*)\)$/, (_, channels: string) => `rgba(${channels}, ${opacity})`),
  );
  probe.remove();
  return palette;
}
