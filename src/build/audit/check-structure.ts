import { missingCharacters } from '../../styles/character-set.ts';
import { finding, type Finding } from './finding.ts';
import { textOf, type AuditedPage, type AuditedSite } from './audited-site.ts';

/** The frame of each page: one main heading, headings that do not skip a level, ids that are used once and only once, a title. */
export function checkStructure({ pages }: AuditedSite): Finding[] {
  return pages.flatMap((page) => [...checkHeadings(page), ...checkIds(page), ...checkTitle(page)]);
}

function checkHeadings({ file, elements }: AuditedPage): Finding[] {
  const headings = elements
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map((element) => ({ level: Number(element.name.slice(1)), text: textOf(element) }));
  const main = headings.filter(({ level }) => level === 1).length;
  const count = main === 1 ? [] : [finding(file, `The page has ${main} headings of the first level.`, 'Expected one.')];
  const skipped = headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (level <= before + 1)
      return text === '' ? [finding(file, `There is an empty heading of level ${level}.`, 'Expected words.')] : [];
    return [
      finding(
        file,
        `The heading "${text}" is of level ${level}, after ${before === 0 ? 'none' : `one of level ${before}`}.`,
        'Expected no level to be skipped.',
      ),
    ];
  });
  return [...count, ...skipped];
}

function checkIds({ file, elements }: AuditedPage): Finding[] {
  const all = elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined);
  const known = new Set(all);
  const repeated = new Set(all.filter((id, index) => all.indexOf(id) !== index));
  const named = elements.flatMap(({ attribs }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'].flatMap((name) =>
      (attribs[name] ?? '').split(' ').filter(Boolean),
    ),
  );
  return [
    ...[...repeated].map((id) =>
      finding(file, `The id "${id}" is used more than once.`, 'Expected an id of its own for each element.'),
    ),
    ...[...new Set(named)]
      .filter((id) => !known.has(id))
      .map((id) =>
        finding(
          file,
          `An element refers to the id "${id}", which is not on the page.`,
          'Expected the element that names, describes or opens it.',
        ),
      ),
  ];
}

function checkTitle({ file, elements }: AuditedPage): Finding[] {
  const titles = elements
    .filter(({ name, parent }) => name === 'title' && parent !== null && 'name' in parent && parent.name === 'head')
    .map((element) => textOf(element));
  return titles.length === 1 && titles[0] !== ''
    ? []
    : [
        finding(
          file,
          `The page has ${titles.length === 1 ? 'an empty title' : `${titles.length} titles`}.`,
          'Expected one title with words.',
        ),
      ];
}

/** Characters that readers see and the site's fonts lack. */
export function checkFontCharacters({ pages }: AuditedSite): Finding[] {
  return pages.flatMap(({ file, elements }) => {
    const text = elements.filter(({ name }) => name === 'body').map((body) => textOf(body));
    return missingCharacters(text.join('')).map((character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return finding(
        file,
        `The fonts lack "${character}" (U+${code}).`,
        'Write another character; or, if a language needs it, add it to its "letters" in src/i18n/formats.ts, else to src/styles/character-set.ts. UPDATE_GOLDEN=1 npm test -- unit then cuts the fonts again.',
      );
    });
  });
}
