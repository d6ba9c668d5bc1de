import type { NewLanguage } from './new-language.ts';

/** The list of languages with one more, named as the language itself and English name it. */
export function nameLanguage(listText: string, { code }: Pick<NewLanguage, 'code'>): string {
  const ownName = named(code, code);
  const capital = ownName.charAt(0).toLocaleUpperCase(code) + ownName.slice(1);
  const country = new Intl.Locale(code).maximize().region ?? 'XX';
  const line = `  ${code}: { name: '${capital}', englishName: '${named(code, 'en')}', openGraph: '${code}_${country}' },\n`;
  return listText.replace('} as const satisfies', `${line}} as const satisfies`);
}

const named = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;

/** What the list says of the languages that are there. */
export function readLanguages(listText: string): { readonly known: readonly string[]; readonly world: string } {
  const block = /const languages = \{(.*?)\n\}/s.exec(listText)?.[1] ?? '';
  const known = Array.from(block.matchAll(/^ {2}(\w+):/gm), ([, code = '']) => code);
  return { known, world: /worldLocale: Locale = '(\w+)'/.exec(listText)?.[1] ?? '' };
}
