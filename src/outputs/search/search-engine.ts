import MiniSearch, { type Query } from 'minisearch';
import { answerQuestion, indicatorRanker, type Answer } from './answer.ts';
import { nameMatcher, type NameMatch } from './match-names.ts';
import { joins, toFieldWords } from './field-words.ts';
import { readQuestion, type Question } from './question.ts';
import { rankResults, type RankedSection } from './rank-results.ts';
import type { FoundKind, IndexedSection, SearchFile } from './search-file.ts';
import type { Vocabulary } from './spelling.ts';
import { accentKey, indexForms, stem, tokens, type Token } from './words.ts';

/** What was found: answers from the series, and pages that have all the words of the question; else the nearest pages. */
export interface Findings {
  readonly answers: readonly Answer[];
  readonly reading: 'all' | 'nearest';
  readonly sections: readonly RankedSection[];
  /** The question as it was understood, where a word of it was misspelt. */
  readonly corrected: string | undefined;
}

export interface SearchEngine {
  readonly file: SearchFile;
  readonly find: (question: string) => Findings;
}

/** So many pages are shown where none has all the words. */
const nearestPages = 3;

/** Builds the index of a file of texts. Texts travel instead of the index, since they are smaller and are needed for the snippets anyway. */
export function searchEngine(file: SearchFile): SearchEngine {
  // What indicators are called stands beside their figures.
  const called = new Map(
    file.answers.indicators.map(([, address, names, , , insteadOf]) => [address, [...names, ...insteadOf].join('; ')]),
  );
  const indexed = file.pages
    .flatMap(([kind, address, title, rows], page) =>
      rows.map(([anchor = '', heading = '', text = '', keywords = ''], index) => ({
        page,
        kind,
        anchor,
        title,
        heading,
        text,
        keywords: index === 0 ? (called.get(address) ?? keywords) : keywords,
        isLead: index === 0,
      })),
    )
    .map((section, id): IndexedSection => ({ ...section, id }));
  const index = new MiniSearch<IndexedSection>({
    fields: ['title', 'heading', 'text', 'keywords'],
    tokenize: (text) => [...indexForms(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 2, keywords: 2 },
      weights: { prefix: 0.5, fuzzy: 0 },
      tokenize: (term) => [term],
    },
  });
  index.addAll(indexed);
  const vocabulary = vocabularyOf(indexed);
  const rankIndicators = indicatorRanker(file.answers);
  const leads = indexed.filter(({ isLead }) => isLead);
  const matchPages = nameMatcher(leads.map(({ title, keywords }) => [title, ...keywords.split('; ')]));
  const read = (text: string): Question => readQuestion(text, vocabulary, file.answers.places, file.answers.thisYear);
  const answer = (asked: string, question: Question, part: Parameters<typeof rankIndicators>[1]): readonly Answer[] =>
    answerQuestion(file.answers, rankIndicators(question.thing, part), question, asked);
  /** All that was asked; else all of it in the words of the field; else most of it; else, where each of several things joined by “and” has an answer, theirs. What was not asked in these words must be all that was asked. */
  const answersTo = (asked: string, question: Question): readonly Answer[] => {
    const inFieldWords = toFieldWords(asked);
    const own = answer(asked, question, 'all');
    if (own.length > 0) return own;
    const meant = inFieldWords === asked ? [] : answer(asked, read(inFieldWords), 'all');
    if (meant.length > 0) return meant;
    const most = answer(asked, question, 'most');
    if (most.length > 0) return most;
    const { periods, places } = question;
    const parts = inFieldWords
      .split(joins)
      .map((part) => answer(part, { ...read(part), periods, places }, 'all').slice(0, 1));
    return parts.length > 1 && parts.every((part) => part.length > 0) ? parts.flat() : [];
  };
  const pagesCalled = (words: readonly Token[]) =>
    new Map(
      matchPages(words)
        .filter(({ ofAsked, ofName }) => ofAsked >= leastAsked && ofName >= leastNamed)
        .map((match) => [match.number, match]),
    );
  const find = (text: string): Findings => {
    const asked = text.trim();
    const question = read(asked);
    const { corrected } = question;
    const isWhole = ({ ofAsked, ofName }: NameMatch): boolean => ofName > wholeName && ofAsked > mostAsked;
    /** Whether a project or a task is called this, by so much of the words. */
    const isRecord = (called: ReadonlyMap<number, NameMatch>, least: number): boolean =>
      [...called.values()].some(
        (match) =>
          isWhole(match) && match.ofAsked > least && tellers.fact?.includes(file.pages[match.number]?.[0] ?? 'page'),
      );
    // Facts are told of a project or a task, if one is called what is left of the question.
    const isFact = question.wants === 'fact' && isRecord(pagesCalled(question.bare), mostAsked);
    const [wants, topic, words] =
      isFact || (question.wants === 'meaning' && question.bare.length > 0)
        ? [question.wants, question.bare, question.bare]
        : [question.wants === 'fact' ? 'outcome' : question.wants, question.topic, question.words];
    const byName = pagesCalled(words);
    // The name of a project is not a question for one of its figures, unless a figure is called just that.
    const isOnlyName =
      question.periods.length === 0 &&
      (rankIndicators(question.thing, 'all')[0]?.score ?? 0) < wholeName &&
      isRecord(byName, wholeName);
    const answers = isOnlyName ? [] : answersTo(asked, question);
    const own = new Set(answers.map(({ address }) => address));
    // A word that stands nowhere hides no page that is called by the others; it is only the nearest then.
    const named = byName.size > 0 ? byName : pagesCalled(words.filter(({ form }) => vocabulary.words.has(form)));
    const told = wants === 'verdict' && question.thing.length > 0 ? undefined : tellers[wants];
    const ranked = rankResults(index.search(indexQuery(topic, asked.length)), indexed, topic, {
      told,
      nameScore: ({ page, isLead }) => (isLead ? (named.get(page)?.score ?? 0) : 0),
      isAnswer: ({ page }) => own.has(file.pages[page]?.[1] ?? ''),
    });
    const isSaid = ranked.some(({ hasAll, section }) => hasAll && section.kind !== 'source');
    const isKnown =
      answers.some(({ missing }) => missing === undefined) || isSaid || [...byName.values()].some(isWhole);
    const sections = isKnown
      ? ranked.filter(({ hasAll, isNamed }) => hasAll || isNamed)
      : nearest(ranked.filter(({ isNamed, isPhrase, part }) => isNamed || isPhrase || part > 0.5));
    const isTold = wants !== 'verdict' && sections[0] !== undefined && told?.includes(sections[0].section.kind);
    // What is asked of an indicator and stands nowhere has its figure as the nearest: “rice exports”.
    const isOfIndicator = !isSaid && /indicator|source/.test(sections[0]?.section.kind ?? 'indicator');
    const shown = isOfIndicator && answers.length === 0 ? answer(asked, question, 'name').slice(0, 1) : answers;
    return { answers: isTold ? [] : shown, reading: isKnown ? 'all' : 'nearest', sections, corrected };
  };
  return { file, find };
}

