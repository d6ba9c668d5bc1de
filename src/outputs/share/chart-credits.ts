import type { Locale } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { licenceLabel } from '../../views/citation.ts';

/**
 * Name and address of the site, licence. `home` is the absolute address of the site; it is left out where the site stands on the reader's own machine,
 * since it would lead nobody anywhere.
 */
export function chartCredits({ site }: Dataset, locale: Locale, home: string): readonly string[] {
  const { host, hostname, pathname } = new URL(home);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const address = isLocal ? '' : ` · ${host}${pathname.replace(/\/$/, '')}`;
  return [`${site.name[locale]}${address}`, `${site.licence.name[locale]} (${licenceLabel(site)})`];
}
