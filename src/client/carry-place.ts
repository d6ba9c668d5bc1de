/** The switch of the language leads to the same place of the other page: what was asked, and the part that was read, have one name in both. */
export function carryPlace(): void {
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
