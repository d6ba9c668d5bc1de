import { fetchNextPage, keepFonts } from './next-page.ts';
import { openInPlace } from './in-place.ts';
import { suggestLanguage } from './suggest-language.ts';
import { enableThemeSwitch } from './theme.ts';

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

/** The switch of the language leads to the same place of the other page: what was asked, and the part that was read, have one name in both. */
function carryPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a[hreflang]')) {
    const carry = (): void => {
      link.search = location.search;
      link.hash = location.hash;
    };
    link.addEventListener('pointerdown', carry);
    link.addEventListener('focus', carry);
    link.addEventListener('click', carry);
  }
}

/** Tables are copied with the minus that spreadsheets take for one; the printed sign would make a negative number a text. */
function copyPlainMinus(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const data = event.clipboardData;
    if (!selection || selection.isCollapsed || !data || !selection.toString().includes('−')) return;
    const range = selection.getRangeAt(0);
    const parent = range.commonAncestorContainer;
    const around = (parent instanceof Element ? parent : parent.parentElement)?.closest('table');
    const copied = document.createElement(around ? 'table' : 'div');
    copied.append(range.cloneContents());
    if (!around && !copied.querySelector('table')) return;
    const plain = (text: string): string => text.replace(/−(?=\d)/g, '-');
    data.setData('text/plain', plain(selection.toString()));
    data.setData('text/html', plain(copied.outerHTML));
    event.preventDefault();
  });
}

/** Closes the open menu of the header as menus close: by Escape, by a click beside it, and when the focus goes on. It opens without a script. */
function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu]')) {
    document.addEventListener('click', ({ target }) => {
      if (menu.open && target instanceof Node && !menu.contains(target)) menu.open = false;
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
    });
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }
}

/**
 * Does these in turn, each in a task of its own once the browser has nothing better to do, so that a tap on a slow phone never waits for all of them.
 * One that fails does not keep the others from their turn.
 */
function whenIdle(steps: readonly (() => void)[]): void {
  const [next, ...later] = steps;
  if (!next) return;
  const turn = (): void => {
    whenIdle(later);
    next();
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(turn, { timeout: 2000 });
  else setTimeout(turn, 50);
}
