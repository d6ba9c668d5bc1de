import { perLocale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Site } from '../../model/site.ts';

/** Who made a file, under which licence and as of when: the head of every JSON file. */
export function fileHead(site: Site, address: (path: string) => string) {
  return {
    publisher: site.publisher,
    site: perLocale((locale) => address(pathOf('home', locale))),
    licence: { id: site.licence.id, url: site.licence.url },
    asOf: site.asOf,
  };
}

/** JSON for people and programs: two spaces, no undefined fields, a line break at the end. */
export const serializeJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
