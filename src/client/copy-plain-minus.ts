/** Tables are copied with the minus that spreadsheets take for one; the printed sign would make a negative number a text. */
export function copyPlainMinus(): void {
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
