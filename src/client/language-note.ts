import { locales } from '../i18n/locales.ts';
import { languageNoteWords } from '../i18n/messages/language-note.ts';

/** Shows one line at the foot of the screen, in the language of the twin: a link to it, and a button that ends the matter. */
export function showLanguageNote(twin: HTMLAnchorElement, choose: (language: string) => void): void {
  const locale = locales.find((one) => one === twin.hreflang);
  if (!locale) return;
  const words = languageNoteWords[locale];
  const root = document.documentElement;
  const note = document.createElement('aside');
  note.className = 'suggest';
  note.lang = locale;
  note.setAttribute('aria-label', words.name);
  const link = document.createElement('a');
  link.className = 'button';
  link.href = twin.href;
  link.hreflang = locale;
  link.textContent = words.read;
  link.addEventListener('click', () => choose(locale));
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => {
    choose(root.lang);
    note.remove();
    root.style.scrollPaddingBlockEnd = '';
  });
  note.append(link, close);
  document.body.append(note);
  // What takes the focus is not to lie behind it.
  root.style.scrollPaddingBlockEnd = '6rem';
}
