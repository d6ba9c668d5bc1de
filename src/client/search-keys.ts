/** Arrow keys go through the results, Escape goes back to the box and then empties it, a slash goes to the box from anywhere. */
export function handleSearchKeys(box: HTMLInputElement, results: HTMLElement): void {
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
