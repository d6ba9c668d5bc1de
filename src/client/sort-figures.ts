/**
 * Makes buttons of the column heads that say by what a table can be sorted: the names of its groups, or the newest year of each. A group moves as a whole, so
 * that rows keep their name. Values have units of their own and are not compared. Where the style sheet hides the heads, they stay as they are.
 */
if (matchMedia('(scripting: enabled)').matches) {
  for (const table of document.querySelectorAll<HTMLTableElement>('.others'))
    for (const head of table.querySelectorAll<HTMLElement>('[data-sort]')) addButton(table, head);
}

function addButton(table: HTMLTableElement, head: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => sortBy(table, head));
  head.append(button);
}

/** Names begin with A, years with the newest; a second time turns them round. */
function sortBy(table: HTMLTableElement, head: HTMLElement): void {
  const byName = head.dataset['sort'] === 'name';
  const [first, second] = byName ? ['ascending', 'descending'] : ['descending', 'ascending'];
  const direction = head.ariaSort === first ? second : first;
  for (const other of table.querySelectorAll<HTMLElement>('[data-sort]')) other.ariaSort = null;
  head.ariaSort = direction;
  const sign = direction === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const order = (a: HTMLElement, b: HTMLElement): number =>
    byName ? compare(nameOf(a), nameOf(b)) : newestYear(a) - newestYear(b);
  table.append(...[...table.tBodies].sort((a, b) => sign * order(a, b)));
}

const nameOf = (group: HTMLElement): string => group.querySelector('[scope=rowgroup]')?.firstChild?.textContent ?? '';

function newestYear(group: HTMLElement): number {
  const periods = [...group.querySelectorAll('[scope=row]')].map(({ textContent }) => textContent).join(' ');
  return Math.max(0, ...(periods.match(/\d{4}/g) ?? []).map(Number));
}
