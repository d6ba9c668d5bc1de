import { judgements } from '../../figures/verdict.ts';
import { perLocale } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { wordedVerdict } from '../../views/verdict-words.ts';
import { serializeJson } from './json.ts';

/** `data/verdicts.json`: what became of every target, with the rows that it rests on and the reason in each language. */
export function verdictsJson(dataset: Dataset): string {
  return serializeJson(
    judgements(dataset).map((judgement) => ({
      indicator: judgement.indicator,
      place: judgement.place,
      period: judgement.period,
      verdict: judgement.verdict,
      counts: judgement.counts,
      target: judgement.target?.id ?? null,
      outcome: judgement.outcome?.id ?? null,
      reason: perLocale((locale) => wordedVerdict(dataset, judgement, locale).reason),
    })),
  );
}
