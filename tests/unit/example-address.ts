/** Addresses of a site that stands in a sub-folder, so that a forgotten base path shows. */
export const exampleAddress = (path: string): string => `https://example.org/sub${path}`;