/** What a word means is told by its term, why something is so by an article, when and where something was built by its page, none of them by a figure. */
const tellers: Partial<Record<Question['wants'], readonly FoundKind[]>> = {
  meaning: ['term', 'page'],
  reason: ['article'],
  fact: ['project', 'task'],
  verdict: ['page'],
};

/** A page is asked for by name if this part of the question is in its names, and this part of one of them is asked for. */
const leastAsked = 0.35;
const leastNamed = 0.65;
const wholeName = 0.99;
const mostAsked = 0.5;

function nearest(sections: readonly RankedSection[]): readonly RankedSection[] {
  const pages = [...new Set(sections.map(({ section }) => section.page))].slice(0, nearestPages);
  return sections.filter(({ section }) => pages.includes(section.page));
}

function vocabularyOf(sections: readonly IndexedSection[]): Vocabulary {
  const words = new Map<string, { text: string; times: number }>();
  const pairs = new Set<string>();
  const accented = new Set<string>();
  for (const { title, heading, text, keywords } of sections)
    for (const part of [title, heading, text, keywords]) {
      let before = '';
      for (const { text: written, form } of tokens(part)) {
        const [word, key] = [words.get(form), accentKey(written)];
        if (key !== undefined) accented.add(key);
        if (word) word.times += 1;
        else words.set(form, { text: written.toLowerCase(), times: 1 });
        if (before !== '') pairs.add(before + form);
        before = form;
      }
    }
  return { words, pairs, accented };
}

/** One way in which a word of the question may stand in the index. */
interface QueryForm {
  readonly form: string;
  readonly weight: number;
}

/** The forms that answer a word, the best first. */
function formsOf({ text, form }: Token): readonly QueryForm[] {
  const others: QueryForm[] = [
    { form: accentKey(text) ?? '', weight: 1 },
    { form: stem(form), weight: 0.8 },
    // While `141,64` is being typed it may become 141.640; the index has 141640.
    { form: /^\d+\.\d+$/.test(form) ? form.replace('.', '') : '', weight: 0.3 },
  ];
  return [{ form, weight: 1 }, ...others.filter((other) => other.form !== '' && other.form !== form)];
}

/** Shorter words are often whole syllables, which would find too much if they stood for every word that begins with them. */
const shortestBeginning = 4;

/** The words of a question for the index. `end` is where the question ends: its last word may be unfinished. */
function indexQuery(words: readonly Token[], end: number): Query {
  return {
    combineWith: 'OR',
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: formsOf(word).map(({ form, weight }) => ({
        queries: [form],
        boostTerm: () => weight,
        prefix: /^[a-z\d]/.test(form) && (word.end === end || form.length >= shortestBeginning),
      })),
    })),
  };
}
