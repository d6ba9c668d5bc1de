import { missingCharacters } from '../../styles/character-set.ts';
import { textOf } from './audited-page.ts';
import type { AuditedSite } from './audited-site.ts';
import type { Finding } from './finding.ts';

/** Characters that readers see and the site's fonts lack. */
export function checkCharacters({ pages }: AuditedSite): Finding[] {
  return pages.flatMap(({ file, elements }) => {
    const text = elements.filter(({ name }) => name === 'body').map((body) => textOf(body));
    return missingCharacters(text.join('')).map((character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return {
        file,
        found: `The fonts lack "${character}" (U+${code}).`,
        expected:
          'Write another character; or, if a language needs it, add it to "letters" of its file in src/i18n/formats, else to src/styles/character-set.ts. UPDATE_GOLDEN=1 npm test -- unit then cuts the fonts again.',
      };
    });
  });
}
