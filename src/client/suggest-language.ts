/** The language that a reader chose here, kept in this browser only. */
const key = 'language';

/**
 * Offers the page in the language that the reader's browser puts first, until a choice is made: by this offer, by its refusal, or by
 * the switch in the header. It never leads anywhere by itself, and a browser that keeps nothing is not asked at all.
 */
export function suggestLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  let chosen: string | null;
  try {
    chosen = localStorage.getItem(key);
  } catch {
    return;
  }
  const choose = (language: string): void => localStorage.setItem(key, language);
  for (const link of links) link.addEventListener('click', () => choose(link.hreflang));
  // A page that is not listed, as that for a wrong address, speaks both languages already.
  if (chosen !== null || document.querySelector('meta[name=robots]')) return;
  const here = document.documentElement.lang;
  const first = navigator.languages
    .map((tag) => tag.split('-')[0])
    .find((language) => language === here || links.some((link) => link.hreflang === language));
  const twin = links.find((link) => link.hreflang === first);
  if (twin) void import('./language-note.ts').then(({ showLanguageNote }) => showLanguageNote(twin, choose));
}
