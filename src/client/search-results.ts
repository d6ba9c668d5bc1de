import { htmlElement } from './html-element.ts';
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
    ...(answers.length > 0 && groups.length > 0 && reading === 'nearest' ? [htmlElement('p', {}, words.alsoNear)] : []),
    ...groups.map(({ kind, pages }) => {
      const heading = htmlElement(
        'h2',
        { id: `found-${kind}` },
        words.kinds[kind],
        ' ',
        htmlElement('span', { class: 'quiet' }, String(pages.length)),
      );
      const rest = pages.slice(shown);
      const more =
        rest.length === 0
          ? []
          : [
              htmlElement(
                'details',
                {},
                htmlElement('summary', {}, words.more.replace('{n}', String(rest.length))),
                list(rest, words),
              ),
            ];
      return htmlElement(
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
  return htmlElement(
    'section',
    { class: 'answer' },
    ...(asked === undefined || before?.missing === missing
      ? []
      : [htmlElement('p', {}, words.missing.replace('{x}', asked))]),
    htmlElement('h2', {}, htmlElement('a', { href: address, 'data-result': '' }, `${indicator}, ${place}, ${period}`)),
    htmlElement(
      'p',
      { class: 'answer-value' },
      htmlElement('strong', {}, value),
      ...(growth === undefined ? [] : [' ', htmlElement('span', {}, words.growth.replace('{x}', growth))]),
    ),
    ...(verdict ? [htmlElement('p', {}, htmlElement('strong', {}, `${verdict.word}.`), ` ${verdict.reason}`)] : []),
    htmlElement(
      'p',
      { class: 'quiet' },
      [status, source, ...(target === undefined || verdict ? [] : [words.target.replace('{x}', target)])].join(' · '),
    ),
  );
}

const list = (pages: readonly FoundPage[], words: Words): HTMLElement =>
  htmlElement('ol', { class: 'entries' }, ...pages.map((page) => entry(page, words)));

function entry({ address, title, titleLanguage, heading, snippet, more }: FoundPage, words: Words): HTMLElement {
  const link = htmlElement(
    'a',
    { href: address, 'data-result': '', ...(titleLanguage === undefined ? {} : { lang: titleLanguage }) },
    ...marked(title),
    ...(heading ? [htmlElement('span', { class: 'where' }, ' › ', ...marked(heading))] : []),
  );
  const others = more.map((other) => htmlElement('a', { href: other.address }, other.heading));
  return htmlElement(
    'li',
    {},
    htmlElement('h3', {}, link),
    htmlElement('p', {}, ...marked(snippet)),
    ...(others.length > 0 ? [htmlElement('p', { class: 'quiet' }, words.also, ...others)] : []),
  );
}

const marked = (pieces: readonly TextPiece[]): (Node | string)[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? htmlElement('mark', {}, text) : text));
