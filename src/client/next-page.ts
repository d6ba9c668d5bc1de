import { speculationRules } from '../views/speculation-rules.ts';

/** Asks browsers that know how to fetch the page behind a link shortly before it is opened; where data is saved, nothing is fetched ahead. */
export function fetchNextPage(): void {
  if (!HTMLScriptElement.supports?.('speculationrules') || savesData()) return;
  if (matchMedia('(hover: hover)').matches) document.documentElement.dataset['hover'] = '';
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = speculationRules(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
  document.head.append(script);
}

/** Remembers, in this browser only, that the fonts are in its cache: `layouts/Head.astro` reads it. */
const key = 'fonts';

/** Once a page is loaded and at rest, fetches the fonts that it could not wait for, so that the next page has them at its first paint. */
export function keepFonts(): void {
  if (savesData()) return;
  const fetchFonts = (): void => {
    // No text of a plain page names these families, so nothing on it changes when they arrive.
    Promise.all([...document.fonts].filter(({ display }) => display === 'optional').map((face) => face.load()))
      .then(() => localStorage.setItem(key, '1'))
      // A font that does not come, or a browser that keeps nothing: the next page tries again.
      .catch(() => undefined);
  };
  if (document.readyState === 'complete') fetchFonts();
  else addEventListener('load', () => setTimeout(fetchFonts), { once: true });
}

/** Whether the reader has asked for less data to be used. Browsers that do not tell are taken to mind nothing. */
function savesData(): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
