import type { ArticleData, PageTextData } from '../article.ts';
import { isComplete, locales, perLocale, type Locale } from '../../i18n/locales.ts';
import type { Dataset } from '../dataset.ts';
import { lineOf } from '../parse-record.ts';
import { callsIn, parseText } from '../text.ts';
import { checkArticle, type ArticleProse, type CheckedArticle } from '../prose/check-article.ts';
import {
  checkCitations,
  checkCited,
  checkNamedPublishers,
  comparePublishers,
} from '../prose/claims/check-citations.ts';
import { checkLinkedWords, checkRowLabels } from '../prose/claims/check-linked-words.ts';
import { checkHeading } from '../prose/claims/check-headings.ts';
import { compareTwins, type ArticleTwin } from '../prose/compare-twins.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import type { LocalizedTextRules } from './check-localized-text.ts';
import { checkSaid } from './check-said.ts';
import { checkToldDays, daysOfRecords } from './check-told-days.ts';
import { compareDays } from './compare-days.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';
import { reportCalls } from './report-calls.ts';

/** The prose of articles and of pages: its words, what its components call for, and whether the twins agree. */
export function checkArticleTexts(
  entries: Entries,
  dataset: Dataset,
  known: Pick<LocalizedTextRules, 'calls' | 'names' | 'printed' | 'clean' | 'borneOut' | 'placeNames'>,
  problems: ProblemList,
): void {
  const all: readonly Entry<ArticleData | PageTextData>[] = [...entries.articles, ...entries.pageTexts];
  const days = daysOfRecords(entries);
  for (const group of Map.groupBy(all, ({ raw }) => raw.file.replace(/\/[^/]*$/, '')).values()) {
    const twins: Partial<Record<Locale, ArticleTwin>> = {};
    for (const { raw, data } of group) {
      const locale = locales.find((name) => raw.id.endsWith(`/${name}`));
      if (!locale) continue;
      const article = 'title' in data ? data : undefined;
      const fields = article
        ? (['title', 'description'] as const).map((field) => ({
            field,
            line: lineOf(raw, [field]),
            text: field === 'title' ? parseText(article.title) : article.description,
          }))
        : [];
      const text = {
        file: raw.file,
        record: raw.id,
        body: raw.body ?? '',
        bodyLine: raw.lines['body'] ?? 1,
        fields,
        digitsLine: lineOf(raw, ['digits']),
      };
      const checked = checkedOnce(text, locale, data.digits, known);
      problems.add(...checked.problems);
      const place = { file: raw.file, record: raw.id };
      for (const problem of checkRowLabels(dataset, checked.prose.texts, locale))
        problems.add({ ...place, ...problem });
      const inTexts = new Set(checked.prose.texts.flatMap(({ calls }) => calls));
      const alone = checked.prose.calls.filter((call) => !inTexts.has(call));
      reportCalls(dataset, alone, known.calls, place, problems);
      for (const call of checked.prose.calls)
        for (const problem of checkLinkedWords(dataset, call, locale))
          problems.add({ ...place, line: call.line, ...problem });
      for (const run of checked.prose.texts) {
        const at = { ...place, line: run.line };
        checkSaid(run.text, run.calls, locale, at, known, problems);
        // What a record that cannot be read would bear out is not doubted.
        if (problems.unread.size > 0) continue;
        for (const problem of [...checkCitations(dataset, run.calls), ...checkNamedPublishers(dataset, run)])
          problems.add({ ...at, ...problem });
        for (const problem of article ? checkToldDays(run, locale, days) : []) problems.add({ ...at, ...problem });
      }
      if (article && problems.unread.size === 0)
        for (const problem of checkCited(dataset, checked.prose, locale)) problems.add({ ...place, ...problem });
      const { headings, texts } = checked.prose;
      for (const [index, { text: heading, line }] of problems.unread.size > 0 ? [] : headings.entries()) {
        const end = headings[index + 1]?.line ?? Infinity;
        const below = texts.flatMap((run) => (run.line > line && run.line < end ? run.calls : []));
        for (const { found, expected } of checkHeading(dataset, heading, below, locale))
          problems.add({ ...place, line, found, expected });
      }
      for (const { text: field, line } of fields)
        checkSaid(field.written, callsIn(field), locale, { ...place, line }, known, problems);
      twins[locale] = { ...place, data: article ?? pageData, lines: raw.lines, prose: checked.prose };
    }
    if (!isComplete(twins)) continue;
    const key = JSON.stringify(group.map(({ raw, data }) => [raw.id, raw.body, data]));
    if (known.clean.has(key)) continue;
    const proses = perLocale((locale) => twins[locale].prose);
    const places = perLocale((locale) => ({ file: twins[locale].file, record: twins[locale].record }));
    const differences = [
      ...compareTwins(twins, known.placeNames),
      ...comparePublishers(dataset, proses, places),
      ...(group.some(({ data }) => 'title' in data) ? compareDays(proses, places) : []),
    ];
    if (differences.length === 0) known.clean.add(key);
    problems.add(...differences);
  }
}

const read = new WeakMap<Set<string>, Map<string, CheckedArticle>>();

/** An article that has not changed is not read again, for as long as the known names stay the same. */
function checkedOnce(
  text: ArticleProse,
  locale: Locale,
  declared: readonly KnownText[],
  { calls, names, printed, clean }: Pick<LocalizedTextRules, 'calls' | 'names' | 'printed' | 'clean'>,
): CheckedArticle {
  const own = read.get(clean) ?? new Map<string, CheckedArticle>();
  read.set(clean, own);
  const key = JSON.stringify([text, declared]);
  const checked = own.get(key) ?? checkArticle(text, { locale, calls, names, declared }, printed);
  own.set(key, checked);
  return checked;
}

/** Pages have their title in `i18n/`, so there is nothing to compare but the prose. */
const pageData: ArticleTwin['data'] = {
  title: '',
  description: parseText(''),
  published: '',
  order: 0,
  headline: { indicator: '', period: '', role: 'outcome' },
};
