/** What opens where it stands: numbers bound to records, and folded citations. Without a script, or in a browser without popovers, each is a link. */
const opening = 'main :is(a[data-o], a[data-p], a[data-d], a[data-w], a[data-cites])';

/** Opens numbers in place. What draws the note loads when the reader turns to the first of them. */
export function openInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(opening) : null;
  const load = (): Promise<typeof import('./number-note.ts')> => import('./number-note.ts');
  const near = (event: Event): void => {
    if (!linkOf(event)) return;
    for (const type of ['pointerover', 'focusin']) document.removeEventListener(type, near);
    load().catch(() => undefined);
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, near);
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load()
      .then(({ toggleNote }) => toggleNote(link))
      // What cannot be shown here is shown where the link leads.
      .catch(() => location.assign(link.href));
  });
}
