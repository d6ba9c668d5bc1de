import type { SheetTexts } from '../../charts/sheet.ts';
import type { Locale } from '../../i18n/locales.ts';
import { chartMessages } from '../../i18n/messages/charts.ts';
import type { Dataset } from '../../model/dataset.ts';
import { licenceLabel } from '../../views/citation.ts';

/**
 * What a chart says when it travels without its page. `home` is the absolute address of the site; it is left out where the site
 * stands on the reader's own machine, since it would lead nobody anywhere.
 */
export function chartTexts(dataset: Dataset, locale: Locale, home: string): SheetTexts {
  return { messages: chartMessages[locale], credits: chartCredits(dataset, locale, home) };
}

/** Name and address of the site, licence. */
export function chartCredits({ site }: Dataset, locale: Locale, home: string): readonly string[] {
  const { host, hostname, pathname } = new URL(home);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const address = isLocal ? '' : ` · ${host}${pathname.replace(/\/$/, '')}`;
  return [`${site.name[locale]}${address}`, `${site.licence.name[locale]} (${licenceLabel(site)})`];
}
