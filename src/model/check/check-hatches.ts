import { locales, type Locale } from '../../i18n/locales.ts';
import { isReason } from '../call-rules.ts';
import { languageRules } from '../prose/languages/languages.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Where a rule may be left out with a reason, the reason is one that a colleague understands; addresses are of the kinds that a page may lead to. */
export function checkHatches(entries: Entries, problems: ProblemList): void {
  const { site, articles, pageTexts, projects, sources, observations } = entries;
  for (const { raw, data } of [...articles, ...pageTexts, ...projects] as readonly Entry<{
    digits: readonly { reason: string }[];
  }>[])
    data.digits.forEach(({ reason }, index) => check(raw, `digits.${index}.reason`, reason));
  site?.data.namesWithDigits.forEach(({ reason }, index) => check(site.raw, `namesWithDigits.${index}.reason`, reason));
  for (const { raw, data } of observations)
    if (data.chosen === 'see-note')
      for (const column of locales.map((locale) => `note_${locale}` as const)) {
        const note = data[column];
        if (note !== undefined) check(raw, column, note);
      }
  if (site)
    for (const [field, url] of [
      ['licence.url', site.data.licence.url],
      ['contact.url', site.data.contact?.url],
    ] as const)
      if (url !== undefined && !/^(https?:\/\/|mailto:)[^\s/]/.test(url))
        problems.at(
          site.raw,
          field,
          `The address is "${url}".`,
          'Expected one that begins with https://, http:// or mailto:.',
        );
  checkSources(sources, problems);

  function check(raw: Entry<unknown>['raw'], field: string, reason: string): void {
    if (!isReason(reason))
      problems.at(
        raw,
        field,
        `The reason is "${reason}".`,
        'Expected a reason of at least three words that a colleague understands: what the text is, and why it is no figure of a record.',
      );
  }
}

/** One address, one source: the same page under two ids would be cited as two. */
function checkSources(sources: Entries['sources'], problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { raw, data } of sources) {
    const address = data.url
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[?&](utm_[^&]*|fbclid=[^&]*)/g, '')
      .replace(/[/#?]+$/, '');
    // A statistical office has many tables at one address.
    const key = `${address} ${data.kind === 'statistics-office' ? data.title : ''}`;
    const earlier = first.get(key);
    const shown = data.title_basis === 'printed' ? languageOfTitle(data.title) : undefined;
    if (shown !== undefined && shown !== data.language)
      problems.at(
        raw,
        'language',
        `The language is "${data.language}", and the title is in another: "${data.title.slice(0, 60)}".`,
        `Expected "${shown}". Correct the language, or the title.`,
      );
    const { pathname, search } = new URL(data.url);
    const isSearch = /[?&](?:q|s|query|keyword|key|search|tukhoa)=[^&]|\/(?:search|tim-kiem)(?:[/.?]|$)/i.test(
      data.url,
    );
    if (isSearch || (pathname === '/' && search === '' && data.kind !== 'reference'))
      problems.at(
        raw,
        'url',
        `The address ${data.url} is ${isSearch ? 'a search' : 'the front page of a site'}.`,
        'What stands there changes. Give the address of the article or document itself.',
      );
    if (earlier !== undefined)
      problems.at(
        raw,
        'url',
        `The address is that of "${earlier}" too.`,
        'One address is one source. Use that id everywhere, and delete this row.',
      );
    else first.set(key, data.id);
  }
}

/** The language of a title that leaves no doubt: words with the letters of one, or none of them in a long title. */
function languageOfTitle(title: string): Locale | undefined {
  const words = title.match(/\p{L}+/gu) ?? [];
  return locales.find((locale) => {
    const own = languageRules[locale].ownLetters;
    const small = words.filter((word) => /^\p{Ll}/u.test(word));
    return own !== undefined && small.length > 3 && small.filter((word) => own.test(word)).length > small.length / 3;
  });
}
