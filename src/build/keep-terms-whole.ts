/** A term's button with what stands before and after it; its explanation, which shows elsewhere, between button and sign. */
const termWithSigns =
  /([(“‘]*)(<button class="term"[^>]*>[^<]*<\/button>)(<span class="note"[^>]*><a [^>]*>[^<]*<\/a>[^<]*<\/span>)([.,;:!?)…”’]*)/g;

/**
 * Keeps a bracket or full stop on the line of its term. Browsers break lines before and after a button as they would at a picture,
 * so that a full stop can begin a line; no character prevents it, only a span without breaks around both.
 */
export function keepTermsWhole(html: string): string {
  return html.replace(termWithSigns, (whole, before: string, button: string, note: string, after: string) =>
    before === '' && after === '' ? whole : `<span class="whole">${before}${button}${after}</span>${note}`,
  );
}
