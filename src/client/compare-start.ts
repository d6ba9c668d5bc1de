/** Shows the picker and loads what draws when a reader turns to it, or at once where the address holds a comparison. */
const root = document.querySelector<HTMLElement>('.own');
if (root) {
  root.hidden = false;
  let loading: Promise<unknown> | undefined;
  const load = (): void => {
    loading ??= import('./compare.ts')
      .then(({ startComparing }) => startComparing(root))
      // The next use tries again.
      .catch(() => {
        loading = undefined;
        const { failed = '' } = root.dataset;
        root.querySelector('[role=status]')!.textContent = failed;
      });
  };
  if (new URLSearchParams(location.search).has('s')) load();
  for (const type of ['focusin', 'pointerover', 'click']) root.addEventListener(type, load);
}
