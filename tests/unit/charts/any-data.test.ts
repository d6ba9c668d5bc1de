// Whatever the model accepts is drawn within the picture: no number that is none, no text cut or upon another, in every kind and both sizes.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { ChartPoint, ChartView } from '../../../src/charts/chart-view.ts';
import { kinds } from '../../../src/charts/kinds/kinds.ts';
import { chartSizes } from '../../../src/charts/plot.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import { niceScale, rankScale } from '../../../src/charts/scale.ts';
import { widest } from '../../../src/charts/text.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { serializeView } from '../../../src/charts/serialize-view.ts';
import { parseView } from '../../../src/charts/view-json.ts';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { chartKinds, mostSeries, timedKinds, type ChartKind } from '../../../src/model/chart.ts';
import { drawnParts } from './drawn-parts.ts';

const syllables = 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng của các doanh nghiệp nhà nước'.split(' ');
const name = fc
  .integer({ min: 1, max: 60 })
  .map((count) => Array.from({ length: count }, (_, i) => syllables[i % 19]).join(' '));

const number = fc.oneof(
  fc.double({ min: -60, max: 60, noNaN: true }).map((value) => Math.round(value * 10) / 10),
  fc.constantFrom(0, 0.001, -0.001, 7.4, 1e12, -1e9, 14499, 14500),
  fc.integer({ min: 0, max: 9e6 }),
);
const rankOrShare = fc.integer({ min: 1, max: 33 });

interface Cell {
  readonly value: number;
  readonly upper?: number;
  readonly early: boolean;
  readonly floor: boolean;
}
const cellOf = (values: fc.Arbitrary<number>, ranges: boolean): fc.Arbitrary<Cell | undefined> =>
  fc.option(
    fc
      .record({
        value: values,
        width: fc.integer({ min: 1, max: 9 }),
        isRange: fc.boolean(),
        early: fc.boolean(),
        floor: fc.boolean(),
      })
      .map(({ value, width, isRange, early, floor }) => ({
        value,
        ...(ranges && isRange ? { upper: value + width } : {}),
        early,
        floor: floor && !(ranges && isRange),
      })),
    { nil: undefined, freq: 5 },
  );

function pointOf({ value, upper, early, floor }: Cell, locale: Locale): ChartPoint {
  const number = formatNumber(String(value).includes('e') ? value.toFixed(0) : String(value), locale);
  const label =
    upper === undefined ? number : `${number} – ${formatNumber(String(Math.round(upper * 10) / 10), locale)}`;
  return {
    value,
    ...(upper === undefined ? {} : { upper }),
    label,
    full: `${label} tỷ đồng`,
    status: early ? 'estimate' : 'reported',
    statusLabel: early ? 'ước tính' : 'đã công bố',
    early,
    qualifier: upper === undefined ? (floor ? 'more-than' : 'exact') : 'range',
    observation: '',
    href: '',
    source: '',
  };
}

/** Periods of one to forty years, some missing, or of unlike lengths. */
const periods: fc.Arbitrary<readonly { readonly label: string; readonly from: number; readonly months: number }[]> =
  fc.oneof(
    fc
      .integer({ min: 1, max: 40 })
      .map((count) =>
        Array.from({ length: count }, (_, i) => ({ label: String(1986 + i), from: (1986 + i) * 12, months: 12 })),
      ),
    fc.constant([
      { label: '9 tháng đầu năm 2018', from: 2018 * 12, months: 9 },
      { label: '2019', from: 2019 * 12, months: 12 },
      { label: '2022', from: 2022 * 12, months: 12 },
      { label: '6 tháng đầu năm 2024', from: 2024 * 12, months: 6 },
      { label: '2024', from: 2024 * 12, months: 12 },
      { label: '31/12/2024', from: 2025 * 12, months: 0 },
    ]),
  );

