/** Turns paths of the site into absolute addresses, given its origin and base path: what `absoluteHref` does in pages, for integrations. */
export function absoluteAddress(site: string, base: string): (path: string) => string {
  const prefix = base.replace(/\/$/, '');
  return (path) => new URL(`${prefix}${path}`, site).href;
}
