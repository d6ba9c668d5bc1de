import { languageNoteWords } from '../i18n/messages/shell.ts';
import { locales } from '../i18n/locales.ts';

/**
 * Puts an offer in the language of the twin, a link to it and a button that ends the matter, into the line above the header. That line is always there, so
 * nothing moves and nothing is covered; and nothing on the page takes the focus before it.
 */
export function showLanguageNote(twin: HTMLAnchorElement, choose: (language: string) => void): void {
  const locale = locales.find((one) => one === twin.hreflang);
  const strip = document.querySelector<HTMLElement>('[data-strip]');
  if (!locale || !strip) return;
  const words = languageNoteWords[locale];
  const said = [...strip.childNodes];
  const note = document.createElement('section');
  note.className = 'suggest';
  note.lang = locale;
  note.setAttribute('aria-label', words.name);
  const link = document.createElement('a');
  link.href = twin.href;
  link.hreflang = locale;
  link.textContent = words.read;
  link.addEventListener('click', () => choose(locale));
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => {
    choose(document.documentElement.lang);
    strip.replaceChildren(...said);
  });
  note.append(link, close);
  strip.replaceChildren(note);
}
