import { locales, type Locale } from '../i18n/locales.ts';
import { searchWords } from '../i18n/messages/search.ts';
import type { Findings, SearchEngine } from '../outputs/search/search-engine.ts';
import { showFindings } from './search-results.ts';

/** Waits this long after the last key before it searches, and a little longer before it writes the address, in milliseconds. */
const pause = 80;
const settled = 400;

interface SearchElements {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  /** Says how much was found. */
  readonly count: HTMLElement;
  readonly results: HTMLElement;
  /** The lists that stand there while nothing is asked. */
  readonly browse: HTMLElement | null;
  readonly index: string;
  readonly locale: Locale;
}

/** Makes the search of the page work. The index and what reads it load when the box is first used. */
function startSearch({ form, box, count, results, browse, index, locale }: SearchElements): void {
  const words = searchWords[locale];
  let engine:
    | Promise<{
        readonly engine: SearchEngine;
        readonly groups: typeof import('../outputs/search/result-groups.ts').resultGroups;
      }>
    | undefined;
  let timer = 0;
  let addressTimer = 0;

  const load = (): NonNullable<typeof engine> => {
    engine ??= Promise.all([
      import('./search-code.ts'),
      fetch(index).then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText)))),
    ]).then(([{ searchEngine, resultGroups }, file]) => ({ engine: searchEngine(file), groups: resultGroups }));
    // The next use tries again.
    engine.catch(() => (engine = undefined));
    return engine;
  };

  const message = (question: string, { reading, sections, answers, corrected }: Findings, total: number): string => {
    const understood = corrected === undefined ? '' : words.corrected.replace('{q}', corrected);
    const said = (pattern: string): string => understood + pattern.replace('{q}', corrected ?? question);
    if (answers.length > 0 || (reading === 'all' && sections.length > 0))
      return said((total === 1 ? words.countOne : words.count).replace('{n}', String(total)));
    return said(sections.length === 0 ? words.none : words.nearest);
  };

  const search = async (): Promise<void> => {
    const question = box.value.trim();
    if (question === '') {
      results.replaceChildren();
      count.textContent = '';
      browse?.toggleAttribute('hidden', false);
      return;
    }
    if (results.childElementCount === 0) count.textContent = words.loading;
    try {
      const loaded = await load();
      if (box.value.trim() !== question) return;
      const findings = loaded.engine.find(question);
      const groups = loaded.groups(loaded.engine, findings);
      showFindings(results, findings.answers, groups, words, findings.reading);
      count.textContent = message(
        question,
        findings,
        groups.reduce((sum, group) => sum + group.pages.length, findings.answers.length),
      );
      browse?.toggleAttribute('hidden', findings.reading === 'all' && groups.length > 0);
    } catch {
      count.textContent = words.failed;
      browse?.toggleAttribute('hidden', false);
    }
  };

  const writeAddress = (): void => {
    const url = new URL(location.href);
    if (box.value.trim() === '') url.searchParams.delete('q');
    else url.searchParams.set('q', box.value.trim());
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  };

  box.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    clearTimeout(addressTimer);
    timer = window.setTimeout(() => void search(), pause);
    addressTimer = window.setTimeout(writeAddress, settled);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    clearTimeout(addressTimer);
    writeAddress();
    void search().then(() => results.querySelector<HTMLElement>('a')?.focus());
  });
  handleSearchKeys(box, results);

  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null && box.value === '') box.value = asked;
  if (box.value !== '') void search();
}

/** Arrow keys go through the results, Escape goes back to the box and then empties it, a slash goes to the box from anywhere. */
function handleSearchKeys(box: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLElement[] =>
    [...results.querySelectorAll<HTMLElement>('a[data-result], summary')].filter((link) => link.checkVisibility());

  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') focus(links()[0], event);
    if (event.key === 'Escape' && box.value !== '') {
      box.value = '';
      box.dispatchEvent(new Event('input'));
      event.preventDefault();
    }
  });

  results.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return focus(box, event);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const at = all.findIndex(
      (link) => link === document.activeElement || link.closest('li')?.contains(document.activeElement),
    );
    focus(event.key === 'ArrowDown' ? all[at + 1] : at <= 0 ? box : all[at - 1], event);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    focus(box, event);
    box.select();
  });
}

function focus(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const root = document.querySelector<HTMLElement>('[data-search]');
const form = root?.querySelector('form');
const box = root?.querySelector<HTMLInputElement>('input[type=search]');
const count = root?.querySelector<HTMLElement>('[data-search-count]');
const results = root?.querySelector<HTMLElement>('[data-search-results]');
const index = root?.dataset['search'];
const locale = locales.find((one) => document.documentElement.lang === one);
if (root && form && box && count && results && index !== undefined && locale) {
  startSearch({
    form,
    box,
    count,
    results,
    browse: root.querySelector<HTMLElement>('[data-search-browse]'),
    index,
    locale,
  });
}
