import assert from 'node:assert/strict';
import test from 'node:test';
import type { Verdict } from '../../src/figures/verdict.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { verdictWords } from '../../src/i18n/messages/verdicts.ts';
import { pathOf } from '../../src/i18n/paths.ts';
import { realDataset } from '../unit/real-dataset.ts';
import { builtText } from './built-pages.ts';

/**
 * Verdicts that were read in the sources and settled by hand. `numbers` stand in the reason, in the row of the plan page and in that of the indicator's
 * page; `beside` in the reason and on both pages; `told` in an article.
 */
interface Settled {
  readonly of: string;
  readonly verdict: Verdict | undefined;
  readonly numbers?: readonly string[];
  readonly beside?: readonly string[];
  readonly told?: readonly [article: string, ...numbers: string[]];
}

const table: readonly Settled[] = [
  { of: 'exports 2021', verdict: 'met', numbers: ['133.5%'], told: ['exports-2016-2025', '133.5%'] },
  { of: 'exports 2022', verdict: 'met-by-share', numbers: ['5.9', '103.5%'], beside: ['5.7'] },
  {
    of: 'exports 2023',
    verdict: 'missed',
    numbers: ['5.06', '5.5', '92.0%'],
    beside: ['93.5%', '5.41'],
    told: ['exports-2016-2025', '92.0%', '93.5%', '5.41'],
  },
  { of: 'exports 2025', verdict: 'missed', numbers: ['7.3', '8', '91.3%'], told: ['exports-2016-2025', '91.3%'] },
  {
    of: 'retail-goods-and-services 2021',
    verdict: 'met-by-growth',
    beside: ['11.7%', '10.5%'],
    told: ['plan-2021-outcome', '11.7%', '10.5%'],
  },
  {
    of: 'retail-goods-and-services 2025',
    verdict: 'met',
    numbers: ['220', '209'],
    told: ['targets-that-never-bend', '105.2%'],
  },
  {
    of: 'industrial-value-added-growth 2021',
    verdict: 'no-result',
    beside: ['13.8%'],
    told: ['plan-2021-outcome', '13.8%'],
  },
  { of: 'industrial-value-added-growth 2024', verdict: undefined },
  { of: 'refinery-production-value 2018', verdict: undefined },
  {
    of: 'refinery-utilisation 2021',
    verdict: 'no-result',
    beside: ['97.5%', '6.7', '7.4', '8.9'],
    told: ['plan-2021-outcome', '97.5%'],
  },
  { of: 'iip-growth 2023', verdict: 'missed', numbers: ['4.87%', '17%'], told: ['one-plant', '4.87%', '17%'] },
  {
    of: 'iip-growth 2025',
    verdict: 'met',
    numbers: ['15.8%', '15%'],
    beside: ['12%'],
    told: ['one-plant', '15.8%', '15%'],
  },
  {
    of: 'grdp-growth 2022',
    verdict: 'met',
    numbers: ['12.4%', '11.5%'],
    told: ['targets-that-never-bend', '12.4%', '11.5%', '12.2%'],
  },
  { of: 'grdp-growth 2023', verdict: 'missed', numbers: ['7.01%', '11%'], told: ['targets-that-never-bend', '7.01%'] },
  { of: 'grdp-growth 2024', verdict: 'met', numbers: ['12.16%', '11%'], told: ['targets-that-never-bend', '12.16%'] },
  { of: 'grdp-growth 2025', verdict: 'missed', numbers: ['8.27%', '11%'], told: ['targets-that-never-bend', '8.27%'] },
];

/** Goals beside the plan of a year: the goal of five years for retail, the target for growth raised in July. */
const besidePlans = [
  { of: 'retail-goods-and-services 2025', verdict: 'missed', numbers: ['265'] },
  { of: 'grdp-growth 2022', verdict: 'met', numbers: ['12.2%'] },
] as const;

interface Row {
  readonly indicator: string;
  readonly period: string;
  readonly place: string;
  readonly verdict: Verdict;
  readonly counts: boolean;
  readonly reason: Readonly<Record<Locale, string>>;
}

