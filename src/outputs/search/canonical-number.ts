/** Groups of three and nothing else: `141.640`, `1,234,567`, or with narrow spaces. */
const grouped = /^\d{1,3}(?:[.,\u202f]\d{3})+$/;
const decimal = /^(\d+|\d{1,3}(?:[.,\u202f]\d{3})+)[.,](\d+)$/;

/**
 * One form for a number however it is written: `141.640`, `141,640` and `141640` are `141640`; `3,76` and `3.76` are `3.76`.
 * Three digits after one separator are read as thousands, in the index and in the question alike.
 */
export function canonicalNumber(text: string): string {
  if (grouped.test(text)) return text.replaceAll(/[.,\u202f]/g, '');
  const [, whole, fraction] = decimal.exec(text) ?? [];
  return whole === undefined || fraction === undefined ? text : `${whole.replaceAll(/[.,\u202f]/g, '')}.${fraction}`;
}
