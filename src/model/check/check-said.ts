import type { Locale } from '../../i18n/locales.ts';
import { writeCall } from '../call-rules.ts';
import type { Place } from '../prose/prose-rules.ts';
import { reportOfCall } from '../prose/claims/call-facts.ts';
import type { About } from '../prose/claims/check-bare-claims.ts';
import { checkClaims } from '../prose/claims/check-claims.ts';
import { componentMark } from '../prose/excerpt.ts';
import { passageOf, passageOfText } from '../prose/sentences.ts';
import { saidStatus, statusExamples } from '../prose/said-status.ts';
import { unsettledStatuses } from '../status.ts';
import { parseText, type FigureCall } from '../text.ts';
import type { LocalizedTextRules } from './check-localized-text.ts';
import type { ProblemList } from './problem-list.ts';
import { reportCalls } from './report-calls.ts';

/** Notes stand in the row whose status says what it is, and tasks hold what was asked for. */
const ofTargets = /\.csv$|\/tasks\//;

/**
 * What a text calls for, and what its words say of its numbers: their status, where it is printed without (`form=plain`), and what they claim of them.
 */
export function checkSaid(
  text: string,
  calls: readonly FigureCall[],
  locale: Locale,
  place: Place,
  known: Pick<LocalizedTextRules, 'calls' | 'borneOut'>,
  problems: ProblemList,
  about?: About,
): void {
  const key = [
    locale,
    ofTargets.test(place.file),
    text,
    JSON.stringify(about),
    ...calls.map((call) => writeCall(call, 'yaml')),
  ].join(' ');
  known.borneOut.once(key, (dataset) => {
    const before = problems.all.length;
    reportCalls(dataset, calls, known.calls, place, problems);
    // What a record that cannot be read would bear out is not doubted.
    if (problems.unread.size > 0) return false;
    const passage = text.includes(componentMark) ? passageOf({ text, calls }) : passageOfText(parseText(text));
    for (const { found, expected } of checkClaims(dataset, passage, locale, !ofTargets.test(place.file), about))
      problems.add({ ...place, found, expected });
    for (const call of calls) {
      if (call.name !== 'value' || call.attributes['form'] !== 'plain') continue;
      const report = reportOfCall(dataset, call);
      if (!report || !unsettledStatuses.has(report.status) || saidStatus(text, report.status, locale)) continue;
      const found = `The value of ${report.id} is printed plain, but its status is "${report.status}" and the sentence does not say so.`;
      const expected = `Say it in words (${statusExamples(report.status, locale)}), or leave out form=plain.`;
      problems.add({ ...place, found, expected });
    }
    return problems.all.length === before;
  });
}
