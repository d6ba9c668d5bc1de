import { judgements, verdictKey, type Judgement } from '../../figures/verdict.ts';
import type { Dataset } from '../../model/dataset.ts';
import { areComparable } from '../../model/unit.ts';
import { textOf, type AuditedSite } from './audited-site.ts';
import { finding, type Finding } from './finding.ts';
import { printedWords } from './printed-words.ts';
import { inBase } from './read-printed.ts';

/** Every verdict that a page or file gives is the one of its target, in words of that verdict, and one that the two numbers bear out; plan and outcome gives all. */
export function checkVerdicts({ dataset, pages, texts }: AuditedSite): Finding[] {
  const all = new Map(judgements(dataset).map((judgement) => [verdictKey(judgement), judgement]));
  const inPages = pages.flatMap(({ file, elements, locale }) =>
    elements.flatMap((element): Finding[] => {
      const key = element.attribs['data-verdict'];
      if (key === undefined) return [];
      const judgement = all.get(key);
      const text = textOf(element);
      if (judgement && printedWords[locale].verdict[judgement.verdict.replace(/-by-.*/, '')]?.test(text)) return [];
      return [
        finding(
          file,
          `The verdict on ${key} is given as "${text}".`,
          `Expected words for "${judgement?.verdict ?? 'none'}".`,
          sourceOf(judgement),
        ),
      ];
    }),
  );
  const counted = [...all].filter(([, { counts }]) => counts);
  const lacking = pages
    .filter(({ page }) => page?.kind === 'plan')
    .flatMap(({ file, elements }) => {
      const given = new Set(elements.map(({ attribs }) => attribs['data-verdict']));
      return counted
        .filter(([key]) => !given.has(key))
        .map(([key, judgement]) =>
          finding(
            file,
            `The page of plan and outcome gives no verdict on ${key}.`,
            `Expected words for "${judgement.verdict}", in an element with data-verdict.`,
            sourceOf(judgement),
          ),
        );
    });
  return [
    ...inPages,
    ...lacking,
    ...fileFindings(texts.get('data/verdicts.json'), all),
    ...[...all.values()].flatMap((one) => contradiction(dataset, one)),
  ];
}

const sourceOf = (judgement: Judgement | undefined): string | undefined =>
  judgement?.target && `${judgement.target.file}, line ${judgement.target.line ?? '?'}`;

function fileFindings(text: string | undefined, all: ReadonlyMap<string, Judgement>): Finding[] {
  const file = 'data/verdicts.json';
  const rows =
    text === undefined
      ? []
      : (JSON.parse(text) as { indicator: string; period: string; target?: string | null; verdict: string }[]);
  const known = new Set(
    [...all.values()].map((one) => [one.indicator, one.period, one.target?.id ?? '', one.verdict].join(' ')),
  );
  return rows
    .map(({ indicator, period, target, verdict }) => [indicator, period, target ?? '', verdict].join(' '))
    .filter((row) => !known.has(row))
    .map((row) => finding(file, `A row says "${row}".`, 'Expected the verdict of a target of the records.'));
}

/** The numbers as printed, compared as anybody would: what is called met is not below its target, what is called missed does not reach it. */
export function contradiction(dataset: Dataset, judgement: Judgement): Finding[] {
  const { indicator, target, outcome, verdict, reason } = judgement;
  const direction = dataset.indicators.get(indicator)?.direction;
  if (!target || !outcome || reason.kind !== 'compared' || !areComparable(target.unit, outcome.unit)) return [];
  const aim = inBase(target.value, target.unit);
  const [low, high] = [outcome.value, outcome.upper ?? outcome.value].map((value) => inBase(value, outcome.unit));
  if (!low || !high) return [];
  const isReached = direction === 'less' ? low.lte(aim) : high.gte(aim);
  const isPassed = direction === 'less' ? high.lt(aim) : low.gt(aim);
  if (!(verdict === 'met' && !isReached) && !(verdict === 'missed' && isPassed)) return [];
  const found = `The target ${target.id} of ${target.value} is called "${verdict}" by ${outcome.value} of ${outcome.id}.`;
  return [
    finding('data/verdicts.json', found, 'Expected the verdict that these two numbers bear out.', sourceOf(judgement)),
  ];
}
