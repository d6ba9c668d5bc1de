import { plotOf } from './chart-config.ts';
import { chartSizes } from './chart-size.ts';
import type { ChartView } from './chart-view.ts';
import { propertyPalette } from './palette.ts';
import { chartFontFamily } from './text-style.ts';
import { textWidth } from './text-width.ts';

/** Whether the columns of a chart lie down on phones, so that signs which point up in the wide drawing point aside there. */
export function columnsLieDown(view: ChartView): boolean {
  if (view.kind !== 'columns') return false;
  const { indexAxis } = plotOf({
    view,
    size: chartSizes.narrow,
    palette: propertyPalette,
    measure: textWidth,
    family: chartFontFamily,
  });
  return indexAxis === 'y';
}
