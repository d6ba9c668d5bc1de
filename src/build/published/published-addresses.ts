/** What only our own pages ask for: it may move with them. */
const internal = /^\/(_astro|fonts|search)\/|^\/_|\.(br|gz)$/;

/** The addresses that readers, scripts and hosts may hold, of the files of a built site; sorted. `files` are paths from its root. */
export function publishedAddresses(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => `/${file}`.replace(/(^|\/)index\.html$/, '$1')))]
    .filter((address) => !internal.test(address))
    .map(withoutHash)
    .sort();
}

/** A picture whose address carries a hash of its content is the same picture under every hash. */
export const withoutHash = (address: string): string => address.replace(/\.[0-9a-f]{8,}(?=\.)/, '');
