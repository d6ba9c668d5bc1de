import assert from 'node:assert/strict';
import test from 'node:test';
import { perLocale } from '../../src/i18n/locales.ts';
import { compareClaims } from '../../src/model/prose/compare-words.ts';

/** Twins that say different things in words alone. */
const unlike: readonly (readonly [vi: string, en: string, says: RegExp])[] = [
  [
    'Những năm sau, hàng bán ra giảm.',
    'In the years after, sales abroad rose.',
    /says "rose", and the Vietnamese text "giảm"/,
  ],
  ['Phần lớn kế hoạch không đạt.', 'Most of the plans were met.', /"met", .* "không đạt"/],
  ['Đó là mức thấp nhất.', 'That was the highest of all.', /"highest", .* "thấp nhất"/],
  ['Bốn nguồn nói như vậy.', 'Three sources say so.', /"three", .* "bốn"/],
  ['Công việc bắt đầu năm 2019.', 'Work began in 2018.', /"2018", .* "2019"/],
  ['Công việc bắt đầu tháng 5.', 'Work began in March.', /"March", .* "tháng 5"/],
  ['Sáu tháng cuối năm cũng thế.', 'So it was in the first half of the year.', /"first half", .* "sáu tháng cuối"/],
  [
    'Các nguồn không nói vì sao lại như vậy.',
    'The sources say why it is so.',
    /denies something \("không"\), and no word of this one does/,
  ],
  ['Chỉ Hà Tĩnh đứng trên.', 'Only Nghệ An is ahead.', /"nghệ an", .* "hà tĩnh"/],
  [
    'Nhập khẩu lớn hơn xuất khẩu.',
    'Exports were larger than imports.',
    /"exports … imports", .* "nhập khẩu … xuất khẩu"/,
  ],
  ['Tỉnh mua nhiều hơn bán.', 'The province bought less than it sold.', /"less", .* "nhiều hơn"/],
  ['Đó là kế hoạch của năm.', 'That is the result of the year.', /"result", .* "kế hoạch"/],
  ['Số ấy là số ước.', 'The figure is final.', /"final", .* "ước"/],
  ['Tổ máy thứ hai chạy từ tháng 7.', 'The third unit has run since July.', /"third", .* "thứ hai"/],
  ['Nhà máy chạy lại, sớm hơn dự kiến.', 'The plant was back, behind schedule.', /"behind schedule", .* "sớm hơn"/],
  ['Ít nguồn nói như vậy.', 'Many sources say so.', /"many", .* "ít"/],
  ['Hầu hết các nguồn nói như vậy.', 'Some of the sources say so.', /"some", .* "hầu hết"/],
  ['Xi măng của cả nước thừa.', 'There is too much cement in the whole province.', /"whole province", .* "cả nước"/],
];

/** Twins that say the same, each in its own way. */
const alike: readonly (readonly [vi: string, en: string])[] = [
  ['Xuất khẩu năm 2023 không bằng năm 2022.', 'Exports of 2023 were lower than those of 2022.'],
  ['Xuất khẩu năm 2023 không bằng năm 2022.', 'Exports of 2023 did not come up to those of 2022.'],
  ['Chưa đầy bốn năm sau, nhà máy chạy lại.', 'Less than four years later the plant was back.'],
  ['Năm 2022, xuất khẩu không giảm mà tăng.', 'In 2022 exports did not fall.'],
  ['Phần còn lại tăng. Tỷ trọng của xi măng giảm.', 'The share of cement fell.'],
  ['Năm 2025 thì không đạt.', 'In 2025 they missed it.'],
  ['Một số nguồn nói nhiều hơn.', 'Several sources say more.'],
  ['Không ít nguồn nói như vậy.', 'Many sources say so.'],
  ['Kế hoạch có đạt không?', 'Was the plan met?'],
  ['Tăng không đều, có năm nhảy vọt', 'Growth came in leaps'],
  ['Năm 2025 và 2023 thì kế hoạch không đạt.', 'In 2025 and in 2023 they fell short of it.'],
  ['Nhập khẩu nhiều hơn xuất khẩu.', 'Exports were less than imports.'],
  ['Hai năm 2023 và 2025 đều hụt.', 'The plans of 2023 and 2025 were missed.'],
  ['Sáu tháng đầu năm, nhà máy dừng ba lần.', 'In the first half of the year the plant stopped three times.'],
  ['Một năm sau, vào tháng 3/2019, việc xây dựng bắt đầu.', 'Construction began in March 2019, a year later.'],
];

for (const [vi, en, says] of unlike) test(`unlike twins: ${en}`, () => assert.match(compared(vi, en), says));
for (const [vi, en] of alike) test(`twins alike: ${en}`, () => assert.equal(compared(vi, en), ''));

function compared(vi: string, en: string): string {
  const texts = { ...perLocale(() => ''), vi, en };
  const places = perLocale((locale) => ({ file: `${locale}.mdx` }));
  const names = perLocale(() => ['hà tĩnh', 'nghệ an']);
  return compareClaims(texts, places, names)
    .map(({ found }) => found)
    .join('\n');
}
