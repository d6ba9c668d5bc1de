import assert from 'node:assert/strict';
import test from 'node:test';
import { must } from '../../src/model/dataset.ts';
import { pageRegistry, type Page } from '../../src/views/page-registry.ts';
import { taskList } from '../../src/views/task-list.ts';
import { realDataset as dataset } from '../unit/real-dataset.ts';
import { builtText } from './built-pages.ts';

/** What happened or was to happen, in the order of the page. */
const eventsOf = ({
  kind,
  id,
  locale,
}: Page): readonly { readonly date?: string | undefined; readonly kind?: string }[] =>
  kind === 'project'
    ? must(dataset.projects, id, 'project').timeline
    : taskList(dataset, locale).groups.flatMap(({ tasks }) => tasks.flatMap(({ task }) => task.followed));

test('every event of a project or a task stands on its page with its date as far as it is known, and what was only planned says so', () => {
  for (const page of pageRegistry(dataset).filter(({ kind }) => kind === 'project' || kind === 'tasks')) {
    const lists = [...builtText(`${page.path.slice(1)}index.html`).matchAll(/<ol class="events">(.*?)<\/ol>/gs)];
    const items = lists.flatMap(([, list = '']) => [...list.matchAll(/<li([^>]*)>(.*?)<\/li>/gs)]);
    assert.deepEqual(
      items.map(([, attributes = '', item = '']) => [
        /^<time datetime="([^"]+)"/.exec(item)?.[1],
        attributes.includes('planned'),
        item.includes('class="status target"'),
      ]),
      eventsOf(page).map(({ date, kind }) => [date, kind === 'planned', kind === 'planned']),
      page.path,
    );
  }
});
