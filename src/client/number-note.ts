import { localeOf } from '../i18n/locales.ts';
import { numberNoteWords } from '../i18n/messages/number-note.ts';
import { htmlElement } from './html-element.ts';
import styles from '../styles/number-note.css?inline';
import type { NumberNote, NumberNotes } from '../views/number-notes.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const words = numberNoteWords[localeOf(document.documentElement.lang)];

/** Notes of each page of rows, fetched once. */
const files = new Map<string, Promise<NumberNotes>>();

let open: { readonly link: HTMLAnchorElement; readonly box: HTMLElement } | undefined;
/** The link whose note a press has just closed: the click that follows is not to open it again. */
let pressed: HTMLAnchorElement | undefined;

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = open && target instanceof Node && open.link.contains(target) ? open.link : undefined;
  },
  { capture: true },
);

/** Shows what is known of a number, or of the sources of a passage, beside its link; a second time puts it away. */
export async function toggleNote(link: HTMLAnchorElement): Promise<void> {
  const wasPressed = pressed === link;
  pressed = undefined;
  const wasOpen = open?.link === link;
  close();
  if (wasPressed || wasOpen) return;
  const content = link.dataset['cites'] === undefined ? await numberContent(link) : citedContent(link);
  show(link, content);
}

function close(): void {
  open?.box.hidePopover();
}

function show(link: HTMLAnchorElement, content: readonly HTMLElement[]): void {
  const box = htmlElement('div', { class: 'opened', role: 'dialog', 'aria-label': words.label, tabindex: '-1' });
  box.popover = 'auto';
  const button = htmlElement('button', { type: 'button', 'aria-label': words.close }, '×');
  button.addEventListener('click', close);
  box.append(button, ...content);
  // Behind the link, so that the next step of the Tab key after it leads on in the page.
  (link.closest('p, li, dd, td, th, figure, h1, h2, h3') ?? link).append(box);
  box.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    link.removeAttribute('aria-expanded');
    const hadFocus = box.contains(document.activeElement) || document.activeElement === document.body;
    box.remove();
    if (open?.box === box) open = undefined;
    if (hadFocus) link.focus({ preventScroll: true });
  });
  link.setAttribute('aria-expanded', 'true');
  open = { link, box };
  box.showPopover();
  place(box, link);
  box.focus({ preventScroll: true });
}

/** Under the link, or above it where there is more room; phones dock it at their foot by the style sheet. */
function place(box: HTMLElement, link: HTMLElement): void {
  if (getComputedStyle(box).position === 'fixed') return;
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const room = document.documentElement.clientWidth - width - 16;
  const below = bottom + height + 12 < innerHeight || top < height + 12;
  box.style.left = `${Math.max(16, Math.min(left - 16, room)) + scrollX}px`;
  box.style.top = `${(below ? bottom + 8 : top - height - 8) + scrollY}px`;
}

async function numberContent(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  const addresses = [...(link.dataset['n'] ?? '').split(' ').filter((one) => one !== ''), link.href];
  const notes = await Promise.all(addresses.map(noteAt));
  const more = htmlElement('p', {}, htmlElement('a', { href: link.href }, `${words.row} →`));
  if (link.dataset['d'] === undefined) return [...notes.map(noteContent), more];
  return [
    htmlElement('p', {}, htmlElement('b', {}, link.textContent.trim()), ` · ${words.computed}`),
    ...notes.map(noteContent),
    more,
  ];
}

/** The note of the row that an address leads to; throws where there is none. */
async function noteAt(address: string): Promise<NumberNote> {
  const url = new URL(address, location.href);
  const file = new URL('figures.json', url);
  let notes = files.get(file.href);
  if (!notes) {
    notes = fetch(file).then((response) =>
      response.ok ? response.json() : Promise.reject(new Error(response.statusText)),
    );
    files.set(file.href, notes);
    // The next time tries again.
    notes.catch(() => files.delete(file.href));
  }
  const note = (await notes)[decodeURIComponent(url.hash.slice(1))];
  if (!note) throw new Error(`No note for ${address}`);
  return note;
}

function noteContent(note: NumberNote): HTMLElement {
  const also = [
    note.growth === undefined ? '' : words.growth.replace('{n}', note.growth),
    note.share === undefined ? '' : words.share.replace('{n}', note.share),
  ].filter((part) => part !== '');
  return htmlElement(
    'div',
    {},
    htmlElement('p', {}, htmlElement('small', {}, `${note.name}, ${note.period}`)),
    htmlElement('p', {}, htmlElement('b', {}, note.value), ` · ${note.status}`),
    htmlElement(
      'p',
      {},
      `${note.publisher}, ${note.date ?? words.noDate}: `,
      htmlElement('a', { href: note.url, lang: note.language }, htmlElement('cite', {}, note.title)),
    ),
    ...(also.length > 0 ? [htmlElement('p', {}, `${words.asIn} ${also.join('; ')}.`)] : []),
    ...(note.note === undefined ? [] : [htmlElement('p', {}, htmlElement('small', {}, note.note))]),
  );
}

/** The sources that a folded citation stands for, as the list at the foot of the page has them. */
function citedContent(link: HTMLAnchorElement): HTMLElement[] {
  const ids = (link.dataset['cites'] ?? '').split(' ');
  const items = ids.map((id) => document.getElementById(`source-${id}`));
  if (items.includes(null)) throw new Error('The page has no list of these sources.');
  const list = htmlElement('ul', {});
  for (const item of items) {
    const copy = htmlElement('li', {});
    copy.append(...(item?.cloneNode(true).childNodes ?? []));
    list.append(copy);
  }
  return [htmlElement('p', {}, htmlElement('b', {}, words.sources)), list];
}
