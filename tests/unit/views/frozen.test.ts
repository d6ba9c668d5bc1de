import test from 'node:test';
import { formatFigure } from '../../../src/figures/format-figure.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { plainText } from '../../../src/figures/render-text.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { verdictsJson } from '../../../src/outputs/data/json-files.ts';
import { indicatorView } from '../../../src/views/indicator.ts';
import { numberNotesFiles } from '../../../src/views/number-notes.ts';
import { planView } from '../../../src/views/plan.ts';
import { topicCard } from '../../../src/views/topic-card.ts';
import { frozenDataset as dataset } from '../../frozen/frozen-dataset.ts';
import { assertGolden } from '../golden.ts';

/** One line of what a view hands to a page; `–` where it hands nothing. */
const line = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part) => (part === undefined || part === '' ? '–' : part.replaceAll('\u00a0', ' '))).join(' | ');

const say = (figure: Figure | undefined, locale: Locale): string | undefined => figure && formatFigure(figure, locale);

function indicatorPages(locale: Locale): readonly string[] {
  return [...dataset.indicators.values()].flatMap((indicator) => {
    const { facts, series, published, notes: gaps } = indicatorView(dataset, indicator.id, locale);
    return [
      `## ${indicator.name[locale]}`,
      ...(indicator.summary ? [line(plainText(dataset, indicator.summary[locale], locale))] : []),
      line(facts.value?.label, say(facts.value?.figure, locale), facts.value?.firmness, facts.value?.source.title),
      line(facts.judged?.label, facts.judged?.verdict, facts.judged?.word, facts.judged?.reason),
      '### series',
      ...series.rows.map((row) => {
        const figures = [row.outcome, row.target, row.implied, row.measured, row.growth].map((one) => say(one, locale));
        const others = row.others.map((one) => `${one.label} ${say(one.figure, locale)} ${one.verdict?.word ?? '–'}`);
        return line(row.period, ...figures, row.firmness, row.verdict?.word, row.isAhead ? 'ahead' : '', ...others);
      }),
      ...published.places.flatMap(({ place, periods }) => [
        `### ${place}`,
        ...periods.flatMap(({ rows }) =>
          rows.map((row) => {
            const note = row.note && plainText(dataset, row.note, locale);
            const use = row.superseded ? 'replaced' : row.used ? 'used' : 'unused';
            const said = [row.value, row.statusLabel, use, row.reason, row.growth, row.shareOfPlan];
            return line(row.period, ...said, row.source.label, note);
          }),
        ),
      ]),
      ...gaps.map((parts) => line(parts.map(({ text }) => text).join(''))),
    ];
  });
}

function planBoard(locale: Locale): readonly string[] {
  const { headline, restsOn, grid, years } = planView(dataset, locale);
  return [
    '## plan',
    line(headline.map(({ text, tone }) => (tone === undefined ? text : `${text} [${tone}]`)).join(''), restsOn),
    line(...grid.legend.map(({ verdict, word }) => `${verdict}: ${word}`)),
    ...grid.years.map(({ year, marks }) => line(year, ...marks.map((mark) => mark?.word))),
    ...years.flatMap(({ year, sentence, rows }) => [
      `### ${year}`,
      line(sentence),
      ...rows.flatMap((row) => [
        line(row.name, row.verdict, row.word, row.reason),
        line(
          say(row.target, locale),
          say(row.implied, locale),
          say(row.outcome, locale),
          row.firmness,
          say(row.measured, locale),
          row.without,
        ),
        ...row.others.map((other) => line(other.label, say(other.figure, locale), other.verdict?.word)),
        ...row.notes.map(({ about, text }) => line(about, plainText(dataset, text, locale))),
      ]),
    ]),
  ];
}

function cards(locale: Locale): readonly string[] {
  return dataset.site.home.cards.flatMap((id) => {
    const card = topicCard(dataset, id, locale);
    if (!card) return [];
    const { name, value, period, firmness, change } = card;
    return [line(name, formatFigure(value, locale), period, firmness, change && formatFigure(change.figure, locale))];
  });
}

function notes(locale: Locale): readonly string[] {
  return numberNotesFiles(dataset)
    .filter(({ path }) => path.startsWith('/en/') === (locale === 'en'))
    .flatMap((file) =>
      Object.entries(file.content).map(([id, { period, value, status, growth, share, publisher, date, url }]) =>
        line(id, period, value, status, growth, share, publisher, date, url),
      ),
    );
}

for (const locale of locales) {
  test(`${locale}: tables, board, cards, notes and first sentences of the frozen content say what they said`, () => {
    const text = [
      ...indicatorPages(locale),
      ...planBoard(locale),
      '## cards',
      ...cards(locale),
      '## notes',
      ...notes(locale),
    ];
    assertGolden(`frozen/${locale}.txt`, `${text.join('\n')}\n`);
  });
}

test('the verdicts of the frozen content as data', () => {
  assertGolden('frozen/verdicts.json', verdictsJson(dataset));
});
