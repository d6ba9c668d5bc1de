import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { pageRegistry } from '../../../../src/views/page-registry.ts';
import { shareAlt } from '../../../../src/outputs/share/share-view.ts';
import { smallContent, smallDataset } from '../../small-dataset.ts';

const file = 'indicators/exports.yaml';
const dataset = smallDataset({ [file]: `${smallContent[file]}charts: [exports-plan]\n` });

function altOf(id: string, locale: Locale): string {
  const page = pageRegistry(dataset).find((one) => one.listed && one.id === id && one.locale === locale);
  return shareAlt(dataset, page ?? assert.fail(`There is no page ${id}.`)).replaceAll('\u00a0', ' ');
}

test('the numbers are those of the records, with qualifier, unit and status', () => {
  assert.equal(
    altOf('exports', 'vi'),
    'Giá trị xuất khẩu. Số mới nhất, 2020: 3,76 tỷ USD (ước tính). Biểu đồ: Xuất khẩu và kế hoạch.',
  );
  assert.equal(
    altOf('exports', 'en'),
    'Exports. Newest, 2020: US$3.76 billion (estimate). Chart: Exports and the plan.',
  );
  assert.match(altOf('plan', 'vi'), /Giá trị xuất khẩu, 2021: ít nhất 4 tỷ USD \(mục tiêu\)\./);
  assert.match(altOf('plan', 'en'), /Exports, 2021: at least US\$4 billion \(target\)\./);
});

test('a project says its last known state and when it was known', () => {
  assert.equal(
    altOf('hydro', 'en'),
    'Hồi Xuân hydropower plant. Size: 102 MW. Status: under construction, as reported in January 2021.',
  );
});

test('it changes with the record', () => {
  const observations = 'observations/exports.csv';
  const changed = smallDataset({
    [observations]: smallContent[observations]?.replace('estimate,3.76', 'estimate,3.81'),
  });
  const page = pageRegistry(changed).find(({ id, locale }) => id === 'exports' && locale === 'en') ?? assert.fail();
  assert.match(shareAlt(changed, page), /US\$3\.81/);
});
