import { offerChartLink } from './copy-chart-link.ts';

/**
 * The only script of a page with charts until a reader turns to one: with the mouse over a drawing, a tap, or the keyboard.
 * Then one module comes that serves all charts of the page; if it does not come, the pictures stay.
 */
function turnTo(event: Event): void {
  const drawing = (event.target as Element).closest<HTMLElement>('.chart-drawing[tabindex]');
  if (drawing === null || 'live' in drawing.dataset) return;
  // A finger that comes down may only want to scroll, and focus may come from a tap: both wait for the click.
  if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
  if (event.type === 'focusin' && !drawing.matches(':focus-visible')) return;
  drawing.dataset['live'] = '';
  import('./live-chart.ts')
    .then(({ bringToLife }) => bringToLife(drawing, event))
    .catch(() => delete drawing.dataset['live']);
}

for (const type of ['pointerover', 'click', 'focusin']) document.addEventListener(type, turnTo, { passive: true });
// Drawings take part in keyboard navigation only where a script answers.
for (const drawing of document.querySelectorAll<HTMLElement>('[data-chart] .chart-drawing')) drawing.tabIndex = 0;
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) offerChartLink(figure);
