/** Calls back when the page's colours change: the system's scheme, forced colours, or the reader's own choice on the page. */
export function onThemeChange(callback: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', callback);
  new MutationObserver(callback).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
