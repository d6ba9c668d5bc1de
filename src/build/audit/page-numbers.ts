import { parseNumber, printedNumbers } from '../../i18n/format-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fileOf, insideAddress, textOf, type AuditedPage, type AuditedSite } from './audited-site.ts';

/** The numbers that readers see on each page, and the texts that are made for it. */
export class PageNumbers {
  readonly #known = new Map<AuditedPage, ReadonlySet<string>>();
  readonly #site: AuditedSite;

  constructor(site: AuditedSite) {
    this.#site = site;
  }

  /** The page at an address of the site, absolute or not. */
  pageAt(from: AuditedPage | undefined, address: string): AuditedPage | undefined {
    const base = from ?? this.#site.pages[0];
    const inside = base && insideAddress(this.#site, base, address);
    return inside && this.#site.byFile.get(fileOf(inside.path));
  }

  /** Numbers of a text that do not stand on the page; years need not. */
  unknownOf(text: string, page: AuditedPage): readonly string[] {
    let known = this.#known.get(page);
    if (!known) {
      const body = page.elements
        .filter(({ name }) => name === 'body' || name === 'template')
        .map((element) => textOf(element, ['sup']));
      known = new Set(
        [...body, page.page?.title ?? '', page.page?.description ?? ''].flatMap((words) =>
          numbersIn(words, page.locale),
        ),
      );
      this.#known.set(page, known);
    }
    return numbersIn(text, page.locale).filter((number) => !known.has(number) && !/^(19|20)\d\d$/.test(number));
  }
}

/** The numbers that stand in a text as decimal texts, without zeros that say nothing, so that they can be looked up. */
export function numbersIn(text: string, locale: Locale): readonly string[] {
  return printedNumbers(text, locale).map((digits) => {
    const unsigned = digits.replace(/^[−-]/, '');
    return significant(parseNumber(unsigned, locale) ?? unsigned);
  });
}

/** A decimal text without zeros that say nothing: `3.760` is `3.76`. */
export const significant = (value: string): string => value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
