/** The address of a path of the site (`/en/data/`, with or without an anchor) under the base path of the build. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The same with scheme and host, for canonical links, feeds and structured data. */
export function absoluteHref(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
