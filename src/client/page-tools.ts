import { carryPlace } from './carry-place.ts';
import { copyPlainMinus } from './copy-plain-minus.ts';
import { fetchNextPage } from './fetch-next-page.ts';
import { keepFonts } from './keep-fonts.ts';
import { closeMenus } from './menu.ts';
import { openInPlace } from './in-place.ts';
import { suggestLanguage } from './suggest-language.ts';
import { enableThemeSwitch } from './theme.ts';
import { whenIdle } from './when-idle.ts';

/** The small comforts of every page: theme switch, numbers that open where they stand, offer of the other language, copy and print buttons. */
enableThemeSwitch();
closeMenus();
openInPlace();
carryPlace();
copyPlainMinus();
whenIdle([suggestLanguage, fetchNextPage, keepFonts]);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Style sheets open them on paper where browsers know `::details-content`; this is for the others.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    folded.open = true;
    addEventListener('afterprint', () => (folded.open = false), { once: true });
  }
});

/** Copies the text of the element that the button names, or the text that it carries, and says so for a moment. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: id = '', copyText, copied = '' } = button.dataset;
  const label = button.textContent;
  await navigator.clipboard.writeText(copyText ?? document.getElementById(id)?.textContent.trim() ?? '');
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}
