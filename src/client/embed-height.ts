/**
 * In another site's frame: tells the page around how tall this one is, at first and whenever that changes, as
 * `{ type: 'chart-height', height }` in CSS pixels, and hides what offers to embed once more.
 */
if (parent !== window) {
  for (const offer of document.querySelectorAll<HTMLElement>('[data-embed-offer]')) offer.hidden = true;
  const tell = (): void => {
    // The height of the root would never fall below that of the frame.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: 'chart-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
