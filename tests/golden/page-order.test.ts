import assert from 'node:assert/strict';
import test from 'node:test';
import { pageRegistry } from '../../src/views/page-registry.ts';
import { realDataset as dataset } from '../unit/real-dataset.ts';
import { builtText } from './built-pages.ts';

/** Parts of a page as they are read: what was found and its picture first, then the figures, then what they rest on. */
const orders = {
  indicator: ['<h1', 'class="chart-drawing"', 'class="series"', 'class="reports"'],
  project: ['<h1', 'class="timelines"', 'class="facts"', 'class="events"', 'class="cited"'],
  plan: ['<h1', 'class="grid"', 'class="plan-years"'],
} as const;

for (const [kind, parts] of Object.entries(orders)) {
  test(`${kind}: the picture comes before the figures, and these before what they rest on`, () => {
    const pages = pageRegistry(dataset).filter((page) => page.kind === kind);
    assert.ok(pages.length > 0);
    for (const { path } of pages) {
      const html = builtText(`${path.slice(1)}index.html`);
      const main = html.slice(html.indexOf('<main'));
      // Not every indicator is drawn.
      const places = parts.map((part) => main.indexOf(part)).filter((place) => place >= 0);
      assert.ok(places.length > 1, path);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        path,
      );
    }
  });
}