const viewOf = (kind: ChartKind): fc.Arbitrary<ChartView> =>
  fc
    .record({
      categories: periods,
      locale: fc.constantFrom(...locales),
      count: fc.integer({ min: 1, max: Math.min(12, mostSeries[kind]) }),
      targets: fc.boolean(),
    })
    .chain(({ categories, locale, count, targets }) => {
      const values = kind === 'rank' || kind === 'shares' ? rankOrShare : number;
      const cells = fc.array(cellOf(values, kind !== 'rank' && kind !== 'shares'), {
        minLength: categories.length,
        maxLength: categories.length,
      });
      const withTargets = targets && !['rank', 'shares', 'ranking'].includes(kind);
      const events = fc.array(
        fc.record({ at: fc.integer({ min: 1990 * 12, max: 2025 * 12 }), text: name.map((text) => text.slice(0, 90)) }),
        { maxLength: 3 },
      );
      return fc
        .record({
          rows: fc.array(cells, {
            minLength: withTargets ? count * 2 : count,
            maxLength: withTargets ? count * 2 : count,
          }),
          names: fc.array(name, { minLength: count * 2, maxLength: count * 2 }),
          first: values,
          events,
        })
        .map(({ rows, names, first, events: annotations }): ChartView => {
          const series = rows.map((row, index) => {
            const isTarget = index >= count;
            return {
              id: `s${index}`,
              label: names[index] ?? '',
              role: isTarget ? ('target' as const) : ('outcome' as const),
              measure: kind === 'dumbbell' && index % 2 === 1 && !isTarget ? ('gap' as const) : ('value' as const),
              ...(isTarget && count > 1 ? { of: `s${index - count}` } : {}),
              points: row.map((cell, at) =>
                cell === undefined && !(index === 0 && at === 0)
                  ? undefined
                  : pointOf(cell ?? { value: first, early: false, floor: false }, locale),
              ),
              breaksAfter: [],
              ink: { name: 'trade' as const, shade: index % 3 },
              mark: index,
            };
          });
          const all = series.flatMap(({ points }) =>
            points.flatMap((point) => (point === undefined ? [] : [point.value, point.upper ?? point.value])),
          );
          const format = (value: number, decimals: number): string => formatNumber(value.toFixed(decimals), locale);
          return {
            id: kind,
            locale,
            kind,
            title: '',
            subtitle: '',
            description: '',
            note: undefined,
            categories: categories.map(({ label, from, months }) => ({
              id: label,
              label,
              from,
              to: from + months,
              at: from + months / 2,
            })),
            series,
            scale:
              kind === 'rank'
                ? rankScale(Math.max(...all), format)
                : niceScale({
                    min: Math.min(...all),
                    max: Math.max(...all),
                    zero: kinds[kind].zero,
                    decimals: 3,
                    format,
                  }),
            annotations: [...annotations]
              .sort((a, b) => a.at - b.at)
              .map(({ at, text }) => ({ at, text: `T${at} ${text}` })),
            sources: [],
            href: '',
          };
        });
    });

for (const kind of chartKinds) {
  test(`${kind}: any data is drawn within the picture, and no text upon another`, () => {
    fc.assert(
      fc.property(viewOf(kind), (view) => {
        for (const variant of ['wide', 'narrow'] as const) {
          const svg = renderSvg(view, { variant, labelledBy: 't' });
          assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
          const { width, height, texts, path } = drawnParts(svg, chartSizes[variant].text, textWidth);
          // A first visit may see it in the widest font.
          const inWidest = drawnParts(svg, chartSizes[variant].text, widest(textWidth));
          for (const { text, left, right } of inWidest.texts)
            assert.ok(left >= -1 && right <= width + 1, `${variant}: "${text}" reaches out of the widest font`);
          for (const { text, left, right, top, bottom } of texts)
            assert.ok(
              left >= -1 && right <= width + 1 && top >= -1 && bottom <= height + 1,
              `${variant}: "${text}" reaches out`,
            );
          for (const [font, all] of Object.entries({ own: texts, widest: inWidest.texts }))
            for (const [index, a] of all.entries())
              for (const b of all.slice(index + 1))
                assert.ok(
                  a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1,
                  `${variant}: "${a.text}" and "${b.text}" overlap in the ${font} font`,
                );
          for (const { at } of timedKinds.has(kind) ? view.annotations : [])
            assert.ok(
              texts.some(({ text }) => text.includes(`T${at}`)),
              `${variant}: the event of month ${at} is not drawn`,
            );
          assert.ok(
            path.left >= -8 && path.right <= width + 8 && path.top >= -8 && path.bottom <= height + 8,
            `${variant}: ${JSON.stringify(path)}`,
          );
          assert.equal(renderSvg(parseView(serializeView(view)), { variant, labelledBy: 't' }), svg);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test(`${kind}: every value is a stop, once`, () => {
    fc.assert(
      fc.property(viewOf(kind), (view) => {
        const known = view.series.flatMap(({ points }) => points.filter((point) => point !== undefined));
        const stops = kinds[kind].stops(view);
        assert.equal(new Set(stops.map(({ series, category }) => `${series}/${category}`)).size, stops.length);
        assert.equal(stops.length, known.length);
      }),
      { numRuns: 20, seed: 7 },
    );
  });
}
