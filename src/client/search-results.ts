import { element } from './element.ts';
import type { searchWords } from '../i18n/messages/search.ts';
import type { Answer } from '../outputs/search/answer.ts';
import type { Findings } from '../outputs/search/search-engine.ts';
import type { FoundPage, ResultGroup, TextPiece } from '../outputs/search/result-groups.ts';

type Words = (typeof searchWords)[keyof typeof searchWords];

/** So many results of a kind are shown at once; the rest unfold. */
const shown = 5;

/** Puts what was found into the page: answers first, then a heading for each kind, below it the pages, each with where and why it was found. */
export function showFindings(
  target: HTMLElement,
  answers: readonly Answer[],
  groups: readonly ResultGroup[],
  words: Words,
  reading: Findings['reading'],
): void {
  target.replaceChildren(
    ...answers.map((answer, at) => answerCard(answer, answers[at - 1], words)),
    ...(answers.length > 0 && groups.length > 0 && reading === 'nearest' ? [element('p', {}, words.alsoNear)] : []),
    ...groups.map(({ kind, pages }) => {
      const heading = element(
        'h2',
        { id: `found-${kind}` },
        words.kinds[kind],
        ' ',
        element('span', { class: 'quiet' }, String(pages.length)),
      );
      const rest = pages.slice(shown);
      const more =
        rest.length === 0
          ? []
          : [
              element(
                'details',
                {},
                element('summary', {}, words.more.replace('{n}', String(rest.length))),
                list(rest, words),
              ),
            ];
      return element(
        'section',
        { 'aria-labelledby': `found-${kind}` },
        heading,
        list(pages.slice(0, shown), words),
        ...more,
      );
    }),
  );
}

function answerCard(answer: Answer, before: Answer | undefined, words: Words): HTMLElement {
  const { indicator, place, address, period, missing, value, growth, status, source, target, verdict } = answer;
  const asked = missing !== undefined && /^\d{4}$/.test(missing) ? words.year.replace('{x}', missing) : missing;
  return element(
    'section',
    { class: 'answer' },
    ...(asked === undefined || before?.missing === missing
      ? []
      : [element('p', {}, words.missing.replace('{x}', asked))]),
    element('h2', {}, element('a', { href: address, 'data-result': '' }, `${indicator}, ${place}, ${period}`)),
    element(
      'p',
      { class: 'answer-value' },
      element('strong', {}, value),
      ...(growth === undefined ? [] : [' ', element('span', {}, words.growth.replace('{x}', growth))]),
    ),
    ...(verdict ? [element('p', {}, element('strong', {}, `${verdict.word}.`), ` ${verdict.reason}`)] : []),
    element(
      'p',
      { class: 'quiet' },
      [status, source, ...(target === undefined || verdict ? [] : [words.target.replace('{x}', target)])].join(' · '),
    ),
  );
}

const list = (pages: readonly FoundPage[], words: Words): HTMLElement =>
  element('ol', { class: 'entries' }, ...pages.map((page) => entry(page, words)));

function entry({ address, title, titleLanguage, heading, snippet, more }: FoundPage, words: Words): HTMLElement {
  const link = element(
    'a',
    { href: address, 'data-result': '', ...(titleLanguage === undefined ? {} : { lang: titleLanguage }) },
    ...marked(title),
    ...(heading ? [element('span', { class: 'where' }, ' › ', ...marked(heading))] : []),
  );
  const others = more.map((other) => element('a', { href: other.address }, other.heading));
  return element(
    'li',
    {},
    element('h3', {}, link),
    element('p', {}, ...marked(snippet)),
    ...(others.length > 0 ? [element('p', { class: 'quiet' }, words.also, ...others)] : []),
  );
}

const marked = (pieces: readonly TextPiece[]): (Node | string)[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
