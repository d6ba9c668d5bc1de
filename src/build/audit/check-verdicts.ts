import { judgements, verdictKey, type Judgement } from '../../figures/verdict.ts';
import type { Dataset } from '../../model/dataset.ts';
import { areComparable } from '../../model/unit.ts';
import { textOf, type AuditedSite } from './audited-site.ts';
import { finding, rowSource, type Finding } from './finding.ts';
import { printedWords } from './printed-words.ts';
import { inBase } from './read-printed.ts';

/** Every verdict that a page or file gives is the one of its target, in words of that verdict, and one that the two numbers bear out; plan and outcome gives all. */
export function* checkVerdicts({ dataset, pages, texts }: AuditedSite): Iterable<Finding> {
  const all = new Map(judgements(dataset).map((judgement) => [verdictKey(judgement), judgement]));
  for (const { file, elements, locale, page } of pages) {
    const given = new Set<string>();
    for (const element of elements) {
      const key = element.attribs['data-verdict'];
      if (key === undefined) continue;
      given.add(key);
      const judgement = all.get(key);
      const text = textOf(element);
      if (judgement && printedWords[locale].verdict[judgement.verdict.replace(/-by-.*/, '')]?.test(text)) continue;
      const expected = `Expected words for "${judgement?.verdict ?? 'none'}".`;
      yield finding(file, `The verdict on ${key} is given as "${text}".`, expected, sourceOf(judgement));
    }
    if (page?.kind !== 'plan') continue;
    for (const [key, judgement] of all) {
      if (!judgement.counts || given.has(key)) continue;
      const found = `The page of plan and outcome gives no verdict on ${key}.`;
      const expected = `Expected words for "${judgement.verdict}", in an element with data-verdict.`;
      yield finding(file, found, expected, sourceOf(judgement));
    }
  }
  yield* checkFile(texts.get('data/verdicts.json') ?? '[]', [...all.values()]);
  for (const judgement of all.values()) yield* contradiction(dataset, judgement);
}

const sourceOf = (judgement: Judgement | undefined): string | undefined =>
  judgement?.target && rowSource(judgement.target);

function* checkFile(text: string, all: readonly Judgement[]): Iterable<Finding> {
  const rowOf = (indicator: string, period: string, target: string | null | undefined, verdict: string): string =>
    [indicator, period, target ?? '', verdict].join(' ');
  const known = new Set(all.map((one) => rowOf(one.indicator, one.period, one.target?.id, one.verdict)));
  const rows = JSON.parse(text) as { indicator: string; period: string; target?: string | null; verdict: string }[];
  for (const row of rows.map((one) => rowOf(one.indicator, one.period, one.target, one.verdict)))
    if (!known.has(row))
      yield finding('data/verdicts.json', `A row says "${row}".`, 'Expected the verdict of a target of the records.');
}

/** The numbers as printed, compared as anybody would: what is called met is not below its target, what is called missed does not reach it. */
export function* contradiction(dataset: Dataset, judgement: Judgement): Iterable<Finding> {
  const { indicator, target, outcome, verdict, reason } = judgement;
  const direction = dataset.indicators.get(indicator)?.direction;
  if (!target || !outcome || reason.kind !== 'compared' || !areComparable(target.unit, outcome.unit)) return;
  const aim = inBase(target.value, target.unit);
  const [low, high] = [outcome.value, outcome.upper ?? outcome.value].map((value) => inBase(value, outcome.unit));
  if (!low || !high) return;
  const isReached = direction === 'less' ? low.lte(aim) : high.gte(aim);
  const isPassed = direction === 'less' ? high.lt(aim) : low.gt(aim);
  if (!(verdict === 'met' && !isReached) && !(verdict === 'missed' && isPassed)) return;
  const found = `The target ${target.id} of ${target.value} is called "${verdict}" by ${outcome.value} of ${outcome.id}.`;
  const expected = 'Expected the verdict that these two numbers bear out.';
  yield finding('data/verdicts.json', found, expected, sourceOf(judgement));
}
