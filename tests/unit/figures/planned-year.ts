import type { Dataset } from '../../../src/model/dataset.ts';
import { smallContent, smallDataset } from '../small-dataset.ts';

/** Cells of one row that matter for a verdict; the rest is what an ordinary report has. */
export interface Cells {
  readonly period?: string;
  readonly status?: string;
  readonly value?: string;
  readonly upper?: string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly growth?: string;
  readonly share?: string;
  readonly precision?: string;
  readonly source?: string;
  readonly chosen?: string;
  readonly supersededBy?: string;
  readonly targetKind?: string;
  readonly place?: string;
}

/** Sources by what their date is to the end of 2021; the content is searched until January 2026. */
const sources = `earlier,https://paper.example/earlier,Bản tin đầu tháng cuối năm,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2021-12-10,printed,vi,,
before,https://paper.example/before,Bản tin trước cuối năm,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2021-12-20,printed,vi,,
lastmonth,https://paper.example/lastmonth,Bản tin tháng cuối năm,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2021-12,printed,vi,,
after,https://paper.example/after,Bản tin sau năm,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2022-01-15,printed,vi,,
later,https://paper.example/later,Bản tin sau nữa,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2022-07,printed,vi,,
statistics,https://office.example/statistics,Niên giám,printed,Cục Thống kê tỉnh,Provincial Statistics Office,,,statistics-office,2022-07,printed,vi,,
longafter,https://paper.example/longafter,Bản tin nhiều năm sau,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2026-01-20,printed,vi,,
undated,https://paper.example/undated,Bản tin không ngày,printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,,,vi,,
`;

const head =
  'id,place,period,status,value,upper,unit,qualifier,growth,share_of_plan,precision,source,chosen,superseded_by,target_kind,note_vi,note_en\n';

const sourceOf = (status = ''): string => (/^(final|provisional)$/.test(status) ? 'statistics' : 'after');

const roleOf = (status: string): string => (status === 'target' || status === 'forecast' ? status : 'outcome');

export function idOf(
  { period = '2021', status = 'reported', source = sourceOf(status), place = '' }: Cells,
  indicator = 'output',
) {
  return [indicator, place, period.toLowerCase().replace('/', '-to-').replace(/[@?]/g, ''), roleOf(status), source]
    .filter((part) => part !== '')
    .join('-');
}

const rowsOf = (indicator: string, rows: readonly Cells[]): string =>
  head +
  rows
    .map((cells) =>
      [
        idOf(cells, indicator),
        cells.place,
        cells.period ?? '2021',
        cells.status ?? 'reported',
        cells.value ?? '5',
        cells.upper,
        cells.unit ?? 'usd-billion',
        cells.qualifier ?? 'exact',
        cells.growth,
        cells.share,
        cells.precision,
        cells.source ?? sourceOf(cells.status),
        cells.chosen,
        cells.supersededBy,
        cells.targetKind,
        '',
        '',
      ].join(','),
    )
    .join('\n') +
  '\n';

/** A dataset with one planned indicator, `output`, and its growth in `output-growth` if rows are given. */
export function plannedYear(rows: readonly Cells[], fields = '', growthRows: readonly Cells[] = []): Dataset {
  const unit = rows[0]?.unit ?? 'usd-billion';
  const yaml = (name: string, of: string, more: string): string => `
name: { vi: ${name}, en: ${name} in English }
definition: { vi: Để thử., en: For a test. }
unit: ${of}
topic: industry
${more}`;
  return smallDataset({
    'sources.csv': `${smallContent['sources.csv'] ?? ''}${sources}`,
    'indicators/output.yaml': yaml(
      'Sản lượng',
      unit,
      `${fields.includes('measure') ? '' : 'measure: flow\n'}plan: true\n${fields}`,
    ),
    'observations/output.csv': rowsOf('output', rows),
    ...(growthRows.length > 0 && {
      'indicators/output-growth.yaml': yaml('Mức tăng sản lượng', 'percent', 'measure: growth'),
      'observations/output-growth.csv': rowsOf('output-growth', growthRows),
    }),
  });
}
