/** Loads what draws when a reader turns to it, or at once where the address holds a comparison. */
const root = document.querySelector<HTMLElement>('.own');
if (root) {
  let loading: Promise<unknown> | undefined;
  let isReady = false;
  const load = (): Promise<unknown> =>
    (loading ??= import('./compare.ts')
      .then(({ startComparing }) => startComparing(root))
      .then(() => (isReady = true))
      // The next use tries again.
      .catch(() => {
        loading = undefined;
        const { failed = '' } = root.dataset;
        root.querySelector('[role=status]')!.textContent = failed;
      }));
  if (new URLSearchParams(location.search).has('s')) void load();
  for (const type of ['focusin', 'pointerover', 'click']) root.addEventListener(type, () => void load());
  // A reader who adds a series before the rest has come is answered when it has.
  root.addEventListener('submit', (event) => {
    if (isReady) return;
    event.preventDefault();
    void load().then(() => isReady && (event.target as HTMLFormElement).requestSubmit());
  });
}
