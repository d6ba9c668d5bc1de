/** Search engines cut titles and descriptions at about these lengths, in characters; a finding that is cut is better than none. */
const longestTitle = 65;
const longestDescription = 220;
const place = 'Thanh Hóa';

/** The title of a page with the name of the site behind it; where the two together would be cut, alone, or with the name of the province if it lacks that. */
export function metaTitle(title: string, siteName: string): string {
  const both = `${title} | ${siteName}`;
  if (both.length <= longestTitle) return both;
  return title.includes(place) ? title : `${title} – ${place}`;
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
