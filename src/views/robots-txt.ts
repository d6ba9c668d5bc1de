/** Everyone may read everything. The sitemap's address is absolute, as the format asks. */
export function robotsTxt(address: (path: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`;
}