const rows = JSON.parse(builtText('data/verdicts.json')) as readonly Row[];
const pageAt = (path: string): string => builtText(`${path.slice(1)}index.html`);
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
const fromTo = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from);
  assert.ok(start >= 0, `${from} is not there`);
  const end = html.indexOf(to, start + from.length);
  return textOf(html.slice(start, end < 0 ? undefined : end));
};

/** A number as the language writes it, not as a part of a longer one. */
function has(text: string, number: string, locale: Locale, where: string): void {
  const written = locale === 'vi' ? number.replace('.', ',') : number;
  const isThere = new RegExp(`(?<![\\d.,])${written.replace('.', '\\.')}(?![\\d]|[.,]\\d{1,2}(?!\\d))`).test(text);
  assert.ok(isThere, `${where}: "${written}" is not in "${text}"`);
}

for (const { of, verdict, numbers = [], beside = [], told } of table)
  test(`${of} is ${verdict ?? 'no verdict'} in the file, on the home and plan pages, on its own page and in articles`, () => {
    const [indicator = '', period = ''] = of.split(' ');
    const row = rows.find(
      (one) => one.indicator === indicator && one.period === period && one.place === 'thanh-hoa' && one.counts,
    );
    assert.equal(row?.verdict, verdict);
    const { slug, shortName, name } = realDataset.indicators.get(indicator) ?? assert.fail(indicator);
    for (const locale of locales) {
      const plan = pageAt(pathOf('plan', locale));
      const anchor = `${indicator}-${period}`;
      const mark = `${(shortName ?? name)[locale]} – `;
      const year = fromTo(pageAt(pathOf('home', locale)), `<h3>${period}</h3>`, '</section>');
      if (!row || !verdict) {
        assert.ok(!plan.includes(`id="${anchor}"`));
        assert.ok(!year.includes(mark));
        continue;
      }
      const word = verdictWords[locale][verdict];
      assert.ok(year.includes(mark + word), `home, ${locale}: "${mark}${word}" is not in "${year}"`);
      const planRow = fromTo(plan, `<tr id="${anchor}"`, '<tr id=');
      const own = pageAt(pathOf('indicators', locale, slug?.[locale] ?? ''));
      const at = own.indexOf(`#${anchor}"`);
      const ownRow = fromTo(own.slice(own.lastIndexOf('<tr', at)), '<tr', '</tr>');
      for (const [where, text] of [
        ['plan', planRow],
        ['own page', ownRow],
      ] as const) {
        assert.ok(text.includes(word), `${where}, ${locale}: "${word}" is not in "${text}"`);
        for (const number of numbers) has(text, number, locale, `${where}, ${locale}`);
      }
      const reason = row.reason[locale].replaceAll('\u00a0', ' ');
      for (const number of [...numbers, ...beside]) has(reason, number, locale, `reason, ${locale}`);
      for (const number of beside) {
        has(planRow, number, locale, `plan, ${locale}`);
        has(textOf(own), number, locale, `own page, ${locale}`);
      }
      if (!told) continue;
      const [article, ...said] = told;
      const { slug: address } = realDataset.articles.get(article)?.texts[locale] ?? assert.fail(article);
      const text = textOf(pageAt(pathOf('articles', locale, address)));
      for (const number of said) has(text, number, locale, `${article}, ${locale}`);
    }
  });

for (const { of, verdict, numbers } of besidePlans)
  test(`beside the plan, ${numbers.join()} of ${of} is ${verdict} and counts nowhere`, () => {
    const [indicator = '', period = ''] = of.split(' ');
    const row = rows.find((one) => one.indicator === indicator && one.period === period && !one.counts);
    assert.equal(row?.verdict, verdict);
    for (const locale of locales) {
      const planRow = fromTo(pageAt(pathOf('plan', locale)), `<tr id="${indicator}-${period}"`, '<tr id=');
      for (const number of numbers) {
        has(row?.reason[locale].replaceAll('\u00a0', ' ') ?? '', number, locale, 'reason');
        has(planRow, number, locale, 'plan');
      }
    }
  });
