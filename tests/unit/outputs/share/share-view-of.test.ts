import assert from 'node:assert/strict';
import test from 'node:test';
import { locales, perLocale, type Locale } from '../../../../src/i18n/locales.ts';
import { pageRegistry, type Page } from '../../../../src/views/page-registry.ts';
import { shareViewOf, type ShareView } from '../../../../src/outputs/share/share-view.ts';
import { smallContent, smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset();

const pageOf = (kind: Page['kind'], id: string, locale: Locale): Page =>
  pageRegistry(dataset).find((page) => page.kind === kind && page.id === id && page.locale === locale) ??
  assert.fail(`There is no ${kind} ${id}.`);
const viewOf = (kind: Page['kind'], id: string, locale: Locale): ShareView =>
  shareViewOf(dataset, pageOf(kind, id, locale));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const textsOf = (view: ShareView): string[] => view.figures.map(({ text }) => plain(text));

test('every page has a title, a figure, the name of the site and the licence', () => {
  for (const page of pageRegistry(dataset).filter(({ listed }) => listed)) {
    const view = shareViewOf(dataset, page);
    assert.equal(view.title, page.title);
    assert.equal(view.siteName, dataset.site.shortName[page.locale]);
    assert.ok(view.figures.length > 0, `${page.id} shows no figure`);
    assert.match(view.footer[1], /CC BY 4\.0$/);
  }
});

test('an article shows its headline figure with qualifier, unit and status', () => {
  const [id] = dataset.articles.keys();
  const { headline } = dataset.articles.get(id ?? '')?.texts.en ?? assert.fail();
  assert.deepEqual(headline, { indicator: 'exports', period: '2020', role: 'outcome' });
  const [figure] = viewOf('article', id ?? '', 'vi').figures;
  assert.equal(plain(figure?.text ?? ''), '3,76 tỷ USD');
  assert.equal(figure?.label, 'Giá trị xuất khẩu, 2020');
  assert.deepEqual(figure?.status, { tone: 'estimate', label: 'ước tính' });
});

test('an article about a plan shows the plan', () => {
  const headline = { indicator: 'exports', period: '2021', role: 'target' } as const;
  const articles = [...dataset.articles].map(
    ([id, one]) => [id, { ...one, texts: perLocale((locale) => ({ ...one.texts[locale], headline })) }] as const,
  );
  const [id = ''] = dataset.articles.keys();
  const view = shareViewOf({ ...dataset, articles: new Map(articles) }, pageOf('article', id, 'en'));
  assert.deepEqual([textsOf(view), view.figures[0]?.status?.tone], [['at least US$4 billion'], 'target']);
});

test('an indicator shows the latest full year, and does not repeat its name', () => {
  const view = viewOf('indicator', 'exports', 'en');
  assert.deepEqual(textsOf(view), ['US$3.76 billion']);
  assert.equal(view.figures[0]?.label, 'Newest, 2020');
});

test('home and plan show the target and, once it is known, the outcome', () => {
  for (const kind of ['home', 'plan'] as const) {
    assert.deepEqual(textsOf(viewOf(kind, kind, 'en')), ['at least US$4 billion']);
  }
  const outcome = 'exports-2021-outcome-later,,2021,reported,5339,,usd-million,exact,,,,later,,,,,\n';
  const file = 'observations/exports.csv';
  const source = (smallContent['sources.csv'] ?? '').split('\n').find((line) => line.startsWith('office,')) ?? '';
  const later = smallDataset({
    [file]: `${smallContent[file]}${outcome}`,
    'sources.csv': `${smallContent['sources.csv']}${source.replace('office,', 'later,').replace('/b,', '/c,').replace('2021-02-10', '2022-01-10')}\n`,
  });
  const [target, reported] = shareViewOf(later, pageOf('home', 'home', 'vi')).figures;
  assert.deepEqual([target?.status?.tone, reported?.status?.tone], ['target', 'reported']);
  assert.equal(plain(reported?.text ?? ''), '5,339 tỷ USD');
  assert.equal(reported?.label, undefined);
});

test('a project shows quantities and its last known state, dated as exactly as the news is', () => {
  const view = viewOf('project', 'hydro', 'en');
  assert.deepEqual(textsOf(view), ['102 MW']);
  assert.equal(view.figures[0]?.label, 'Size');
  assert.equal(view.state?.text, 'under construction');
  assert.equal(view.state.asOf, 'as reported in January 2021');
  assert.equal(viewOf('project', 'hydro', 'vi').state?.asOf, 'theo tin tháng 1/2021');
});

test('the picture beside the figures is the main chart of the indicator, or a sketch map of a project', () => {
  const file = 'indicators/exports.yaml';
  const withChart = smallDataset({ [file]: `${smallContent[file]}charts: [exports-plan]\n` });
  const { picture } = shareViewOf(withChart, pageOf('indicator', 'exports', 'en'));
  assert.equal(picture?.kind === 'chart' && picture.view.id, 'exports-plan');
  const project = 'projects/hydro.yaml';
  const coordinates = 'sources: paper, coordinates: { lat: 20.4, lon: 105.05, sources: paper, licence: CC0 } }';
  const located = smallDataset({
    [project]: smallContent[project]?.replace('sources: paper }\ncap', `${coordinates}\ncap`),
  });
  assert.equal(shareViewOf(located, pageOf('project', 'hydro', 'en')).picture?.kind, 'locator');
});

test('views are plain data, so that they can be hashed and sent to a thread', () => {
  for (const locale of locales) {
    const view = viewOf('home', 'home', locale);
    assert.deepEqual(structuredClone(view), view);
  }
});
