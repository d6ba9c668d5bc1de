import type { Locale } from '../../i18n/locales.ts';
import { copyLinkWords } from '../../i18n/messages/shell.ts';

/** Adds to the actions of a figure a button that copies the address of the chart on this page, and says so for a moment. */
export function offerChartLink(figure: HTMLElement): void {
  const { copy, copied } = copyLinkWords[document.documentElement.lang as Locale];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.addEventListener('click', () => {
    const address = new URL(`#${figure.id}`, location.href).href;
    void navigator.clipboard.writeText(address).then(() => {
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    });
  });
  const item = document.createElement('li');
  item.append(button);
  figure.querySelector('.acts')?.append(item);
}
