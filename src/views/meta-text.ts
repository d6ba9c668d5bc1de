/** Search engines cut titles and descriptions at about these lengths, in characters. */
const longestTitle = 65;
const longestDescription = 160;

/** The title of a page with the name of the site behind it, or alone where the two together would be cut. */
export function metaTitle(title: string, siteName: string): string {
  const both = `${title} | ${siteName}`;
  return both.length <= longestTitle ? both : title;
}

/** As many whole sentences of a text as are shown uncut; at least the first, however long it is. */
export function metaDescription(text: string): string {
  const [first = '', ...others] = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}])/u);
  let kept = first;
  for (const next of others) {
    if (kept.length + 1 + next.length > longestDescription) break;
    kept += ` ${next}`;
  }
  return kept;
}
