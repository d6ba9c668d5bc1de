/** A language that is being added, and the one from which its texts are copied until they are translated. */
export interface NewLanguage {
  /** As in addresses and `lang`: `fr`. */
  readonly code: string;
  readonly from: string;
  /** The languages that are there, with `from` among them. */
  readonly known: readonly string[];
}

/** Stands before every text that is still a copy. The content gate and a test name each text that has it, until it is translated. */
export const markOf = ({ code }: NewLanguage): string => `⟦${code}⟧ `;

/** Addresses are copied without a mark: they hold plain letters only. */
export const isAddress = (field: string): boolean => /^(?:slug|formerSlugs|sections)$/.test(field);

/** Whether there is something to translate beside the gaps that are filled: a sign too, since languages put spaces around them. */
export const hasWords = (text: string): boolean => /[^\s\p{N}]/u.test(text.replaceAll(/\$?\{[^{}]*\}/g, ''));
