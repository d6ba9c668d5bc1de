import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

export interface HeadlineFigure {
  readonly indicator: Indicator;
  readonly outcome: Observation;
  /** Undefined where no target was set in this measure. */
  readonly target: Observation | undefined;
}

/** The outcomes and targets that `site.yaml` puts on the home page. */
export function headlineFigures(dataset: Dataset): readonly HeadlineFigure[] {
  const { year, next, indicators } = dataset.site.headlines;
  return indicators.flatMap((id) => {
    const outcome = usedReport(dataset, id, year, 'outcome');
    return outcome
      ? [
          {
            indicator: must(dataset.indicators, id, 'indicator'),
            outcome,
            target: usedReport(dataset, id, next, 'target'),
          },
        ]
      : [];
  });
}
